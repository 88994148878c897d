// TS2322: Type 'unknown' is not assignable to type 'string[]'.
import { cookies } from "./policy";
export const columns: string[] = await cookies.columns.get(); // wrong
