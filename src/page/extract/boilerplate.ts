import { wordSet } from '../../core/text/word-list.ts';
import { askingRules } from './asks.ts';
import type { WordingRule } from './wording-rule.ts';

/** Lines whose words say that they are no part of the text. Earlier rules win. Each example is a test. */
export const wordingRules: readonly WordingRule[] = [
  ...askingRules,
  {
    kind: 'related',
    starts: wordSet(
      'related read see also more recommended lesen mehr lees lire à lea leia leggi læs les läs watch video gallery podcast te',
    ),
    pattern:
      /^(?:related(?: (?:story|stories|article|articles|coverage|content|reading|news))?|read (?:more|next|also|this)|see also|also (?:read|on|see)|more(?: (?:stories|coverage))?(?: (?:on|from|like) .*)?|recommended|lesen sie (?:auch|mehr|hier).*|mehr zum thema|lees ook|(?:à )?(?:lire|voir) (?:aussi|également)|te puede interesar|watch|video|gallery|podcast|lea también|leia também|leggi anche|læs også|les også|läs (?:också|även|mer))\s*(?:[|:–—»>-]|$)/i,
    longest: 250,
    example: 'Related | How to Mend a Bicycle',
  },
  {
    kind: null,
    starts: wordSet(
      'advertisement advertising anzeige werbung publicidad publicité pubblicità sponsored story article continue scroll loading passer la artiklen artikkelen',
    ),
    pattern:
      /^(?:-+ ?)?(?:advertisement|advertising|anzeige|werbung|publicidad|publicité|pubblicità|sponsored(?: content)?|story continue[sd] below|passer la publicité|la suite après cette publicité|artik(?:len fortsætter|kelen fortsetter)|article continues (?:below|after)|continue reading(?: below)?|scroll to continue|scroll down (?:to (?:see|read|watch|find out)|for)\b(?!.*\.$)|loading\.*)(?![a-z\u00c0-\u024f]).{0,60}$/i,
    longest: 90,
    example: 'Advertisement — Continue reading below',
  },
  {
    kind: null,
    starts: wordSet('sign subscribe register get to'),
    holds: ['newsletter', 'inbox', 'alerts', 'unsubscribe', 'postfach', 'sign up', 'subscribe'],
    pattern:
      /^(?:sign up|subscribe|register)\b|^to (?:subscribe|sign up|donate|join)\b.{0,90}\b(?:click|tap)\b|^[^“”"]*[.?!] (?:sign up|subscribe) (?:here|now|today|to (?:our|the|receive))\b|^(?:iscriviti|inscrivez|abonnez|suscríbete|melde[nt]?)\b|\bunseren newsletter\b|^[^“”"]*\b(?:in|to) your inbox\b|\b(?:sign up|subscribe|register|receive|delivered)\b.{0,80}\b(?:newsletters?|inbox|alerts)\b|\b(?:our|free) (?:[a-z\u00c0-\u024f-]+ ){0,3}newsletters?\b|^get (?:unlimited|full|our|the latest)\b|\byou (?:can|may) unsubscribe\b|\bnewsletter (?:abonnieren|bestellen)\b|\bin (?:ihr|dein)(?:em)? postfach\b|^.{0,40}\bnewsletter$/i,
    longest: 300,
    opens: true,
    example: 'Sign up for our newsletter and get the day’s top stories straight to your inbox.',
  },
  {
    kind: null,
    starts: wordSet('share follow like print e email copy click tap comment comments # leave view show log poll quiz'),
    pattern:
      /^(?:share(?: (?:this|on|via)\b|$)|follow (?:us|me|topics and)\b|like us on\b|print(?: this)?$|(?:poll|quiz)$|e-?mail(?: this)?$|copy link|click here\b|tap here\b|comments?(?: \(\d+\))?$|\d+ comments?$|leave a (?:comment|reply)\b|view comments|show comments|log in to comment)/i,
    longest: 140,
    example: 'Share this article',
  },
  {
    kind: null,
    starts: wordSet('follow like join find chat connect listen watch sigue suivez segui'),
    pattern:
      /^(?:follow|like|join|find|chat|connect|listen|watch|sigue|suivez|segui)\b.{0,100}\b(?:facebook|twitter|instagram|whatsapp|telegram|youtube|tiktok|messenger|google news|bluesky|threads)\b/i,
    longest: 200,
    example: 'Follow the desk on Facebook and Instagram.',
  },
  {
    kind: null,
    starts: wordSet('media your this to javascript please view a #'),
    pattern:
      /^(?:media (?:playback|player) is (?:un|not )supported\b|your browser (?:does not|doesn[’']t) support\b|this (?:video|audio|content) (?:can ?not|can[’']t|is no longer|is not) (?:be (?:played|shown)|available|supported)\b|to (?:play|view|watch|see) this (?:video|audio|content)\b.{0,60}\b(?:enable|javascript|browser|cookies)\b|(?:please )?(?:enable|turn on) javascript\b|javascript (?:is|must be|needs to be)\b|view this post on [a-z]|a post shared by |\d{4}-\d\d-\d\dT\d[\d:.]+(?:Z|[+-][\d:]{4,5})?$|\d{1,3}[- ]min(?:ute)?s? (?:read|listen|watch)$)/i,
    longest: 160,
    example: 'Media playback is unsupported on your device',
  },
  {
    kind: 'byline',
    starts: wordSet('additional with reporting writing editing compiled'),
    pattern: /^[([–—-]* ?(?:(?:with )?(?:additional )?reporting|writing|editing|compiled) by [a-z\u00c0-\uffff]/i,
    longest: 260,
    example: '(Reporting by A. Person; editing by B. Other)',
  },
  {
    kind: 'byline',
    holds: ['contributed'],
    pattern:
      /^(?:[A-Z]\S* ){1,4}(?:writer|reporter|correspondent)s? [^.]{3,150} contributed\.?$|^[([–—-]* ?(?:(?:[A-Z][^.!?\s]*\.?|and|in|the|of|staff|(?:writer|reporter|correspondent)s?) ){2,}(?:also )?contributed (?:(?:additional )?(?:reporting|research)|to this (?:report|story|article))(?: (?:from|in) [A-Z][^.]*)?(?:\. [A-Z][^“”"]* contributed (?:research|reporting))?[.)\]]*$/,
    longest: 260,
    example: 'Ann Other in Denver and Ben Ruud contributed to this report.',
  },
  {
    kind: 'byline',
    holds: ['reported from'],
    pattern:
      /^(?:[A-Z][^\s.]* ){1,3}(?:and (?:[A-Z][^\s.]* ){1,3})?reported from [A-Z][\w’-]*(?: [A-Z][\w’-]*){0,3}(?:\.?$|\. [A-Z].*\b(?:contributed|reported)\b|(?:[,;]? and|[,;]) [A-Z].{2,60} from\b)/,
    longest: 300,
    example: 'Holm reported from Denver. Ben Ruud in Oslo contributed to this report.',
  },
  {
    kind: null,
    starts: wordSet('read how was have support become download'),
    pattern:
      /^(?:read the (?:original|full) (?:article|story|post) (?:on|at) (?!wh)|how (?:useful|helpful) was this (?:article|page|story)|was this (?:article|page|story) (?:useful|helpful)|have a (?:news )?tip\?|support (?:independent|quality|local|our) journalism\b.{0,80}\b(?:member|subscri|donat|contribut)|become a (?:member|subscriber|supporter)\b.{0,60}$|download (?:our|the) (?:[\w’'.-]+ ){0,4}app\b)/i,
    longest: 160,
    example: 'Read the original article on The Example.',
  },
  {
    kind: null,
    starts: wordSet('this check follow more find see'),
    holds: ['solely responsible for', 'you can now listen', 'in the comments', '://', '.com', '@'],
    pattern:
      /^(?:this is an? (?:developing|breaking)(?: news)? story\b.{0,120}|this (?:article|story|post|page) (?:is (?:still )?(?:developing|breaking)|(?:has been|was|will be) (?:last )?updated)\b.{0,140}|check back for (?:more )?(?:updates|details)\b.{0,40}|(?:follow|find|see|more of) (?:[\w’'.-]+ ){1,4}coverage (?:of .{2,60} )?(?:at|here)\b.{0,60})$|\bis solely responsible for (?:all|the|this) content\b|\b(?:share|tell|let|leave|sound|join|have your say|what do you)\b[^“”"]{0,80}\bin the comments(?: section)?(?: below)?[.!?]?$|^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^(?:new ?)?you can now listen to .{2,40} articles\b/i,
    longest: 300,
    example: 'This is a breaking news story. Check back for updates.',
  },
  {
    kind: null,
    holds: ['cookie'],
    pattern:
      /\b(?:(?:this|our) (?:web)?site uses cookies|we use cookies|(?:strictly )?necessary cookies|your cookie (?:settings|preferences)|diese (?:web)?seite verwendet cookies|cookies that (?:may not be|are) )/i,
    longest: 900,
    example: 'We use cookies to improve your experience.',
  },
  {
    kind: null,
    holds: [
      'all rights reserved',
      '©',
      'copyright',
      'terms',
      'conditions',
      'privacy',
      'material may not',
      'own shares in',
    ],
    pattern:
      /(?:all rights reserved|\bmaterial may not be (?:published|reproduced)\b|\bdoes not work for, consult, own shares in\b|^©|^copyright\b|\b(?:agree(?:d)? (?:to|with)|accept|read|see|view) (?:our|the) .{0,40}(?:terms|conditions|privacy (?:policy|notice)))/i,
    longest: 300,
    example: '© 2024 The Daily. All rights reserved.',
  },
  {
    kind: null,
    holds: [
      'affiliate',
      'earn a commission',
      'receive a commission',
      'a small commission',
      'commission on',
      'selected by our',
    ],
    pattern:
      /^\W?(?:this (?:article|post|story) (?:may )?contains? affiliate links?\b|(?:[^.“”"]{0,120}, )?we (?:(?:may|might|will|could)(?: \w+)? )?(?:earn|receive|get|make) (?:a|an|some) (?:\w+ )?commission\b|(?:ftc: )?we use (?:[\w-]+ ){0,4}affiliate links?\b|all (?:the )?products?\b.{0,40} independently selected by our\b)/i,
    longest: 260,
    example: 'This article contains affiliate links. We may earn a commission.',
  },
  {
    kind: 'byline',
    starts: wordSet(
      'last stand updated published posted modified created uppdaterad publicerad aktualisiert veröffentlicht actualizado publicado aggiornato mis publié',
    ),
    pattern:
      /^(?:last )?(?:stand|updated|published|posted|modified|created|uppdaterad|publicerad|aktualisiert|veröffentlicht|actualizado|publicado|aggiornato|mis à jour|publié)\b.{0,30}\d.{0,40}(?:[ap]\.m\.|(?<![.!?]))$/i,
    longest: 100,
    example: 'Updated 3 May 2024, 10:15',
  },
  {
    kind: null,
    starts: wordSet('this a an more first originally disclaimer disclosure citation journal graphic for you'),
    pattern:
      /^(?:this (?:article|story|post|piece|column|essay|excerpt|report) (?:was |is |has been |has )?(?:(?:originally|first|previously|also|initially) (?:re)?(?:appear(?:ed|s)|published|posted|printed|ran|featured)|re-?published)|this (?:article|story|piece|column|essay) (?:was |is |has been )(?:published|posted|printed|produced|adapted|excerpted|syndicated|translated|reproduced)|an? (?:\w+ ){0,2}version of this (?:article|story|post|piece|column|essay|report) (?:was |has )?(?:\w+ )?(?:appear(?:ed|s)|published|ran)) (?:originally )?(?:on|in|at|by|with|from|here|under|as part|through|[a-z]+\.? \d+, \d{4})\b|^(?:originally|first) (?:published|appeared|posted) (?:on|in|at|by) (?!\d)[^,.]{2,60}\.?$|^more information: .*\b(?:doi\b|https?:)|^(?:disclaimer|disclosure|citation|journal information): |^\((?:for an? )?graphics?\b.*\)$|^you (?:may|might) (?:also )?(?:like|enjoy)\W*$/i,
    longest: 300,
    example: 'This article originally appeared on The Example.',
  },
  {
    kind: 'caption',
    starts: wordSet('photo photos image images picture pictures credit photograph foto bild featured header'),
    holds: ['.jp', '.png', '.webp', '/'],
    pattern:
      /^\(?(?:(?:featured|header) )?(?:photos?|images?|pictures?|credit|photo credit|image credit|photograph|foto|bild)\s?(?::|by\b|©|\/)|^\([^()./]{3,40}\/[^()/ ][^()/]{1,40}\)$|^\S.{0,100}\.(?:jpe?g|png|webp)$/i,
    longest: 160,
    example: 'Photo: A. Person',
  },
  {
    kind: 'byline',
    starts: wordSet('authored written words reported posted published submitted by'),
    pattern:
      /^(?:(?:[Aa]uthored|[Ww]ritten|[Ww]ords|[Rr]eported|[Pp]osted|[Pp]ublished|[Ss]ubmitted)\s+)?(?:[Bb]y|BY):? (?:[A-Z\u00c0-\u00de\u0100-\uffff][a-zA-Z\u00c0-\uffff’'.-]+|[\w-]+(?:\.\w+)+\b)[^!?]{0,80}(?<![.!?])$/,
    longest: 120,
    example: 'Written by Ann Other',
  },
];

const STARTS = new Set(wordingRules.flatMap(({ starts }) => [...(starts ?? [])]));
const HOLDS = wordingRules.flatMap(({ holds }) => holds ?? []);
const LONGEST = Math.max(...wordingRules.map(({ longest }) => longest));
/** A longer line is one that speaks of cookies, or says nothing. */
const LONG = 300;
const FIRST_WORD = /^[^a-z\d\u00c0-\u024f]*([a-z\u00c0-\u024f]+|\d)/;

/** The word that a line begins with, in lower case; `#` for a figure. */
function firstWord(lower: string): string {
  const word = FIRST_WORD.exec(lower)?.[1] ?? '';
  return word >= '0' && word <= '9' ? '#' : word;
}

/** Reads a line by its words; `undefined` where they say nothing. */
export function wording(text: string): WordingRule | undefined {
  if (text.length > LONGEST || (text.length > LONG && !text.includes('ookie'))) return undefined;
  const lower = text.toLowerCase();
  const first = firstWord(lower);
  if (!STARTS.has(first) && !HOLDS.some((word) => lower.includes(word))) return undefined;
  return wordingRules.find(
    ({ longest, starts, holds, pattern }) =>
      text.length <= longest &&
      (starts?.has(first) || holds?.some((word) => lower.includes(word))) &&
      pattern.test(text),
  );
}

const ENDS = wordSet(
  'related more read recommended most trending popular latest comment comments # leave about share you up topics tags mehr das weitere lesen newsletter subscribe sign',
);
const ENDING =
  /^(?:related\b.{0,40}|more (?:from|on|in|stories|news|like)\b.{0,60}|read (?:more|next|also)\b.{0,40}|recommended\b.{0,40}|most (?:read|popular|viewed)\b.{0,40}|trending\b.{0,30}|popular\b.{0,30}|latest\b.{0,30}|(?:\d+ )?comments?\b.{0,20}|leave a (?:comment|reply).{0,20}|about (?:the authors?|this story).{0,20}|share this.{0,30}|you (?:may|might) (?:also )?(?:like|be interested).{0,30}|up next|topics|tags|mehr zum thema.{0,30}|das könnte sie auch interessieren.{0,20}|weitere .{0,40}|lesen sie auch.{0,30}|newsletter.{0,40}|subscribe.{0,40}|sign up.{0,40})$/i;

/** Whether a heading ends the article's text: what follows is about other articles, or about the site. */
export const isEnding = (text: string): boolean => ENDS.has(firstWord(text.toLowerCase())) && ENDING.test(text);

const COMMENT_HEADER =
  /^\S[^\n.!?:]{0,38}? (?:on .{3,24}\d.{0,12} at \d{1,2}:\d{2}\b|(?:wrote|says|said|writes)\b.{0,40}\d{1,2}:\d{2}\b).{0,14}$/;
const LONGEST_HEADER = 120;

/** Whether a line opens a reader's comment: a name, then when it was written. */
export const isCommentHeader = (text: string): boolean =>
  text.length < LONGEST_HEADER && text.includes(':') && COMMENT_HEADER.test(text);
