// TS2339: Property 'set' does not exist on type
import { cookies } from "./policy";
await cookies.csrf.set("x"); // wrong
