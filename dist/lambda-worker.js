import { workers } from "./index.js";
await workers.lambda();
