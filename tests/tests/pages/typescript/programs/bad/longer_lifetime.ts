// TS2345: Argument of type '"400 days"' is not assignable to parameter of type 'Shorter | undefined'.
import { cookies } from "./policy";
await cookies.theme.set("light", "400 days"); // wrong
