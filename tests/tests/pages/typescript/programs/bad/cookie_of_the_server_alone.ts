// TS2339: Property 'sid' does not exist on type 'DeclaredCookies'.
import { cookies } from "./policy";
await cookies.sid.get(); // wrong
