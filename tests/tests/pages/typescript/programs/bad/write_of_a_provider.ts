// TS2339: Property 'set' does not exist on type
import { consent, cookies } from "./policy";
const films = consent("Films");
if (films) await cookies._tube.set(films, "x"); // wrong
