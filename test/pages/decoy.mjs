import { documentOf, escaped } from './markup.mjs';

const TITLE = 'Judge Weighs Fair Use in the Authors’ Case Against Meta';
const BODY = [
  'A federal judge in San Francisco heard arguments on Thursday in Kadrey v. Meta Platforms, Inc, the lawsuit in which novelists accuse Meta of training its language models on pirated books.',
  'Judge Vince Chhabria pressed both sides on whether copying whole libraries can ever be called transformative. “You are dramatically changing the market for that person’s work,” he told Meta’s lawyers.',
  'Meta, which owns Facebook and Instagram, said its use of the material was lawful and that the plaintiffs had shown no harm. Lawyers for the authors said the company had downloaded at least 81.7 TB of books from shadow libraries such as LibGen and Z-Library.',
  'A ruling is expected in the summer. Similar suits against OpenAI, Google and Anthropic are pending in California and New York, where judges have yet to say how the doctrine applies to generative models.',
  'The Authors Guild, which represents about 15,000 writers, called the hearing a turning point. Its chief executive, Mary Rasenberger, said that licensing talks with several companies were under way.',
  'According to court filings, engineers had warned colleagues about the legal risk of torrenting. The company has denied that any book left its servers.',
];

/** Another article of the same outlet about the same lawsuit; it shares names, numbers and turns of phrase with the bundled one. */
export function decoyPage() {
  return documentOf({
    title: TITLE,
    head: '<meta property="og:type" content="article">',
    body: `<nav><a href="/">Xataka On</a></nav><main><article class="article article-normal"><h1><span>${escaped(TITLE)}</span></h1><div class="blob">${BODY.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</div></article></main>`,
  });
}
