// TS2554: Expected 1-2 arguments, but got 0.
import { storage } from "./policy";
storage.history.open(); // wrong
