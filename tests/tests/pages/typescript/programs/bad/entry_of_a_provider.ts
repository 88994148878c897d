// TS2339: Property 'volume' does not exist on type 'DeclaredStorage'.
import { storage } from "./policy";
storage.volume.get(); // wrong
