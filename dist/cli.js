import { command } from "./index.js";
await command();
