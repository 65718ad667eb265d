/** The letters and digits of a name or a host, without its "www" and the article that papers open with: "velder" of "The Velder", "velderexample" of "www.thevelder.example". */
function lettersOf(name: string, article: string): string {
  const letters = name
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters.startsWith(article) ? letters.slice(article.length) : letters;
}

/** Fewer letters than this open many hosts. */
const LEAST = 4;

/** Whether a name is the publication's own, or what its host begins with. `article`: "the". */
export function namesOutlet(name: string, outlet: string, article: string): boolean {
  const letters = lettersOf(name, article);
  return letters.length >= LEAST && lettersOf(outlet, article).startsWith(letters);
}
