// TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.
import { cookies } from "./policy";
await cookies.zoom.set("100"); // wrong
