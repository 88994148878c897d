// TS2345: Argument of type '"Marketing"' is not assignable to parameter of type 'RefusablePurpose'.
import { consent } from "./policy";
consent("Marketing"); // wrong
