// TS2339: Property 'hotjar' does not exist on type 'DeclaredCookies'.
import { cookies } from "./policy";
await cookies.hotjar.set("x"); // wrong
