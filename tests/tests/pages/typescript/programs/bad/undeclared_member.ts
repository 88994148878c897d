// TS2322: Type '"page_one_intro"' is not assignable to type
import type { CookieName } from "./policy";
export const name: CookieName = "page_one_intro"; // wrong
