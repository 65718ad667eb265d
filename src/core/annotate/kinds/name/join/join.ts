import type { Span } from '../../../../model/span.ts';
import { type Form, formsOf, type JoinWords, type Mention } from '../entity/form.ts';
import { retyped } from '../kind/listed.ts';
import { LEXICAL } from '../lexicon.ts';
import { bearerOf, linesIn } from './bearer.ts';
import { isVersion } from './bodies-compared.ts';
import { hostOf, innerCapitals, nicknameOf, surnameOf } from './forms-compared.ts';
import { halfNames } from './halves.ts';
import type { JoinContext, JoinRule } from './join-rule.ts';
import { relatives } from './kin.ts';
import { namesakes } from './namesake.ts';
import { joinRules } from './rules.ts';
import { sharing } from './shared.ts';
import { compact, slipKey } from './slips.ts';
import { spousesApart } from './spouses.ts';
import { besides, eventsIn, ownedIn } from './told-beside.ts';

/** Mentions of one who or what. */
export interface Joined {
  /** The forms of its name, the fullest first, of those the commonest. */
  readonly forms: readonly Form[];
  /** In order. */
  readonly mentions: readonly Mention[];
}

/** The fuller forms that the first fitting rule finds for `form`. */
function fuller(
  form: Form,
  candidates: readonly Form[],
  context: JoinContext,
): { rule: JoinRule; forms: Form[] } | null {
  if (candidates.length === 0) return null;
  for (const rule of joinRules) {
    const forms = candidates.filter((other) => rule.fits(form, other, context));
    if (forms.length) return { rule, forms };
  }
  return null;
}

/** The other forms that could stand for something fuller share a word or initials with it: an index, so that joining stays linear. */
function index(forms: readonly Form[], { nicknames, plural }: JoinWords): (form: Form) => readonly Form[] {
  const byWord = new Map<string, Form[]>();
  const byInitial = new Map<string, Form[]>();
  const put = (map: Map<string, Form[]>, key: string, form: Form): void => {
    const list = map.get(key);
    if (!list) map.set(key, [form]);
    else if (list.length < 50) list.push(form);
  };
  for (const form of forms) {
    if (innerCapitals(form)) put(byInitial, form.key[0]!, form);
    const host = hostOf(form);
    if (host) put(byWord, host, form);
    put(byWord, `=${compact(form)}`, form);
    const slip = slipKey(form);
    if (slip) put(byWord, slip, form);
    if (form.words.length < 2 && !form.gender) continue;
    const nickname = nicknameOf(form);
    if (nickname) put(byWord, nickname, form);
    for (const word of new Set([...form.words, surnameOf(form.words)])) put(byWord, word, form);
    const initials = new Set(form.words.slice(0, form.words.length > 3 ? 2 : 1).map((word) => word[0] ?? ''));
    for (const initial of initials) put(byInitial, initial, form);
  }
  return (form) => {
    const found = new Set<Form>();
    const add = (list: readonly Form[] | undefined): void => {
      if (list) for (const other of list) if (other !== form) found.add(other);
    };
    add(byWord.get(form.words[0]!));
    if (form.words.length > 1) add(byWord.get(form.words.at(-1)!));
    add(byWord.get(surnameOf(form.words)));
    add(byWord.get(`=${compact(form)}`));
    add(byWord.get(`=${compact(form).replace(plural, '')}`));
    if (form.words.length === 1) add(byWord.get(slipKey(form)));
    for (const name of nicknames.get(form.key) ?? []) add(byWord.get(name));
    if (form.words.length === 1) add(byInitial.get(form.key[0] ?? ''));
    return [...found];
  };
}

/** What forms stand for: one fuller form, or several between which each mention's place decides. */
interface Links {
  readonly parents: ReadonlyMap<Form, Form>;
  readonly split: ReadonlyMap<Form, readonly Form[]>;
}

const longer = (a: Form, b: Form): Form => (b.words.length > a.words.length ? b : a);

/**
 * Whether what stands in brackets behind a name could be short for it though it is not its initials, "(TNO)", but not "Rome
 * (AP)"; or another name of the same person's.
 */
const shortens = (short: Form, full: Form, { directions }: JoinWords): boolean =>
  (short !== full && short.type !== 'place' && full.type === 'person') ||
  (directions.has(short.key) && full.type === 'place') ||
  (short !== full &&
    short.type !== 'person' &&
    (full.type === 'organization' || full.type === 'other') &&
    full.words.length > 1);

/** Of several fuller forms the one that the text names before the others, which come in when it has used the short form; `null` where none is. */
function led({ mentions }: Form, forms: readonly Form[]): Form | null {
  const [first, second] = [...forms].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  const used = mentions[Math.min(1, mentions.length - 1)]!.start;
  return first!.mentions[0]!.start < used && used < second!.mentions[0]!.start ? first! : null;
}

