import { documentOf, escaped } from './markup.mjs';

export const TITLE = 'Council Approves €14 Million Ferry Line Despite Residents’ Protest';

/** Written for this test: claims of every status, names, figures and dates. */
export const BODY = [
  'WESTHAVEN — The city council of Westhaven voted on Tuesday to build a ferry line across the bay, a project that will cost €14 million and is due to open in September 2026.',
  'Mayor Ingrid Solberg said the line would carry at least 3,200 passengers a day. “We have talked about this crossing for thirty years,” she told reporters after the vote.',
  'Residents of the northern quay accuse the council of ignoring a noise study from March 2023. According to the study, two in three homes along the quay would exceed the legal limit.',
  'The harbour company Nordlijn, which will run the boats, denied that it had known of the findings. “Nobody showed us that report,” said Pieter Haan, a spokesman for Nordlijn.',
  'Council records show that 11 of 19 members voted for the plan. Haan added that the company had ordered four electric boats from a yard in Bergen.',
  'It is a disastrous decision for a neighbourhood that has already given up its only park. What happens next may well be settled in court.',
];

/** An article that does not ship with the extension, on a small site of its own making. */
export function localPage() {
  return documentOf({
    title: `${TITLE} – Harbour Post`,
    head: '<meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2024-05-14T18:00:00Z">',
    style: 'body { max-width: 42em; margin: 2em auto; font: 17px/1.6 serif; }',
    body: `<nav><a href="/">Harbour Post</a> <a href="/sport">Sport</a></nav><main><article><h1>${escaped(TITLE)}</h1><p class="byline">By Anna Dijkstra</p>${BODY.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</article></main><footer>Harbour Post, Westhaven</footer>`,
  });
}
