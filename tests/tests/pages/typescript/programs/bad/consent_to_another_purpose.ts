// TS2345: Argument of type 'Consent<"Audience">' is not assignable to parameter of type 'Consent<"Suggestions">'.
import { consent, cookies } from "./policy";
const audience = consent("Audience");
if (audience) await cookies.last_book.set(audience, 7); // wrong
