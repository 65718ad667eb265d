import { type Span, startingBefore } from '../../../../model/span.ts';
import { type Form, formsOf, type Mention } from './form.ts';
import { hostOf, innerCapitals, surnameOf } from './forms-compared.ts';
import type { JoinContext, JoinRule } from './join-rule.ts';
import { relatives } from './kin.ts';
import { retyped } from './listed.ts';
import { namesakes } from './namesake.ts';
import { joinRules } from './rules.ts';
import { spousesApart } from './spouses.ts';
import { besides, ownedIn } from './told-beside.ts';

/** Mentions of one who or what. */
export interface Joined {
  /** The forms of its name, the fullest first. */
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

/** How often somebody must be named in full for the text to be about them rather than about one who is so named once. */
const LEADING = 3;

/** What is asked of somebody's full name to tell whom a shorter one means. */
interface Fullness {
  /** How often the text names them in full, in this form or another. */
  times(form: Form): number;
  /** Where the line of the form's first mention ends. */
  lineEnd(form: Form): number;
}

/**
 * Of several people of one name the one named last before `span`, else the first. One whom the text names in full but
 * once keeps the name to the end of that line alone, where another is named in full again and again, or where the text
 * presents the one named once as another's kin.
 */
function nearest(span: Span, forms: readonly Form[], { times, lineEnd }: Fullness): Form {
  const own = forms.filter(({ kin }) => !kin);
  const related = own.length > 0 && own.length < forms.length;
  const leader = (related ? own : forms).reduce((most, form) => (times(form) > times(most) ? form : most));
  const leading = times(leader) >= LEADING;
  const passing = (form: Form): boolean =>
    times(form) === 1 && (leading || (related && form.kin === true)) && lineEnd(form) < span.start;
  let best = leading || related ? leader : forms[0]!;
  let distance = Number.POSITIVE_INFINITY;
  for (const form of forms) {
    const mention = form.mentions[startingBefore(form.mentions, span.start + 1) - 1];
    if (!mention || span.start - mention.start >= distance || passing(form)) continue;
    distance = span.start - mention.start;
    best = form;
  }
  return best;
}

/** The other forms that could stand for something fuller share a word or initials with it: an index, so that joining stays linear. */
function index(forms: readonly Form[]): (form: Form) => readonly Form[] {
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
    if (form.words.length < 2 && !form.gender) continue;
    for (const word of new Set([...form.words, surnameOf(form.words)])) put(byWord, word, form);
    put(byInitial, form.words[0]![0] ?? '', form);
  }
  return (form) => {
    const found = new Set<Form>();
    const add = (list: readonly Form[] | undefined): void => {
      if (list) for (const other of list) if (other !== form) found.add(other);
    };
    add(byWord.get(form.words[0]!));
    if (form.words.length > 1) add(byWord.get(form.words.at(-1)!));
    add(byWord.get(surnameOf(form.words)));
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

/** Whether letters in brackets behind a name could be short for it though they are not its initials: "(TNO)", but not "Rome (AP)". */
const shortens = (short: Form, full: Form): boolean =>
  short !== full &&
  short.type !== 'person' &&
  (full.type === 'organization' || full.type === 'other') &&
  full.words.length > 1;

function linksOf(forms: readonly Form[], context: JoinContext): Links {
  const alike = index(forms.filter(({ type }) => type !== 'case'));
  const byKey = new Map(forms.map((form) => [form.key, form]));
  const candidates = (form: Form): readonly Form[] => {
    const found = alike(form);
    const beside = byKey.get(context.beside.get(form.key) ?? '');
    return beside && shortens(form, beside) && !found.includes(beside) ? [...found, beside] : found;
  };
  const parents = new Map<Form, Form>();
  const split = new Map<Form, readonly Form[]>();
  for (const form of forms) {
    const found = form.type === 'case' ? null : fuller(form, candidates(form), context);
    if (!found) continue;
    if (found.forms.length === 1 || found.rule.several === 'fullest') parents.set(form, found.forms.reduce(longer));
    else if (found.rule.several === 'nearest') split.set(form, found.forms);
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

/** Tells where the line of a form's first mention ends; looked for once a form. */
function lineEnds(text: string): (form: Form) => number {
  const ends = new Map<Form, number>();
  return (form) => {
    let end = ends.get(form);
    if (end === undefined) {
      const at = text.indexOf('\n', form.mentions[0]!.end);
      end = at < 0 ? text.length : at;
      ends.set(form, end);
    }
    return end;
  };
}

/** Puts every mention with the fullest form that it stands for. */
function groupsOf(text: string, forms: readonly Form[], links: Links): Group[] {
  const groups = new Map<Form, Group>();
  const lineEnd = lineEnds(text);
  const put = (root: Form, form: Form, mention: Mention): void => {
    const group = groups.get(root) ?? { forms: new Set(), mentions: [] };
    groups.set(root, group);
    group.forms.add(form);
    group.mentions.push(mention);
  };
  for (const form of forms) {
    const several = links.split.get(form);
    const roots = new Set((several ?? [form]).map((one) => rootOf(one, links)));
    const [only] = roots.size === 1 ? roots : [];
    const counts = new Map<Form, number>();
    for (const one of several ?? [])
      counts.set(rootOf(one, links), (counts.get(rootOf(one, links)) ?? 0) + one.mentions.length);
    const times = (one: Form): number => counts.get(rootOf(one, links)) ?? 0;
    for (const mention of form.mentions)
      put(only ?? rootOf(nearest(mention, several!, { times, lineEnd }), links), form, mention);
  }
  return [...groups.values()];
}

/** Joins mentions of one name. `mentions` in order; `established` are fuller names that the text gives without marking them. */
export function join(
  text: string,
  mentions: readonly Mention[],
  context: Omit<JoinContext, 'beside' | 'owned'> & { established: readonly Mention[] },
): Joined[] {
  const { words, lexicon, established } = context;
  const all = [...mentions, ...established].sort((a, b) => a.start - b.start);
  const told = formsOf(text, all, words, (form) => retyped(form, lexicon));
  const forms = relatives(text, spousesApart(text, namesakes(text, told, lexicon), words.genders), words);
  const pairs = { beside: besides(text, mentions, words), owned: ownedIn(text, mentions, words) };
  const links = linksOf(forms, { words, lexicon, ...pairs });
  const marked = new Set(mentions);
  return groupsOf(text, forms, links)
    .map((group) => ({
      forms: [...group.forms].sort((a, b) => b.words.length - a.words.length),
      mentions: group.mentions.filter((mention) => marked.has(mention)).sort((a, b) => a.start - b.start),
    }))
    .filter((group) => group.mentions.length > 0)
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}
