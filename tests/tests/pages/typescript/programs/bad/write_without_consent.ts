// TS2554: Expected 2-3 arguments, but got 1.
import { cookies } from "./policy";
await cookies.last_book.set(7); // wrong
