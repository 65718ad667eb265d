import type { WordLists } from '../../../annotate/kinds/name/lexicon.ts';
import { wordSet } from '../../../text/word-list.ts';
import { calendar, companyVerbs, connectors, placePrepositions, speechVerbs, compoundTails as tails } from './cues.ts';
import { corporateSuffixes, eventNouns, organizationNouns, organizations, thingNouns } from './organizations.ts';
import { givenNames, nameParticles, personTitles, surnames } from './people.ts';
import { cities, countries, demonyms, placeNouns, regions } from './places.ts';

/** The word lists of English, by what their words can be. */
export const wordLists: WordLists = {
  given: givenNames,
  country: countries,
  region: regions,
  city: cities,
  demonym: demonyms,
  organization: organizations,
  corporate: corporateSuffixes,
  organizationNoun: organizationNouns,
  placeNoun: placeNouns,
  title: personTitles,
  eventNoun: eventNouns,
  thingNoun: thingNouns,
  calendar,
  particle: nameParticles,
  speech: speechVerbs,
  preposition: placePrepositions,
  companyVerb: companyVerbs,
  connector: connectors,
  surname: surnames,
};

export const compoundTails: ReadonlySet<string> = wordSet(tails);
