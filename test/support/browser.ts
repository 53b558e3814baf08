// A headless Chromium for tests of pages; where there is none, the tests say so and are skipped.
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const path = PLACES.find((place): place is string => place !== undefined && place !== "" && existsSync(place));

/** Why tests in a browser are skipped; false when they are not. */
export const noBrowser: string | false = path === undefined ? "no Chromium here: set CHROMIUM to one" : false;

export function openBrowser(): Promise<Browser> {
  if (path === undefined) throw new Error("no Chromium");
  // Its sandbox does not work for root, as in containers; the pages are our own.
  return chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}
