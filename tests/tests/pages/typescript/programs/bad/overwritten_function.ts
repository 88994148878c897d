// TS2540: Cannot assign to 'set' because it is a read-only property.
import { cookies } from "./policy";
cookies.theme.set = async () => true; // wrong
