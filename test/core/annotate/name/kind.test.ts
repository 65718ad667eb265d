import { expect, test } from 'vitest';
import { formsOf, type Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { kindOf } from '../../../../src/core/annotate/kinds/name/kind/kind.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { things } from '../../../../src/core/language/en/names/things.ts';
import { overlaps } from '../../../../src/core/model/span.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { marked } from '../../../support/marked.ts';

const { lexicon, kinds: words, join } = englishNames(new Uint8Array());

/** The type of the name in brackets, which the tagger took for `type`. */
function kindIn(source: string, type: Mention['type']): string {
  const { text, spans } = marked(source);
  const mentions = spans.map((span) => ({ ...span, type }));
  const forms = formsOf(text, mentions, join, () => type);
  const named = (token: { start: number; end: number }) => spans.some((span) => overlaps(span, token));
  return kindOf({ forms, mentions }, { text, tokens: tokenize(text), lexicon, words, named, outlet: '' });
}

test.each([
  // A name that means one thing wherever it stands, whatever the tagger saw.
  ['fans of [Mozilla Firefox] said', 'organization', 'product'],
  ['[Firefox 5] is out', 'other', 'product'],
  ['gods such as [Poseidon]', 'place', 'person'],
  ['[Islam] forbids it', 'person', 'other'],
  ['a flight to [Earth]', 'other', 'place'],
  // What is traded has owners.
  ['[Velder] (VLD.L) fell', 'person', 'organization'],
  // A team with its town before it.
  ['the [Velder Red Sox] won', 'place', 'organization'],
  // A name on the net.
  ['he told [Quxly.com] that', 'other', 'organization'],
  // A maker with the number of what it made.
  ['a [Boeing 737] fell', 'organization', 'product'],
  ['the [Airbus A350-900]', 'organization', 'product'],
  ['two [Boeing 737s] fell', 'other', 'product'],
  ['a [Boeing 787 Loomer]', 'other', 'product'],
  // Somebody's kin.
  ["Holt's wife, [Quxly], is", 'other', 'person'],
  ['his eldest daughter [Quxly] left', 'place', 'person'],
  // What the text calls it.
  ['the ferry [Quxly] sank', 'organization', 'product'],
  ['she slept aboard the [Quxly].', 'place', 'product'],
  ['the band The [Quxens] played', 'other', 'organization'],
  ['[Quxly Nydal] (born 11 May 1970) is', 'organization', 'person'],
  ['the newspaper [Quxen Nydal] said', 'person', 'organization'],
  ['firms such as [Quxonas] and [Velx] grew', 'person', 'organization'],
  ['[Quxly], a small charity in Cork, said', 'place', 'organization'],
  ['the lending giant [Quxly] paid', 'other', 'organization'],
  ['[Quxly], a Cork-based hedge fund, said', 'place', 'organization'],
  ["a memoir called ''[Quxly Nydal]''", 'other', 'work'],
  ['at the law firm [Ann Kemp] in Cork', 'person', 'organization'],
  ['at 505 [Quxly St]. there', 'person', 'place'],
  ['watched by [Threadweave Street] there', 'person', 'place'],
  ['watched by [Ann Lane] there', 'person', 'person'],
  // Who has an age.
  ['said [Quxa Nydal], 57, as', 'place', 'person'],
  ['said [Quxa Nydal], 57 of', 'place', 'place'],
  ['in [Quxa], 57, and', 'place', 'place'],
  ['in [New York], 57, and', 'place', 'place'],
  ['he told The [Post] that', 'other', 'organization'],
  ['it rose, reports The [Quxens], and', 'other', 'organization'],
  ['a resident of [Quxly] said', 'person', 'place'],
  ['the recent hurricanes [Quxly] and Maria', 'other', 'event'],
  ['tools such as [Quxly Loom] and [Velx]', 'person', 'product'],
  ['[Quxly], a new browser that', 'place', 'product'],
  ['told the news portal [Quxly] that', 'person', 'organization'],
  ['on his website, the website [Quxly] said', 'other', 'organization'],
  ['the fund giants [Quxly] and [Velx] grew', 'person', 'organization'],
  ['to [Quxly] newspaper, he', 'person', 'organization'],
  ['it moved its [Quxly] business', 'person', 'organization'],
  ['the cancer pill [Quxly], which', 'place', 'product'],
  ['near the capital [Quxly], was', 'other', 'place'],
  ['in [Quxly] and [Velx] provinces', 'person', 'place'],
  // What it is.
  ['[Quxly] is a village in Spain', 'person', 'place'],
  ['[Quxly], a small town in Spain, said', 'organization', 'place'],
  ['[Quxly Nydal] was a retailer of looms', 'other', 'organization'],
  // British English has a team or a firm in the plural.
  ['[Chelsea] have won', 'person', 'organization'],
  ['the village of [Alma al-Qux] lies', 'person', 'place'],
  ['in [Quxly] town', 'person', 'place'],
  ['on the small [Quxly] river', 'person', 'place'],
  // People work there, or play, and what only a body has is its own.
  ['Ana Costa, an analyst at [Quxly Nydal], said', 'place', 'organization'],
  ['the CEO of [Quxly]', 'person', 'organization'],
  ['shares of [Quxly] fell', 'person', 'organization'],
  ['a stake in [Quxly] rose', 'place', 'organization'],
  ['a spokesman for [Quxly] left', 'other', 'organization'],
  ['the chief executive of [Quxly]', 'other', 'organization'],
  ['[Quxly], who are third, won', 'place', 'organization'],
  ['[Quxly] founder Ana Costa', 'person', 'organization'],
  ['[Quxly]’s CEO', 'person', 'organization'],
  ['[QVX]’s gauge', 'person', 'organization'],
  ['the [Quxly] conference', 'organization', 'event'],
  ['the [Boston Free Quxly] reported', 'place', 'organization'],
  // What the name itself is made of.
  ['the [Duchess of Quxly]', 'organization', 'person'],
  ['the [Quxly Trust Platform]', 'organization', 'product'],
  ['the [Quxly Findings Report]', 'other', 'work'],
  ['[Quxly Nydal Ventures]', 'person', 'organization'],
  ['[Quxly Resorts]', 'person', 'organization'],
  ['a white [Toyota Quxly]', 'person', 'product'],
  ['an app called [Quxly]', 'other', 'product'],
  ['aboard the cruise ship [Quxly]', 'other', 'product'],
  ['the novel [Quxly]', 'other', 'work'],
  ['[Hurricane Quxly]', 'place', 'event'],
  ['on [Quxly Street]', 'other', 'place'],
  ['at [12 Quxly Place]', 'other', 'place'],
  ['his widow [Quxly] announced it', 'person', 'person'],
  // Nobody, by what the name is made of or what stands beside it.
  ['at [Quxly & Nydal] they', 'person', 'organization'],
  ['[QuxlyNydal] won', 'person', 'organization'],
  ['sent to the [Quxly], a', 'person', 'other'],
  ["[Quxly]'s Ana Costa said", 'person', 'organization'],
  ['Ana Costa of [Bernstein] said', 'person', 'other'],
  ['a fire in [Quxly], it', 'person', 'place'],
  ['men in [Quxly] and [Velx] saw', 'person', 'place'],
  ['[Quxly], which made looms, fell', 'person', 'organization'],
  ['the cyclones [Quxly] and [Velx] hit', 'person', 'event'],
  ['Storm [Quxly] hit', 'person', 'event'],
  ['Analysts at [Bernstein] agreed', 'person', 'organization'],
  ['[Quxly], the provincial capital, is', 'person', 'place'],
  ['the territory of [Quxly] is', 'person', 'place'],
  ['the [Quxly], [Velx] and [Nydal] provinces', 'person', 'place'],
  ['the [Quxly], [Velx] and [Nydal] models', 'organization', 'product'],
  ['[Quxly], a unit of Velder, fell', 'person', 'organization'],
  ['[HMS Quxly] sank', 'person', 'product'],
  ['[USS Quxly] sank', 'organization', 'product'],
  // Who serves somebody is a person behind a comma.
  ['and her lawyer, [Ada Quxly], said', 'other', 'person'],
  ['and Nydal’s chief executive, [Ada Quxly], said', 'other', 'person'],
  ['and the lawyer, [Ada Quxly], said', 'other', 'other'],
  ['and her plan, [Ada Quxly], said', 'other', 'other'],
  // Nobody is called a hotel or a band.
  ['in the [Ana Quxly Hotel]', 'person', 'place'],
  ['saw the [Ana Quxly Band]', 'person', 'organization'],
  ['met [Ana Bridge]', 'person', 'person'],
  // A surname that looks like nothing else; a body's stays one.
  ['the award went to [O’Quxly]', 'place', 'person'],
  ['the award went to [McQuxly]', 'other', 'person'],
  ['the award went to [McQuxly]', 'organization', 'organization'],
  ['the award went to [McQ]', 'other', 'other'],
  ['sent [Quxly-3] there', 'organization', 'product'],
  ['[Dublin North-West] voted', 'person', 'place'],
  ['the [Quxly Market] burned', 'organization', 'place'],
  ['near [Cape Quxly] it', 'organization', 'place'],
  ['the [Quxly Nydal Inquiry] heard', 'place', 'organization'],
  // Where somebody lives stands behind their age.
  ['Ana Costa, 32, of [Franklin], left', 'person', 'place'],
  ['Ana Costa, 32, from [Quxly], left', 'other', 'place'],
] as const)('%s, taken for a(n) %s: %s', (source, type, expected) => expect(kindIn(source, type)).toBe(expected));

test.each([
  // One digit numbers channels and teams; a number behind what makes nothing is no model.
  ['on [Fox 7]', 'organization'],
  ['the [Velder 787] group', 'organization'],
  ['the [Boeing 787 Loomer Club]', 'organization'],
  ['she slept aboard the [Quxly]-owned ship', 'organization'],
  ['she slept aboard the [Quxly] flight', 'organization'],
  ['the [Earth 5]', 'organization'],
  ['the ship from [Quxly] sank', 'place'],
  ['he saw The [Quxens] that', 'other'],
  ['the [Quxly Nydal] (founded in 1970) is', 'organization'],
  ['[Ana Bible] spoke. [Bible] left.', 'person'],
  ['[Mercury] rose', 'organization'],
  ['[Apple] said', 'organization'],
  ['Words to [Chelsea] have meaning', 'person'],
  ['the [Veldens] have won', 'place'],
  ['the company [Ann Kemp] runs', 'person'],
  ['the company [Ann Kemp], said', 'person'],
  ['the law firm [Ann Kemp] owns', 'person'],
  ['met [Ann Street]', 'person'],
  ['[Velden], the company chief, said', 'place'],
  ['the mayor of [Quxly]', 'place'],
  ['a spokesman for [Quxly] left', 'person'],
  ['all shares were in [Quxly]', 'place'],
  ['the family dog, [Quxly], ran', 'other'],
  ['a son, [Quxly], came', 'other'],
  ["Velder's parent, [Quxly], fell", 'other'],
  ['platforms like [Quxly]', 'organization'],
  ['the [Quxly Plan] is the main tool for looms', 'other'],
  ['[Quxly] is a retailer’s son', 'place'],
  ['[Quxly], a town councillor, said', 'person'],
  ['[Quxly] is the town’s mayor', 'person'],
  ['[Ana Kemp] is a publisher', 'person'],
  ['the new [Velder Red] won', 'place'],
  ['the [Quxly.community] tent', 'other'],
  ['its [Ana] business', 'person'],
  ['[Quxly], a software engineer, said', 'person'],
  ['tools such as [Ana Kemp] has', 'person'],
  ['he saw the [Post] then', 'other'],
  ['he saw The [Post Loom] then', 'other'],
  ['a friend of [Quxly] left', 'person'],
  ['two giant [Texas] plants', 'place'],
  ["the ''[Quxly] loom'' left", 'other'],
  ['a [CNN] town hall', 'organization'],
  ['an [Amazon] river of goods', 'organization'],
  ['the [Boston Free Park] reported', 'place'],
  ['the [Quxly Free Nydal] reported', 'place'],
  ['in the [Boston Free Quxly]', 'place'],
  ['an officer at [Quxly City]', 'place'],
  ['an editor at [Quxly]’s paper', 'place'],
  ['the [United States], who were there', 'place'],
  ['[Quxly], who is third, won', 'place'],
  ['the [Quxli], who are few, left', 'person'],
  ['the [Warsaw] conference', 'place'],
  ['the [Microsoft] conference', 'organization'],
  ['the [King of Quxly]', 'other'],
  ['the [Report of Quxly]', 'other'],
  ['[Toyota Motor]', 'organization'],
  ['the [Quxly Place]', 'other'],
  ['the [Quxly Street Nydal]', 'other'],
  ['In 1932, of [Franklin]', 'person'],
  ['a friend of [Franklin], 32, of Cork', 'person'],
  // A surname spelt LikeThis, what an article is not the name's for, what goes on about another.
  ['[MacQuxly] won', 'person'],
  ['the [Quxly] plan', 'person'],
  ['the [Dalai Lama], a', 'person'],
  ['the [Ana Quxly]; he', 'person'],
  ['their trust in [Quxly], it', 'person'],
  ['in [Quxly]’s view', 'person'],
  ['in [Quxly], it was. [Quxly] said so', 'person'],
  ['Rui in Velder and [Quxly] in Cork', 'person'],
  ['In Velder, [Quxly] left', 'person'],
  ['he met [Quxly], who made looms', 'person'],
  ['[Ford] and [Toyota] models', 'organization'],
  ['the [Ford] models', 'organization'],
  ['the [Velder-Quxly] pact', 'organization'],
  ['the [FTSE-100] fell', 'other'],
  ['said [Ana Market] then', 'person'],
  ['the [Quxly Stock Club]', 'organization'],
  ['[West North] voted', 'person'],
  ['Ana Costa, 32, of [Ana Franklin]’s firm', 'person'],
] as const)('%s stays a(n) %s', (source, type) => expect(kindIn(source, type)).toBe(type));

test('things are written as the keys of forms are', () => {
  for (const name of things.keys()) {
    const [form] = formsOf(name, [{ start: 0, end: name.length, type: 'other' }], join, () => 'other');
    expect(form!.key).toBe(name);
  }
});
