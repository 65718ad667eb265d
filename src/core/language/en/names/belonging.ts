import type { Belonging } from '../../../annotate/kinds/name/bounds/belonging.ts';

/** What belongs to names in English. A title behind somebody's name is none: it says who they are. */
export const belongings: readonly Belonging[] = [
  {
    example: '[Ada Holt|person], 2nd [Earl] of [Velder], left → [Ada Holt|person], 2nd Earl of Velder, left',
    pattern: /, (?:\d+\w\w )?\[(?:\d+\w\w )?(?:Earl|Duke|Duchess|Viscount|Baron)[^\]]*\](?: of [A-Z])?/,
    gives: null,
  },
  {
    example: 'so the [Earl] of [Velder] left → so the [Earl of Velder|person] left',
    pattern: /\[(?:\d+\w\w )?(?:Earl|Duke|Duchess|Viscount|Baron)\] of [A-Z]/,
    gives: 'person',
  },
  {
    example: 'so [Al Qaeda] in the Islamic [Maghreb|place] said → so [Al Qaeda in the Islamic Maghreb] said',
    pattern: /Qa[ei]da\] in (?:the )?(?:Mesopotamia|Iraq|\w+ (?:Maghreb|Peninsula|Subcontinent))\b/,
    gives: 'organization',
  },
  {
    example: 'the [Quxley|place] [Sheriff|person]’s office said → the [Quxley Sheriff’s office] said',
    pattern:
      /(?:\]|[A-Z]|State|County|District) (?:(?:State|District) )?(?:Sheriff|Coroner|Attorney(?: General)?)\]?['’]s (?:[Oo]ffice|[Dd]epartment)\b/,
    gives: 'organization',
  },
  {
    example: 'by the [Ana Quxly|person] front, a → by the [Ana Quxly front], a',
    pattern: /\b[Tt]he \[[A-Z][a-z]+ [A-Z][a-z]+\] (?:front|militia|brigades?)\b/,
    gives: 'organization',
  },
  {
    example: 'he founded [Ana Quxly|person] & Co. in May → he founded [Ana Quxly & Co]. in May',
    pattern: /\] & (?:Co|Company|Sons|Partners)\b/,
    gives: 'organization',
  },
  {
    example: 'so in [Washington|place], [D.C.|place], he left → so in [Washington, D.C.|place], he left',
    pattern: /\[Washington\], D\.?C\b\.?/,
    gives: 'place',
  },
  {
    example: 'so [New York|place] magazine said → so [New York magazine] said',
    pattern: /\[New York\] magazine\b/,
    gives: 'organization',
  },
  // What is traded, laid or stayed at, whatever else its name is.
  {
    example: 'while [Brent|person] crude fell → while [Brent|other] crude fell',
    pattern: /\[Brent\](?= (?:crude|oil|futures)\b| [A-Z]{2,4}c\d)/,
    gives: 'other',
  },
  {
    example: 'the [Quxley XL] pipeline fell → the [Quxley XL|other] pipeline fell',
    pattern: /\[[A-Z]\S* [^\]]+\](?= pipeline\b)/,
    gives: 'other',
  },
  {
    example: 'from a [Quxley Hill] hotel room → from a [Quxley Hill|place] hotel room',
    pattern: /\[[A-Z]\S* [^\]]+\](?= (?:hotel|prison|jail|hospital)\b)/,
    gives: 'place',
  },
];
