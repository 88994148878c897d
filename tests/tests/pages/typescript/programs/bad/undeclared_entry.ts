// TS2339: Property 'cart' does not exist on type 'DeclaredStorage'.
import { storage } from "./policy";
storage.cart.set("x"); // wrong
