// TS2367: This comparison appears to be unintentional because the types 'Answer' and '"yes"' have no overlap.
import { choice } from "./policy";
export const isAllowed = choice().Films === "yes"; // wrong
