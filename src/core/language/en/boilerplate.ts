import type { LineRule } from '../../parse/words.ts';
import { later } from '../../text/later.ts';
import { wordList } from '../../text/word-list.ts';

/** Lines of an English news page that are about the page, its outlet or its readers, and no part of the story. */
export const boilerplate: readonly LineRule[] = [
  {
    id: 'share',
    kind: 'related',
    first: wordList(
      'share tweet email print copy save bookmark follow like tags topics keywords filed click skip advertisement sponsored story continue loading all copyright © # comment comments leave post add join',
    ),
    pattern:
      /^(?:share(?: (?:this|on|via|with|now)\b.{0,60})?|tweet|email|print|copy link|save|bookmark|follow (?:us|our|@\w)\b.{0,120}|like us on .{0,80}|(?:tags|topics|keywords|filed under): .{1,200}|click here (?:to|for) .{0,120}|skip (?:to|advert).{0,60}|advertisement|sponsored(?: content)?|story continues below.{0,40}|continue reading.{0,60}|loading(?: comments| more|…|\.{3}).{0,20}|all rights reserved\.?|(?:copyright|©) .{0,160}|(?:\d+ )?comments?(?: \(\d+\))?|(?:leave|post|add|join) (?:a |the )?(?:comment|reply|conversation|discussion)s?\.?)$/i,
    example: 'Share this article on your favourite network',
  },
  {
    id: 'newsletter',
    kind: 'related',
    first: wordList('please sign subscribe register get receive download enjoy enjoyed enjoying like this for'),
    pattern:
      /^(?:(?:please )?(?:sign up|subscribe|register)(?: now| here| today)? (?:to|for|here|now)\b.{0,220}|(?:get|receive) (?:the|our|all|more|breaking|your)\b.{0,120}\b(?:newsletter|inbox|email|app|alerts?)\b.{0,120}|download (?:the|our) \S+(?: \S+)? app\b.{0,120}|(?:enjoy(?:ed|ing)?|like) (?:this|what you)\b.{0,160}\b(?:subscribe|newsletter|support|sign up|donat)\w*.{0,120}|this (?:article|story|post|piece|report by the canadian press) (?:was )?(?:originally |first )?(?:appeared|published|produced|written|provided)\b.{0,200}|for (?:more|the latest) (?:news|stories|information|updates|on)\b.{0,160}\b(?:visit|follow|subscribe|sign up|click)\b.{0,120})$/i,
    example: 'Sign up for our weekly newsletter and never miss a story.',
  },
  {
    id: 'correction',
    kind: 'related',
    first: wordList(
      'correction corrections clarification clarifications editor editors author authors update updates disclosure note notes this an',
    ),
    pattern:
      /^[([*•\s-]{0,3}(?:(?:correction|clarification|editor['’]?s['’]? note|author['’]?s note|update|disclosure|note)s?(?: \([^)]{1,40}\)|,? [^:.]{1,40}\d{1,4})?\s*[:—–-]\s*(?:\w+ \d\d?, \d{4}, \w+day )?(?:an? |the |this |in |due |because |it |we |our |previous|earlier)|(?:this|an earlier) (?:article|story|post|piece|report|headline|version)\b.{0,80}\b(?:was|has been|is being|been) (?:amended|corrected|updated|changed|clarified|edited|revised|misstated)|an (?:earlier|previous) version of this\b|(?:this is a (?:breaking|developing) (?:news )?story|this (?:version of (?:the|this) )?(?:article|story) (?:corrects|adds|clarifies)\b|this (?:article|story|post|page) (?:will|is going to) be updated)\b)/i,
    example: 'Correction: An earlier version of this story gave the wrong year.',
  },
  {
    id: 'correction/wire',
    kind: 'related',
    first: wordList('corrects adds updates refiles recasts removes clarifies fixes this'),
    pattern:
      /^\((?:corrects|adds|updates|refiles|recasts|removes|clarifies|fixes|this (?:version of the )?(?:story|article|item) (?:corrects|adds|updates|was|has))\b[^().]{3,280}\)$/i,
    example: '(Corrects paragraph 4 to say May, not June)',
  },
  {
    id: 'live/updated',
    kind: 'related',
    place: 'after',
    first: wordList('updated first posted'),
    pattern: /^(?:updated|first published|posted) (?:at |on )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i,
    example: 'Updated at 3.15pm',
  },
  {
    id: 'prompt/subscribe',
    kind: 'related',
    first: wordList('already support become subscribe create log sign to continue unlock register donate make'),
    pattern:
      /^(?:already (?:an? (?:subscriber|member)|have an account)\?|support (?:our|independent|quality|local) (?:journalism|work|reporting|reporters)|become an? (?:member|subscriber|supporter)\b|subscribe (?:now|today)\b|create (?:an|your) (?:free )?account|(?:log|sign) in (?:to (?:continue|read|comment)|or)\b|to (?:continue|keep) reading\b|continue reading with\b|unlock (?:this|unlimited|full)\b|make a (?:contribution|donation)\b|donate (?:now|today)\b).{0,140}$/i,
    example: 'Already a subscriber? Log in',
  },
  {
    id: 'prompt/readers',
    kind: 'related',
    first: wordList('have do got are if'),
    pattern:
      /^(?:have you (?:been|got|experienced|witnessed|seen|had)|do you (?:have|know)|got (?:a|any) (?:story|tip|question|confidential|news)|are you (?:affected|in)|if you (?:have|know|are)\b)[^.]{0,140}[.?,!:]? ?(?:please |you can )?(?:(?:e-?mail|contact|tell|write to|call|message|text|send) (?:us|our|me|the newsroom)\b|get in touch|let us know|share your (?:story|experience)).{0,140}$/i,
    example: 'Have you been affected? Email us at news@example.org.',
  },
  {
    id: 'author/contact',
    kind: 'related',
    first: wordList('follow you contact email reach write'),
    pattern:
      /^(?:you can )?(?:(?:contact|e-?mail|reach|write to)\b[^.!?]{1,80}\S@\w.{0,80}|follow\b[^.!?]{0,60}(?: @\w|\bon (?:twitter|x|facebook|instagram|bluesky|threads|linkedin|mastodon)\b).{0,80})$/i,
    example: 'Contact Jane Doe at jane@example.org.',
  },
  {
    id: 'desk/contributed',
    kind: 'byline',
    place: 'after',
    needs: / contributed | reported from /,
    pattern: later(
      () =>
        /^\(?(?:The )?\p{Lu}[^!?;“"]{2,240} (?:contributed (?:reporting\b.{0,60}|to this (?:report|story|article|piece|dispatch))|reported from \p{Lu}[^.]{2,40}(?:\.?; \p{Lu}[\p{L} ]{1,30}, from \p{Lu}[^.]{2,40})?)\.\)?$/u,
    ),
    example: 'The Associated Press contributed to this report.',
  },
  {
    id: 'desk/files',
    kind: 'related',
    place: 'after',
    first: wordList('with'),
    pattern:
      /^[(—–-]{0,2} ?with (?:[\p{L}-]+ )?(?:files?|inputs?|reporting|reports)(?: (?:from|by) [^.!?“”"]{2,100})?[.)]{0,2}$/iu,
    example: 'With files from Example Wire',
  },
  {
    id: 'author/end',
    kind: 'related',
    place: 'after',
    first: wordList('the views'),
    pattern:
      /^(?:the (?:writer|author)s? (?:is|are) (?:(?! who |said)[^“”"]){9,180}\bpersonal|the writer is (?:an? |the )?(?:former|professor|director)\b[^“”"]{3,160}|(?:the )?views (?:expressed )?(?:here )?are\b.{0,80}\b(?:personal|own))\.?$/i,
    example: 'The author is a miller. Views are personal.',
  },
  {
    id: 'listen',
    kind: 'related',
    first: wordList('listen #'),
    pattern:
      /^(?:listen to (?:this|the) (?:article|story|audio)\b.{0,60}|\d{1,3}[- ]min(?:ute)?s?(?: (?:read|listen|watch))?)$/i,
    example: '5 min read',
  },
  {
    id: 'wire/end',
    kind: 'related',
    first: wordList('our the ends end # '),
    needs: /^.{1,99}$/,
    pattern: /^(?:our standards: .{3,80}|the-cnn-wire\b.{0,20}|-? ?ends? ?-?|-{0,2} ?30 ?-{0,2}|#{3,5}|\*{3,5})$/i,
    example: 'Our Standards: The Example Trust Principles.',
  },
];
