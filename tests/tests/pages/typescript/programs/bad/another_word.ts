// TS2345: Argument of type '"dark"' is not assignable to parameter of type '"light" | "night"'.
import { cookies } from "./policy";
await cookies.theme.set("dark"); // wrong
