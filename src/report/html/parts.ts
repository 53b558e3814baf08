// The building blocks of the HTML report: tables, sections, folds, lists.
import { type Html, html } from "./markup.ts";

type Content = Html | string | undefined | readonly Content[];

/** Nothing without content. */
export function section(id: string, title: string, ...content: readonly Content[]): Html | undefined {
  if (content.flat(3).every((one) => one === undefined || one === "")) return undefined;
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content as readonly Html[]}</section>
`;
}

/** The first cell of a row heads it. Nothing without rows. It scrolls by itself where the page is narrow. */
export function table(caption: string, heading: readonly string[], rows: readonly (readonly Content[])[]): Html | undefined {
  if (rows.length === 0) return undefined;
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${heading.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first as Html}</th>${rest.map((cell) => html`<td>${cell as Html}</td>`)}</tr>\n`)}</tbody></table></div>
`;
}

export function fold(summary: string, ...content: readonly Content[]): Html | undefined {
  if (content.flat(3).every((one) => one === undefined)) return undefined;
  return html`<details><summary>${summary}</summary>${content as readonly Html[]}</details>`;
}

/** Nothing without entries. */
export function bullets(entries: readonly Content[]): Html | undefined {
  return entries.length === 0 ? undefined : html`<ul>${entries.map((entry) => html`<li>${entry as Html}</li>`)}</ul>`;
}

/** Names and what belongs to them. */
export function pairs(entries: readonly (readonly [string, Content])[]): Html | undefined {
  if (entries.length === 0) return undefined;
  return html`<dl>${entries.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value as Html}</dd></div>`)}</dl>`;
}
