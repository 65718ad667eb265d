import { wordSet } from '../../core/text/word-list.ts';
import type { WordingRule } from './wording-rule.ts';

/** Lines in which an outlet speaks to its reader, of itself or of how the article was made. Each example is a test. */
export const askingRules: readonly WordingRule[] = [
  {
    kind: null,
    starts: wordSet('keep stay don never join want'),
    pattern:
      /^(?:keep up|stay (?:up|ahead|informed)|don[’']t miss|never miss)\b[^“”"]{0,140}\b(?:by (?:signing up|joining|following|subscribing|downloading)|whatsapp|(?:our|these|more|a) (?:app|stories|story))\b|^want (?:the latest|more|to)\b[^“”"?]{0,100}\? (?:join|sign|subscribe|follow|get|click)\b|^join (?:[a-z-]+ ){1,3}(?:conversation|discussion|debate|community|channel|forum)s?\b/i,
    longest: 300,
    example: 'Stay up to date with the latest by joining our community.',
  },
  {
    kind: null,
    starts: wordSet('get let contact have got do we'),
    holds: ['@'],
    pattern:
      /^(?:(?:[^“”"]*\?[^“”"?]{0,120}|(?:[a-z’.-]+ ){1,3}(?:can|may) be reached [^“”"]{0,30}|(?:you can )?(?:contact|reach|e-?mail|write to|send|get in touch|follow)\b[^“”"]{0,100})\S@\S+\.\w|(?:get in touch with|contact) (?:us|our|(?:the )?(?:reporter|writer|author|editor|newsroom))\b|let us know what you think\b|we(?: would|’d)? (?:want|love|like) to hear (?:from you|what you|your)\b|(?:do you )?(?:have|got) (?:(?:a|any) (?:story|tip|question)|an opinion on [^“”"?]{0,30}\bthis)\b[^“”"?]{0,60}\?)/i,
    longest: 300,
    opens: true,
    example: 'Do you know more? Write to Ann Other at news@post.example.',
  },
  {
    kind: null,
    starts: wordSet('please enter thank thanks for'),
    holds: [
      'your support',
      'journalism',
      'our reporting',
      'our newsroom',
      'ticket',
      'becoming a',
      'make a',
      'happy reading',
    ],
    pattern:
      /^(?:(?:please )?enter (?:a valid|your) e-?mail\b|thanks? (?:you )?for (?:reading|signing up|subscribing)\b|for (?:more|the (?:latest|biggest)) (?:stories|news|articles|coverage)\b[^“”"]{0,60}\b(?:check|visit|click|go to|head to|follow)\b|[^“”"]*\b(?:your support (?:is|helps|makes|keeps)|our (?:journalism|reporting|newsroom) (?:needs|depends|relies|is (?:free|made possible))|(?:appreciate|support|fund|find) our (?:\w+ )?(?:journalism|reporting|newsroom)|(?:please|consider|about) (?:\w+ )?becoming an? (?:\w+ ){0,3}(?:member|subscriber|supporter|patron)|[.?!] make a (?:\w+ )?(?:gift|donation)|journalism you (?:value|trust|need))\b|[^“”"]*[.!] happy reading\W*$|(?:[^“”"]*[.!?] )?(?:(?:get|buy|book) (?:your )?tickets\b[^.!?]{0,30}|tickets (?:from|are available)\b[^“”"]{0,80})[.!]?$)/i,
    longest: 300,
    example: 'Please enter a valid email address',
  },
  {
    kind: null,
    starts: wordSet('listen gift save share kindly reuse play watch this to you we empfohlener an'),
    pattern:
      /^(?:(?:listen to|gift|save|(?:kindly )?share(?: or comment on)?|reuse) this (?:article|story|post|content)\b.{0,50}|(?:play video|(?:watch|listen) now)\W*|this (?:article|story|post|content) is (?:more than \w+ (?:years?|months?) old|(?:only )?(?:for|available to) (?:\w+ )?(?:subscribers|members)\b.{0,40})|to continue reading(?:, | this\b).{0,60}|you(?:[’'](?:re|ve)| have) read(?:ing)? .{0,24}\barticles?\b.{0,90}|(?:we need your consent to load|this (?:article|story|page) contains content (?:provided|hosted) by|empfohlener redaktioneller inhalt|an dieser stelle finde).*)$/i,
    longest: 260,
    example: 'Listen to this article',
  },
  {
    kind: null,
    holds: ['edited for', 'condensed'],
    starts: wordSet('correction corrections clarification an a this the except produced updates editor warning with'),
    pattern:
      /^\W?(?:(?:corrections?|clarification)(?:[ ,(–-][^:]{3,30})?: |an? (?:earlier|previous) version of this (?:article|story|post|column|report|headline|caption)\b|[^“”"]*\b(?:edited|condensed)(?: and \w+)? for (?:length|clarity|brevity|space)\b|this is a limited version of\b|the video above is from a\b|(?:updates\b|with \w+ inputs\b)[^)]*\)$|(?:editor[’']s note|warning): this (?:article|story|post|piece|interview|report)\b|this (?:(?:story|report) has not been edited|report by .{3,40} was first published|is (?:an )?ai[- ]generated)\b|except for the headline\b|(?:this |produced )[^.“”"]{0,80}\b(?:using|by|with) (?:an? )?(?:ai|automated|artificial)[ -])/i,
    longest: 300,
    example: 'Correction: An earlier version of this article gave the wrong year.',
  },
  {
    kind: 'byline',
    starts: wordSet('with additional audio video story interview illustration produced design edited this the'),
    pattern:
      /^[([–—-]* ?(?:(?<=[–—-] ?)with|[Ww]ith (?:(?:assistance|reporting|files|inputs) from)|Additional reporting:?|(?:(?:Audio|Video) )?(?:[Pp]roduced|[Dd]esign|[Ee]dited|Interview|Illustration|Story) by|(?:This|The [a-z]+ version of this) (?:story|interview) was (?:edited|produced) (?:for [a-z]+ )?by) [A-Z\u00c0-\u00de][^\s.]*(?:\.? (?:[A-Z\u00c0-\u00de][^\s.]*|and|by|for|in|the|of|on|web|edited|produced|digital version was))*[.)\]]*$/,
    longest: 160,
    example: '— With assistance from Ann Other and Ben Ruud',
  },
];
