import type { StructureWords } from '../../parse/words.ts';
import { later, laterLower } from '../../text/later.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { abbreviations } from './abbreviations.ts';
import { bylines } from './bylines.ts';
import { comments, dateLines, dates, months } from './comment-lines.ts';
import { maker } from './credits.ts';
import { labels } from './labels.ts';
import { lines } from './lines.ts';

/** Pasts of verbs that do not end as regular ones do. */
export const irregularPasts = `
  said told knew went came got gave took made saw found thought felt left kept held began brought wrote stood lost
  paid met ran sat spoke led grew fell rose sold sent spent built bought broke chose drew drove ate flew fought
  forgot froze hid hung laid lay lent lit meant rang rode sang sank shook shot shut slept slid struck stuck stole
  swore swam taught tore threw understood woke wore won wound became`;

/** By what words English news shows its structure. */
export const structure: StructureWords = {
  abbreviations,
  months,
  dateLines,
  dates,
  bylines,
  genres: new Map([
    ...wordList(`opinion opinions op-ed op-eds oped editorial editorials commentary comment commentisfree column columns
      columnist columnists viewpoint viewpoints views leader leaders`).map((word) => [word, 'opinion'] as const),
    ['analysis', 'analysis'],
  ]),
  lines,
  writer: later(
    () =>
      /^(?<who>\p{Lu}[\p{L}.’'-]+(?: [\p{Lu}(][\p{L}.’')-]*){1,4})(?:, [^“”"]{3,200},)? is (?:an?|the|(?:co-)?author|[Ss]enior|[Pp]rofessor)\b[^“”"!?]{5,220}\.$/u,
  ),
  maker,
  labels,
  comments,
  openers: wordSet(`
    the a an this that these those he she it they we i you his her its their our my your there here in on at by for
    from with as after before when while if since until although though because despite during under over and but or
    so yet nor not no one some many most several few both all each every another other such what who why how where
    which asked according however meanwhile also still then now later once even only just more about last next
    earlier instead among between without within two three four five he’s she’s it’s they’re we’re i’m that’s there’s
    he's she's it's they're we're i'm that's there's`),
  backward: wordSet(`
    he she it they we i you his her its their this that these those there then so but and or nor yet also still
    such both neither either instead however meanwhile moreover furthermore therefore thus indeed otherwise
    yes yeah yep no okay not nobody nothing perhaps maybe hello thanks thank sorry please well oh here
    he’s she’s it’s they’re we’re i’m that’s there’s he's she's it's they're we're i'm that's there's`),
  backwardOpen: later(
    () =>
      /^(?:in (?:fact|(?:addition|response|contrast|return)(?! (?:to|for) (?!this|that|these|them|him|her|it))|other words|the meantime|this|that|these|doing so)|of course|by (?:the way|contrast|comparison)|as (?:a result|such|previously|well)|for (?:example|instance|one thing|that|this)|on the (?:other(?= hand|,)|contrary)|after (?:all|that|this|which)|at (?:the same time|that|this)|even so|that said|what(?:’|')s more|more than that|similarly|likewise|additionally|another|others|the (?:same|latter|pair|two|duo|other(?! day)|former(?:,| (?:is|was|has|had|will|would|said|says)))|(?:on |in |at )?(?:one|some|each|both|all|most) of (?:them|these|those)|a second|asked (?:whether|about|if|why|how)|each (?:of|is|was|has|had|will|can|holds|costs))\b/i,
  ),
  contrast: later(
    () => /^[^,.;“"]{2,50}, (?:however|meanwhile|though|by contrast|in turn|in contrast|on the other hand),/u,
  ),
  backwardWithin: laterLower(
    () =>
      /\b(?:this|these)(?:[,.;]| (?:is|was|were|are|has|had|will|would|could|can|by|as|and|to|in|on|when|while|after|because)\b)|\bsuch \p{Ll}+s\b|(?<!(?:no|any|every|some|the|only|at|day|number|phase|this|that|last|for|by) )\bone (?:for|to|from|on|at) \p{L}|\b(?:with|under|on|for|by|from|at|despite) that \p{Ll}+\b|\b(?:is|are|was|were|can) (?:then \p{Ll}|among them\b)|\bthey (?:\p{Ll}+ ){1,2}them\b/u,
  ),
  pointed: laterLower(() => /\b(?:this|these) (?:\d\S* )?(\p{Ll}{3,})(?:[ -](\p{Ll}+))?/u),
  known: laterLower(
    () =>
      /\bthe (?:(figure|letter|email|document|demand|complaint|lawsuit)s?\b(?!['’]| (?:of|by|from|that|to)\b)|(?<!(?:one|each) of the )(?:two|three) (?!countr|nation|side|leader|compan|candidat|days|\p{Ll}*m[eo]n)(\p{Ll}+)(?! (?:who|of|in|from|on)\b))/u,
  ),
  adding: laterLower(
    () =>
      /^(?:\p{L}+ )?(?:other|another|further|separate|subsequent) \p{Ll}|^[^,;:“”"]{1,90}? (?:(also)|(?<!since |by )then|similarly|afterwards?|subsequently)\b/u,
  ),
  those: later(() => /\bthem\b/i),
  turns: wordSet('but yet now today still'),
  before: laterLower(
    () =>
      /^(?:the last time|for (?:(?:more than|over|nearly|almost|about) )?[\p{L}\d]+ (?:years|decades|generations)|(?:[\p{L}-]+ ){1,3}(?:years|decades|months) ago|in the (?:spring|summer|fall|autumn|winter) of|last (?:month|year|spring|summer|autumn|winter|fall|january|february|march|april|may|june|july|august|september|october|november|december)|earlier this year|(?:\p{L}+ )?(?:in|on|since|by) (?:\p{L}+ (?:\d+, )?)?(?:1[5-9]|20)\d\d|(?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|(?:\p{L}+ ){1,3}(?:was|were) (?:born|founded) |(?:\p{L}+ )?\p{L}+s are (?:an?|the most|often|usually|common|frequent|rare))\b/u,
  ),
  scene: laterLower(
    () =>
      /^(?:(?:every|each|it(?:(?: is| was|’s|'s)(?: around| about| nearly| just)?)|on an?) (?:[\p{L}-]+ ){0,4}(?:\d\S*|dark|dawn|midnight|morning|afternoon|evening|night|seconds|minutes|\p{L}*days?)\b|(?:(?:just|shortly) )?(?:at|by|before|after) (?:\d\S*|dawn|midnight)(?:,| every| on an?| one)|(?:standing|sitting|perched|leaning|imagine|picture this) |when (?:most people|many people|people|you|we) (?:hear|think|picture)\b|first came\b|the \p{Ll}+ \p{Ll}+ was o)/u,
  ),
  definite: wordSet('the'),
  backwardEnd: later(() => /\b(?:do|does|did|doing|done) (?:that|this|so|it|the same)[.!?…]["”’)]*$/i),
  finite: wordSet(`
    is are was were am be been being has have had do does did can could will would shall should may might must
    isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t can’t couldn’t won’t wouldn’t shouldn’t
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't
    ${irregularPasts}
    says tells knows goes comes gets gives takes makes sees finds thinks feels leaves keeps holds begins brings
    writes stands loses pays meets runs sits speaks leads grows falls rises sells sends spends builds buys breaks
    chooses draws drives become becomes seem seems
    happens matters wants wanted needs means agree agrees disagree disagrees`),
  attribution: wordSet(`
    said says asked asks replied added wrote shouted cried told tweeted wondered exclaimed demanded yelled joked
    answered continued recalled remarked responded commented explained inquired enquired testified insisted argued declared
    ordered announced quipped mused pleaded screamed shouts yells exclaims recalls writes noted observed posted begged pressed
    whispered tweets replies adds`),
  interrogative: wordSet(`
    what who whose whom why how where when which is are was were do does did can could will would should has have
    had may might must isn’t aren’t don’t doesn’t isn't aren't don't doesn't`),
  small: wordSet(
    'a an and as at but by for from in into is it its nor of off on or over per so than the to up via vs with yet',
  ),
};
