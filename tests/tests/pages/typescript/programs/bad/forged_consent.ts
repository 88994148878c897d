// TS2741: Property '[agreed]' is missing in type '{}' but required in type 'Consent<"Suggestions">'
import { cookies } from "./policy";
await cookies.last_book.set({}, 7); // wrong
