// TS2554: Expected 2 arguments, but got 1.
import { storage } from "./policy";
storage.searches.set("kettle"); // wrong
