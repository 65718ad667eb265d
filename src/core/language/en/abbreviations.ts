import type { Abbreviations } from '../../parse/words.ts';
import { wordSet } from '../../text/word-list.ts';

/** Abbreviations of English news, after the lists in the AP and Guardian style books. */
export const abbreviations: Abbreviations = {
  neverLast: wordSet(`
    mr mrs ms mx dr prof rev fr hon messrs mmes const cst gen lt col maj capt cmdr adm sgt cpl pvt brig gov sen rep pres govs sens reps gens profs drs supt
    det insp amb st ste mt ft v vs viz cf e.g i.e approx ca pfc atty asst assoc mlle mme ald coun cllr nos vols
    pp engr barr alh smt adv cde`),
  beforeNumber: wordSet(
    'no jan feb mar apr jun jul aug sep sept oct nov dec p pg art sec ch para pt rte hwy fig vol c ca b d r fl',
  ),
  maybeLast: wordSet(`
    inc corp co ltd llc plc jr sr esq etc al dept univ assn bros a.m p.m a.k.a b.c a.d ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a
    u.a.e n.y l.a ave blvd rd sq jan feb mar apr jun jul aug sep sept oct nov dec
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
    tenn tex va vt wash wis wyo ont que
    mon tue tues wed thu thur thurs fri max avg est lb lbs oz hr hrs yr yrs mph`),
  courtesies: wordSet('mr mrs ms'),
  clock: wordSet('a.m p.m'),
  afterClock:
    /^(?:[^\p{Lu}]|\p{Lu}{1,4}$|\p{L}+day|Eastern|Central|Pacific|Local|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*$)/u,
  lettered: wordSet(
    'plan vitamin hepatitis type group class part section appendix exhibit schedule division category war phase article title chapter volume book act level tier stage step',
  ),
};
