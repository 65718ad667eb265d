import type { Firms } from '../../../annotate/kinds/name/bounds/apostrophes.ts';

/** Firms that news writes with a possessive or an "&", their tokens apart. Written for this project. */
const names = `
macy 's|kohl 's|moody 's investors service|moody 's|mcdonald 's|lowe 's companies|lowe 's|wendy 's|domino 's pizza|domino 's
arby 's|sotheby 's|christie 's|applebee 's|sainsbury 's|kellogg 's|denny 's|lloyd 's of london|lloyd 's|bloomingdale 's
papa john 's|trader joe 's|dick 's sporting goods|nando 's|men 's wearhouse|victoria 's secret|hudson 's bay
standard & poor 's|ben & jerry 's|lord & taylor|pratt & whitney|cushman & wakefield|marks & spencer|barnes & noble
johnson & johnson|procter & gamble|ernst & young|black & decker|bausch & lomb|abercrombie & fitch|smith & wesson
people 's liberation army|people 's daily|women 's institute|bed bath & beyond|dun & bradstreet|tiffany & co
`;

const all = new Map<string, string[][]>();
for (const name of names.trim().split(/[|\n]/)) {
  const [first, ...further] = name.split(' ');
  all.set(first!, [...(all.get(first!) ?? []), further]);
}

export const firms: Firms = all;
