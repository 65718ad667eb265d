import type { EntityType } from '../../../../model/entity.ts';
import { shareSignAt } from '../bounds/share-sign.ts';
import { type Form, type Mention, mostVoted, vote } from '../entity/form.ts';
import { hostOf, isPerson } from '../join/forms-compared.ts';
import type { Joined } from '../join/join.ts';
import { classesOf, LEXICAL, type Lexicon } from '../lexicon.ts';
import { behaves } from './behaves.ts';
import { formType } from './by-form.ts';
import { calledIn, isFirm, isMade, isTown } from './called.ts';
import { ASKED, type KindContext, speaks } from './kind-context.ts';
import { listed } from './listed.ts';
import { nobody, placed } from './nobody.ts';
import { isAcronym, otherKind } from './others.ts';
import { namesOutlet } from './outlet.ts';
import { plays } from './plays.ts';
import { described, employed, presented, quoted } from './presented.ts';
import {
  addressed,
  aged,
  collective,
  familial,
  gathered,
  home,
  partnered,
  single,
  surroundings,
  visited,
  voiced,
  yearly,
} from './surroundings.ts';
import { isContest, isSide, isTeam } from './teams.ts';
import { calledWork, standsAsWork } from './works.ts';

/** How many votes a mention of two words or more has; a lone word says less of what it names. */
const FULL = 3;

/**
 * The type that mentions lean to; those of a fuller form count for more, and a form's own type for something. Of somebody
 * whom the text names in full a surname says nothing: "Swift" of "Taylor Swift" is a bank elsewhere.
 */
function majority({ forms, mentions }: Joined): EntityType {
  const votes = new Map<Mention['type'], number>();
  const here = new Set(mentions);
  const told = isPerson(forms[0]!) && forms[0]!.mentions.some((mention) => here.has(mention));
  for (const form of told ? forms.filter(isPerson) : forms) {
    const weight = form.words.length > 1 ? FULL : 1;
    for (const mention of form.mentions) {
      if (!here.has(mention)) continue;
      vote(votes, mention, weight);
      votes.set(form.type, (votes.get(form.type) ?? 0) + weight);
    }
  }
  return mostVoted(votes)!;
}

/** Whether the sign of a share stands right behind a mention: "Velder Plc (VLD.L)". */
const isShare = ({ end }: Mention, { text, words }: KindContext): boolean =>
  text[end] === ' ' && shareSignAt(text, end + 1, words.exchanges);

/** No word that a list knows as somebody's name: that it is a person's is a guess. */
const strange = ({ forms }: Joined, lexicon: Lexicon): boolean =>
  forms.every(({ words }) => words.every((word) => !(lexicon.word(word) & (LEXICAL.given | LEXICAL.surname))));

/** What a list has for a name of one word that stands for nobody with a whole name: a body, or a place that says nothing. */
function known({ forms, mentions }: Joined, context: KindContext): EntityType | null {
  const type = listed(forms[0]!, context.lexicon);
  const silent = (): boolean => !mentions.slice(0, ASKED).some((mention) => speaks(context, mention));
  return type === 'organization' || (type === 'place' && silent()) ? type : null;
}

/** Whether a name is a country's or a region's by the lists. */
const isLand = ({ key }: Form, lexicon: Lexicon): boolean =>
  (classesOf(key, lexicon) & (LEXICAL.country | LEXICAL.region)) !== 0;

/** Whether a name is a place's with words that make no place of it: "Quxville Free Beacon". */
function atPlace(form: Form, lexicon: Lexicon): boolean {
  const { words } = form;
  if (words.length < 3 || listed(form, lexicon) !== null || lexicon.word(words.at(-1)!) & LEXICAL.placeNoun)
    return false;
  return listed({ words: words.slice(0, 1), key: words[0]! }, lexicon) === 'place';
}

/** What is made in numbers: "787", "A350"; a single digit numbers channels and matches as well. */
const MODEL = /^\p{L}*-?\p{Nd}{2,}|^\p{L}+\p{Nd}/u;

/**
 * The type of a product or an event of which a name is a version, "iOS 5", "16-inch iPad Pro", "Super Bowl L", or of a team or an event before
 * which it has its town, "Velder Red Sox", "2019 Velder Motor Show".
 */
function versioned(key: string, { things, versions, severally: plural }: KindContext['words']): EntityType | undefined {
  const all = key.split(' ');
  while (all.length > 1 && (versions.has(all.at(-1)!) || /^(?:\p{Nd}[\p{Nd}.]*|[ivxl]+)$/u.test(all.at(-1)!)))
    all.pop();
  while (all.length > 1 && /^\p{Nd}/u.test(all[0]!)) all.shift();
  const name = all.join(' ');
  const type = things.get(name) ?? things.get(name.replace(plural, ''));
  if (type === 'product' || type === 'event') return type;
  const whose = things.get(key.split(' ').slice(-2).join(' '));
  return whose === 'organization' || whose === 'event' ? whose : undefined;
}

/** Whether a name is a maker's with the number of what it made, and what that is called: "Velder 787", "Velder 787 Loomer". */
const isModel = ({ words }: Form, lexicon: Lexicon): boolean =>
  (words.length === 2 || words.length === 3) &&
  MODEL.test(words[1]!) &&
  listed({ words: words.slice(0, 1), key: words[0]! }, lexicon) === 'organization';

