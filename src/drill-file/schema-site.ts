// The part of the drill file that says where the site is and how its pages are told apart.
import { z } from "zod";
import { shortened } from "../errors.ts";
import { checkedText, integer, matching, pattern, section } from "./sections.ts";

const url = checkedText((text) => {
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  if (parsed === undefined) return `is "${shortened(text)}", which is no URL`;
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return `begins with ${parsed.protocol} instead of http: or https:`;
  return parsed.username === "" && parsed.password === "" ? undefined : "contains a user name or password";
});

const path = matching(/^\/\S*$/, "no path: it must begin with a slash and contain no spaces");

const statusCode = integer(100, 599, "no HTTP status");

const pageMark = (description: string, example: unknown) =>
  section({
    status: z
      .union([statusCode, z.array(statusCode)])
      .transform((status): readonly number[] => (Array.isArray(status) ? status : [status]))
      .exactOptional()
      .meta({ description: "HTTP status of the page: a number from 100 to 599, or a list of them.", examples: [200, [200, 404]] }),
    headers: z
      .record(z.string(), pattern())
      .transform(
        (headers): Readonly<Record<string, string>> =>
          Object.fromEntries(Object.entries(headers).map(([header, value]) => [header.toLowerCase(), value])),
      )
      .prefault({})
      .meta({ description: "Header names, each with a regular expression that its value must match.", examples: [{ server: "^Apache" }] }),
    body: pattern()
      .exactOptional()
      .meta({
        description: "A regular expression that the page's text must match; a group named instance tells which instance answered.",
        examples: ["instance-id: (?<instance>i-[0-9a-f]+)"],
      }),
  })
    .check((context) => {
      const { status, headers, body } = context.value;
      if (status !== undefined || body !== undefined || Object.keys(headers).length > 0) return;
      context.issues.push({ code: "custom", message: "says nothing about the page", input: context.value });
    })
    .meta({ description, examples: [example] });

export const site = section({
  url: url.meta({ description: "The site's address as visitors type it, with http: or https:.", examples: ["http://www.example.com/"] }),
  paths: z
    .array(path)
    .prefault([])
    .meta({
      description: "Further paths of the site that the drill asks for as well; each begins with a slash.",
      examples: [["/some/deep/link"]],
    }),
  primary: pageMark("How to recognise the site's own page: at least one of status, headers, body. All that are given must hold.", {
    status: 200,
    headers: { server: "^Apache" },
    body: "welcome",
  }),
  "error-page": pageMark(
    "How to recognise the error page: at least one of status, headers, body. All that are given must hold. Words alone may be the load balancer's own, too.",
    { headers: { server: "^AmazonS3" }, body: "back soon" },
  ),
}).meta({ description: "The site, and how to tell its own page from the error page." });
