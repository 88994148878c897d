// TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.
import { storage } from "./policy";
storage.columns_shown.set("3"); // wrong
