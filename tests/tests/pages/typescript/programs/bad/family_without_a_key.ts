// TS2554: Expected 2 arguments, but got 1.
import { cookies } from "./policy";
await cookies.page.get(7); // wrong
