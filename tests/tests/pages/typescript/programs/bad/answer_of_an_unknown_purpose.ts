// TS2339: Property 'Marketing' does not exist on type
import { onConsentChange } from "./policy";
onConsentChange((choice) => console.log(choice.Marketing)); // wrong
