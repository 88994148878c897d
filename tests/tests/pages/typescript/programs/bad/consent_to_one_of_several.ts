// TS2345: Argument of type 'Consent<RefusablePurpose>' is not assignable to parameter of type 'Consent<"Suggestions">'.
import { consent, cookies, refusablePurposes } from "./policy";
for (const purpose of refusablePurposes) {
  const any = consent(purpose);
  if (any) await cookies.last_book.set(any, 7); // wrong
}
