import { step } from "./index.js";
await step("post");
