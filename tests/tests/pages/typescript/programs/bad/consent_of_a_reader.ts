// TS2345: Argument of type 'Consent<"Films">' is not assignable to parameter of type 'Consent<"Suggestions">'.
import { consent, cookies } from "./policy";
const films = consent("Films");
if (films) await cookies.last_book.set(films, 7); // wrong
