// TS2554: Expected 1 arguments, but got 0.
import { cookies } from "./policy";
await cookies.last_book.get(); // wrong
