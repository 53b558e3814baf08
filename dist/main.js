import { step } from "./index.js";
await step("main");
