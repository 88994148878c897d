// TS2345: Argument of type 'number' is not assignable to parameter of type 'bigint'.
import { cookies } from "./policy";
await cookies.page.set(7, "intro", 12); // wrong
