// Warnings about marks that the load balancer's own error pages bear, too: they tell nothing apart where it matters most.
import { BALANCER_PAGES } from "../balancer-pages.ts";
import { bearsMark, compileMark } from "../page-mark.ts";
import type { PageMark } from "../types.ts";
import { type Warner, warn } from "./context.ts";

export const pageMarks: Warner = ({ site, place }) => [
  ...ambiguous(
    site.errorPage,
    "failed-over-in-time.error-page-mark",
    "error-page",
    "so it does not tell the error page from a site that is merely down",
    'The drill takes such a page for the load balancer\'s. Say what only the error page has, for example headers: { server: "^AmazonS3" }.',
    place(["site", "error-page"]),
  ),
  ...ambiguous(
    site.primary,
    "steady-before.primary-mark",
    "primary",
    "so it does not tell the site's own page from a load balancer without a healthy target",
    "The drill takes such a page for the load balancer's. Say what only the site's own page has, for example status: 200 and words of it.",
    place(["site", "primary"]),
  ),
];

function ambiguous(mark: PageMark, code: string, key: string, why: string, next: string, place: Parameters<typeof warn>[3]) {
  const compiled = compileMark(mark);
  const bearing = BALANCER_PAGES.filter((page) => bearsMark(compiled, page)).map(({ status }) => status);
  if (bearing.length === 0) return [];
  const what = `what ${key} says of its page holds for the load balancer's own ${bearing.join(", ")}, too, ${why}`;
  return [warn(code, what, next, place)];
}