function linksOf(forms: readonly Form[], events: ReadonlySet<string>, context: JoinContext): Links {
  const alike = index(
    forms.filter(({ type }) => type !== 'case'),
    context.words,
  );
  const byKey = new Map(forms.map((form) => [form.key, form]));
  // A firm is not its event: "Velder" of "its Camp Velder event".
  const apart = (full: Form): boolean =>
    events.has(full.key) && !(context.lexicon.word(full.words[0]!) & LEXICAL.given);
  const candidates = (form: Form): readonly Form[] => {
    const found = alike(form).filter((full) => form.words.length > 1 || !apart(full));
    const beside = byKey.get(context.beside.get(form.key) ?? '');
    return beside && shortens(form, beside, context.words) && !found.includes(beside) ? [...found, beside] : found;
  };
  const parents = new Map<Form, Form>();
  const split = new Map<Form, readonly Form[]>();
  for (const form of forms) {
    const found = form.type === 'case' ? null : fuller(form, candidates(form), context);
    if (!found) continue;
    const whole = found.forms.filter((full) => !isVersion(form, full, context.words));
    if (found.forms.length === 1 || found.rule.several === 'fullest') {
      if (whole.length) parents.set(form, whole.reduce(longer));
    } else if (found.rule.several === 'nearest') split.set(form, found.forms);
    else if (found.rule.several === 'first') {
      const first = led(form, found.forms);
      if (first && whole.includes(first)) parents.set(form, first);
    }
  }
  return { parents, split };
}

/** The fullest form that a form stands for; parents are fuller than their children, so few steps lead there. */
function rootOf(form: Form, { parents }: Links): Form {
  let at = form;
  for (let steps = 0; steps < 8 && parents.has(at); steps += 1) at = parents.get(at)!;
  return at;
}

interface Group {
  readonly forms: Set<Form>;
  readonly mentions: Mention[];
}

/** Puts every mention with the fullest form that it stands for. */
function groupsOf(text: string, forms: readonly Form[], links: Links): Group[] {
  const groups = new Map<Form, Group>();
  const lineOf = linesIn(text);
  const owns = ({ end }: Span): boolean => /^['’]s? /.test(text.slice(end, end + 3));
  const put = (root: Form, form: Form, mention: Mention): void => {
    const group = groups.get(root) ?? { forms: new Set(), mentions: [] };
    groups.set(root, group);
    group.forms.add(form);
    group.mentions.push(mention);
  };
  for (const form of forms) {
    const several = links.split.get(form) ?? [form];
    const roots = new Set(several.map((one) => rootOf(one, links)));
    const [only] = roots;
    const asked = { lineOf, rootOf: (one: Form) => rootOf(one, links), owns };
    const bearer = roots.size > 1 ? bearerOf(form, several, asked) : null;
    for (const mention of form.mentions) put(bearer ? rootOf(bearer(mention), links) : only!, form, mention);
  }
  return [...groups.values()];
}

/**
 * Joins mentions of one name. `mentions` in order; `established` are fuller names that the text gives without marking them;
 * `told` may know a form's type surely.
 */
export function join(
  text: string,
  mentions: readonly Mention[],
  context: Omit<JoinContext, 'beside' | 'owned'> & {
    established: readonly Mention[];
    told?(form: Form): Mention['type'] | null;
  },
): Joined[] {
  const { words, lexicon, established } = context;
  const all = [...mentions, ...established].sort((a, b) => a.start - b.start);
  const seen = formsOf(text, all, words, (form) => context.told?.(form) ?? retyped(form, lexicon));
  const full = sharing(text, namesakes(text, seen, lexicon, words), lexicon, words);
  const forms = relatives(text, spousesApart(text, full, words), words);
  const halves = halfNames(text, mentions, words);
  const pairs = {
    beside: new Map([...halves, ...besides(text, mentions, words)]),
    owned: ownedIn(text, mentions, words),
  };
  const links = linksOf(forms, eventsIn(text, mentions, words), { words, lexicon, ...pairs });
  const marked = new Set(mentions);
  // A town is called by its name, though the text calls it so once: "City of Quxville".
  const fullness = (form: Form): number => (words.towns.has(form.words[0]!) ? 0 : form.words.length);
  return groupsOf(text, forms, links)
    .map((group) => ({
      forms: [...group.forms].sort((a, b) => fullness(b) - fullness(a) || b.mentions.length - a.mentions.length),
      mentions: group.mentions.filter((mention) => marked.has(mention)).sort((a, b) => a.start - b.start),
    }))
    .filter((group) => group.mentions.length > 0)
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}
