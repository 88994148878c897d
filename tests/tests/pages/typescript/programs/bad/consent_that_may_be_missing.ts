// TS2345: Argument of type 'Consent<"Suggestions"> | undefined' is not assignable to parameter of type 'Consent<"Suggestions">'.
import { consent, cookies } from "./policy";
await cookies.last_book.set(consent("Suggestions"), 7); // wrong
