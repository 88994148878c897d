// TS2322: Type '"_ga"' is not assignable to type
import type { CookieName } from "./policy";
export const name: CookieName = "_ga"; // wrong
