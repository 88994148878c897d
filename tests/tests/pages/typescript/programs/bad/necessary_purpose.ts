// TS2345: Argument of type '"Essential"' is not assignable to parameter of type 'RefusablePurpose'.
import { consent } from "./policy";
consent("Essential"); // wrong