/**
 * What the words beside a form are sure of before names are joined, as a short form is only with what is of its type: that
 * it is somebody's, "[Quxa Velder], a weaver", or a town's or a land's team; `null` where they are of nothing.
 */
export function toldType(form: Form, context: KindContext): 'person' | 'organization' | null {
  const { type, words } = form;
  if (type === 'person' || type === 'case') return null;
  const known = listed(form, context.lexicon);
  // "Near Holt’s shelter", where no list knows such a place.
  if (known === null && type === 'place' && context.surnames.has(form.key)) return 'person';
  if (known === 'place' || (words.length === 1 && type === 'place'))
    return isTeam({ forms: [form], mentions: form.mentions }, context) ? 'organization' : null;
  if (words.length === 1 || known) return null;
  return aged(form, context) || described(form, context) || presented(form, context) ? 'person' : null;
}

/**
 * The type of an entity: a name that means one thing everywhere; a case by its form; what the tagger and the word lists say of most mentions; the tagger's
 * "other" divided by the words beside the name.
 */
export function kindOf(joined: Joined, context: KindContext): EntityType {
  const top = joined.forms[0]!;
  if (top.type === 'case') return 'case';
  if (addressed(joined, context) || familial(joined, context)) return 'person';
  // A surname may be a thing's name: "Bible" of "Ana Bible".
  const named = isPerson(top) ? [top] : joined.forms;
  const { things } = context.words;
  const thing = named
    .map(({ key }) => things.get(key) ?? versioned(key, context.words))
    .find((type) => type !== undefined);
  if (thing) return thing;
  if (joined.mentions.some((mention) => isShare(mention, context))) return 'organization';
  const seen = majority(joined);
  const own = formType(top, seen, context.lexicon, context.words.forms);
  if (own) return own;
  if (seen !== 'person' && isContest(joined, context)) return 'event';
  if (seen !== 'person' && visited(joined, context)) return 'place';
  if ((seen !== 'person' || single(joined)) && isTown(joined, context)) return 'place';
  // "Her album Velder Department" is no department.
  const titled = top.words.length > 1 && classesOf(top.key, context.lexicon) === 0 && seen === 'organization';
  if ((titled || seen === 'other') && calledWork(joined, context)) return 'work';
  const full = joined.forms.filter(({ words }) => words.length > 1).map((form) => listed(form, context.lexicon));
  if (full.includes('organization') || (seen !== 'person' && hostOf(top))) return 'organization';
  if ((seen === 'organization' || seen === 'other') && joined.forms.some((form) => isModel(form, context.lexicon)))
    return 'product';
  if (seen !== 'place' && namesOutlet(top.key, context.outlet, context.words.the)) return 'organization';
  if (joined.forms.some(({ words }) => words.length > 1 && context.words.event.has(words[0]!))) return 'event';
  if (seen !== 'organization' && !full.includes('place') && collective(joined, context)) return 'organization';
  const guessed = seen !== 'person' || strange(joined, context.lexicon);
  const unknown =
    seen === 'other' || (single(joined) ? listed(top, context.lexicon) === null : seen === 'person' && guessed);
  if (((unknown && seen !== 'place') || yearly(joined, context)) && gathered(joined, context)) return 'event';
  if (seen !== 'place' && (single(joined) || strange(joined, context.lexicon)) && home(joined, context)) return 'place';
  if (seen !== 'person' && !single(joined) && !full.includes('place') && aged(joined, context)) return 'person';
  const open = single(joined) ? !joined.forms.every(isAcronym) : seen === 'other' || seen === 'place';
  if (open && !full.includes('place') && presented(joined, context)) return 'person';
  if (seen !== 'person' && !full.includes('place') && described(joined, context)) return 'person';
  if (seen !== 'person' && !full.includes('place') && employed(joined, context)) return 'person';
  if (seen === 'other' && quoted(joined, context)) return 'person';
  if (seen === 'person' && (isFirm(joined, context) || partnered(joined, context))) return 'organization';
  const unlisted = guessed && seen !== 'other' && listed(top, context.lexicon) === null;
  if (unlisted && calledWork(joined, context)) return 'work';
  // Beside the name of a part, brackets have who plays it: "Hamlet (Ana Holt)".
  const arty = unlisted && (seen === 'organization' || (seen === 'person' && single(joined)));
  if (arty && standsAsWork(joined, context)) return 'work';
  const said = guessed ? calledIn(joined, context) : null;
  if (said) return said;
  if (unlisted && seen === 'organization' && single(joined) && placed(joined, context)) return 'place';
  if (guessed && isMade(joined, seen !== 'organization', context)) return 'product';
  const other = seen === 'person' ? nobody(joined, context, guessed) : null;
  if (other) return other;
  if (seen === 'person' && guessed && single(joined))
    return (
      (isSide(joined, context) ? 'organization' : null) ??
      surroundings(joined, context) ??
      behaves(joined, context) ??
      known(joined, context) ??
      (joined.forms.every(isAcronym) ? 'organization' : 'person')
    );
  if (seen === 'place' && atPlace(top, context.lexicon) && surroundings(joined, context) === 'organization')
    return 'organization';
  if (seen === 'place' && !isLand(top, context.lexicon) && plays(joined, context)) return 'organization';
  if (seen === 'place' && voiced(joined, context)) return 'organization';
  if (seen === 'place' && isTeam(joined, context)) return 'organization';
  if (seen !== 'other') return seen;
  return otherKind(joined, context);
}
