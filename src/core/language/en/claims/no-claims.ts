import type { NoClaimRule } from '../../../annotate/kinds/claim/words.ts';

/** What asserts nothing about the world: the outlet about its own work, and what it asks its readers to do. */
export const noClaims: readonly NoClaimRule[] = [
  {
    id: 'own/comment',
    pattern: "we have|'ve? * asked|contacted|approached|reached|requested|invited",
    opens: true,
    example: 'We have asked the ministry for comment.',
  },
  {
    id: 'own/contacted',
    pattern: 'has|have contacted|approached|asked|emailed * * for comment|comments|response|clarification',
    opens: false,
    example: 'The Courier has contacted the bank for comment.',
  },
  {
    id: 'own/approached',
    pattern: 'has|have|was|were been? contacted|approached|asked|emailed * for comment|comments|response|clarification',
    opens: false,
    example: 'The bank has been approached for comment.',
  },
  {
    id: 'own/reached-out',
    pattern: 'reached out to * * for comment|comments|response|clarification',
    opens: false,
    example: 'The Courier reached out to the bank for comment.',
  },
  {
    id: 'own/update',
    pattern: 'will update this|the|our post|story|article|piece|report|page',
    opens: false,
    example: 'The Courier will update this story if it hears back.',
  },
  {
    id: 'own/updated',
    pattern:
      'this post|story|article|piece|report|page * updated|corrected|amended|adapted|republished|reprinted|published|appeared|translated|edited',
    opens: true,
    example: 'This story has been updated with a new figure.',
  },
  {
    id: 'own/interview',
    pattern: 'this|the interview|conversation|transcript|answers * edited|condensed|shortened for',
    opens: true,
    example: 'This interview has been edited for length.',
  },
  {
    id: 'own/outlook',
    pattern:
      'this|these|such press? news? release|statements|announcement contains|involve|may * forward|forward-looking',
    opens: true,
    example: 'This press release contains forward-looking statements.',
  },
  {
    id: 'own/results',
    pattern: 'actual results may|could|might differ',
    opens: true,
    example: 'Actual results may differ.',
  },
  {
    id: 'own/first-published',
    pattern: 'this report|story|article by >the|an|a|our',
    opens: true,
    example: 'This report by The Leeds Press was first published on May 3.',
  },
  {
    id: 'own/sorry',
    pattern:
      'we apologise|apologize|regret|regretted|are|were for|to|the|any|happy|glad|sorry for|to|this|any|error|mistake',
    opens: true,
    example: 'We apologise for this error.',
  },
  {
    id: 'own/readers',
    pattern: 'our readers',
    opens: false,
    example: 'The Courier thanks our readers for their letters.',
  },
  {
    id: 'own/reporter',
    pattern: 'reporting|additional|writing|editing * by',
    opens: true,
    example: 'Reporting by Ann Lee in Oslo; editing by Tom Ray.',
  },
  {
    id: 'call/read',
    pattern:
      'read|see|watch|listen|click|tap|subscribe|join|follow|sign|download|share|register|get more|also|here|to|now|us|him|her|me|up|our|on|the|full|this|updates',
    opens: true,
    example: 'Read more about the strike.',
  },
  {
    id: 'call/click',
    pattern: 'click|clicking|tap|tapping|scroll here|below|down',
    opens: false,
    example: 'To read the letter of the mayor in full, click here.',
  },
  {
    id: 'call/write',
    pattern: 'email|write|tweet|message to? me|us|him|her at|on|with',
    opens: true,
    example: 'Email us at news@example.org and tell your story.',
  },
  {
    id: 'own/hear',
    pattern: "we'd|we like|love|want to hear|know",
    opens: true,
    example: 'We’d like to hear what you think.',
  },
  { id: 'own/live', pattern: 'this is a|our live blog|feed|page', opens: true, example: 'This is a live blog.' },
  {
    id: 'call/related',
    pattern: 'related|more|photo|image|images|video|source|credit|correction|watch|listen :',
    opens: true,
    example: 'Related: How the dam was built.',
  },
  {
    id: 'own/update-label',
    pattern: 'update|updated|correction|clarification ,|(',
    opens: true,
    example: 'Update, May 3: Added a word from the mayor.',
  },
  {
    id: 'own/look',
    pattern: "here 's|is|are a|the|some|our|five|ten * look|highlights|takeaways|answers|moments|tips",
    opens: true,
    example: 'Here’s a closer look at the plan.',
  },
  { id: 'own/guide', pattern: "here 's|is|are what|how|everything|why", opens: true, example: 'Here’s what to know.' },
  {
    id: 'address/consider',
    pattern: 'remember|consider|recall|picture what|how|this',
    opens: true,
    example: 'Consider what we know of the mill.',
  },
  {
    id: 'address/now',
    pattern: 'now remember|consider|imagine|picture what|how|this|the|a|that',
    opens: true,
    example: 'Now consider the mill.',
  },
  {
    id: 'address/not-to-say',
    pattern: 'which is|was not to say',
    opens: true,
    example: 'Which is not to say that it was late.',
  },
  {
    id: 'address/read-right',
    pattern: 'you read|heard it|that right|correctly',
    opens: false,
    example: 'Yes, you read that right.',
  },
  {
    id: 'greeting/end',
    pattern: "that 's it|all for",
    opens: true,
    example: 'That’s it for today.',
  },
  { id: 'greeting/thanks', pattern: 'thank|thanks you|for', opens: true, example: 'Thank you for reading.' },
  {
    id: 'greeting/hello',
    pattern: 'hello|welcome|hi|good and|to|morning|afternoon|evening',
    opens: true,
    example: 'Good morning and welcome.',
  },
];
