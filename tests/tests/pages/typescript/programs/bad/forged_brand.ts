// TS2459: Module '"./policy"' declares 'agreed' locally, but it is not exported.
import { agreed, cookies } from "./policy"; // wrong
await cookies.theme.get();
console.log(agreed);
