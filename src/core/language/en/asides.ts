import type { LineRule } from '../../parse/words.ts';
import { later } from '../../text/later.ts';
import { spelt } from '../../text/spelt.ts';
import { wordList } from '../../text/word-list.ts';

/** Where to write to: an address, or somebody's handle. */
const ADDRESS = '(?:\\S+@\\S+\\.\\w{2,}|@\\w{2,})';

/** Lines of an English news page that turn to its readers, or tell of its writers and its sources beside the story. */
export const asides: readonly LineRule[] = [
  {
    id: 'aside/address',
    kind: 'related',
    needs: /^\S+(?: \S+)?$/,
    pattern: later(() =>
      spelt(
        `^\\[?(?:(?:e-?mail|twitter|x|contact): ?)?(?:${ADDRESS}\\.?|(?:https?:\\/\\/|www\\.)\\S+|\\w+\\.(?:com|org|net)\\/\\S+)$`,
        'i',
      ),
    ),
    example: 'jane.doe@example.org',
  },
  {
    id: 'aside/writer',
    kind: 'related',
    place: 'after',
    end: true,
    needs: /[Ff]ollow|@/,
    pattern: later(() =>
      spelt(
        `(?:(?:^|[.!?)”"] )Follow (?:him|her|them|me|us|@\\w+) on (?:[Tt]he )?\\p{L}[^.!?“”"]{0,70}[.!]?|\\b[Ee]-?mail: ${ADDRESS}.{0,60}|(?:^|[.!?] )(?:E-?mail|Contact|Reach|Write to) (?:him|her|them|me|us)\\b[^.!?“”"]{0,30}\\S@\\w.{0,70})$`,
        'u',
      ),
    ),
    example: 'Jane Doe writes about bees. Follow her on Twitter @janedoe.',
  },
  {
    id: 'aside/source',
    kind: 'related',
    first: wordList(
      'this the published first originally previously also republished reprinted adapted translated reproduced',
    ),
    needs: /adapted|published|printed|reproduced|translated|syndicated|excerpted|taken|appear|posted/i,
    pattern:
      /^(?:(?:this|the) (?:article|story|piece|report|essay|interview|post) (?:(?:has been|was|is) )?(?:(?:originally |first )?(?:adapted|republished|reprinted|reproduced|translated|syndicated|excerpted|taken) (?:from|by|with|under)|also appears? in)\b.{0,200}|(?:first|originally|previously|also) (?:published|appeared|posted) (?:in|on|by|at) [^,.\d][^,.]{1,70}\.?|published in [^,.\d]{2,40}, \p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\.?|(?:republished|reprinted|adapted|translated|reproduced) (?:from|by|with permission) .{2,120})$/iu,
    example: 'This article has been adapted from its original source.',
  },
  {
    id: 'aside/roundup',
    kind: 'related',
    needs: /\(all times .{2,24}\)[:.]?$/,
    pattern:
      /^(?:.{0,60} [—–-]+ )?(?:[Tt]he latest|[Tt]he Latest|Here is the latest|Live updates)\b.{0,200}\(all times (?:local|\p{Lu}[\p{L}.]*)(?: \p{L}+)?\)[:.]?$/u,
    example: 'OSLO (EW) — The Latest on the storm in the north (all times local):',
  },
  {
    id: 'aside/update',
    kind: 'related',
    first: wordList('update updated correction clarification'),
    pattern:
      /^(?:updated?|correction|clarification)s?(?:,| \(| at| on) ?[^.“”"]{0,40}\d[^.“”"]{0,20}:\s(?:this|the|an?|we|added|adds|updated|clarified|corrected|removed|changed|fixed|includes|now|story|headline|more)\b.{0,300}$/i,
    example: 'Update, May 24th at 4:58PM ET: Added more details.',
  },
  {
    id: 'aside/live',
    kind: 'related',
    first: wordList('this our scroll follow read stay keep see'),
    pattern:
      /^(?:(?:this|our) (?:is (?:a|our) )?live (?:blog|page|feed|coverage)\b.{0,120}|(?:scroll down|follow (?:along|live|our live)|read on|stay tuned|keep up|see below)\b[^“”"]{0,60}\b(?:latest|live|breaking|all the) (?:news|updates?|developments|coverage|reports)\b.{0,50})$/i,
    example: 'This is a live blog. Scroll down for the latest updates.',
  },
  {
    id: 'aside/readers',
    kind: 'related',
    needs: /to hear|\? /,
    pattern:
      /^[^“”"]{0,220}(?:\bwe(?:[’']d| would) (?:like|love) to hear (?:what you|from you|your)\b.{0,200}|\? (?:please )?(?:get in touch|let us know|(?:e-?mail|contact|tell|message|text|write to|call) us\b|share your|have your say|join the (?:conversation|discussion|debate)).{0,160})$/i,
    example: 'Are you a beekeeper? Get in touch at news@example.org.',
  },
  {
    id: 'aside/offer',
    kind: 'related',
    first: wordList('get have'),
    pattern: /^(?:get|have) [^.,“”"]{2,80} delivered (?:to|through|straight|direct(?:ly)?)\b.{0,200}$/i,
    example: 'Get Example Weekly delivered through your letterbox every week.',
  },
  {
    id: 'aside/more',
    kind: 'related',
    first: wordList('follow find read see more for listen'),
    pattern:
      /^(?:(?:follow|find|read|see)\b[^.“”"]{0,110}\bcoverage\b.{0,60}(?:https?:\/\/\S+|\bhere\.?)|more\b[^.“”"]{0,60}\bcoverage\b.{0,30}https?:\/\/\S+|for more (?:about|on) [^“”"]{2,100}\b(?:watch|read|listen to|check out) (?:this|the|our)\b.{0,80}|listen\b[^.“”"]{0,80}\b(?:listen back|wherever you get|on (?:spotify|apple|bbc sounds|youtube)|live at \d)\b.{0,80})$/i,
    example: 'Follow all of our coverage of the election here.',
  },
  {
    id: 'aside/graphic',
    kind: 'caption',
    first: wordList('graphic graphics interactive map chart gallery slideshow'),
    pattern: /^\((?:graphics?|interactive|map|chart|gallery|slideshow): ?[^()]{3,140}\)$/i,
    example: '(Graphic: Bees of the world - here)',
  },
];
