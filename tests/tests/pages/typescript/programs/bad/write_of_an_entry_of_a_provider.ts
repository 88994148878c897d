// TS2339: Property 'set' does not exist on type
import { consent, storage } from "./policy";
const films = consent("Films");
if (films) storage.captions.set(films, true); // wrong
