import type { Abbreviations } from '../../parse/words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviations of English news, after the lists of the AP and Guardian style books. */
export const abbreviations: Abbreviations = {
  neverLast: words(`
    mr mrs ms mx dr prof rev fr sr. hon messrs mmes gen lt col maj capt cmdr adm sgt cpl pvt brig gov lt.gov sen rep
    pres supt det insp sec amb st ste mt ft v vs viz cf al. e.g i.e approx ca dept univ assn bros atty asst assoc
    mlle mme ald cllr fig figs nos vol vols pp ed eds trans`),
  beforeNumber: words(`
    no jan feb mar apr jun jul aug sep sept oct nov dec p pg art sec ch para pt rte hwy ext`),
  maybeLast: words(`
    inc corp co ltd llc plc bros jr sr esq etc al a.m p.m am pm a.k.a b.c a.d ph.d m.d b.a m.a d.c u.s u.k u.n e.u
    u.s.a u.a.e n.y l.a ave blvd rd sq ln hwy tel
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
    tenn tex va vt wash wis wyo ont que
    mon tue tues wed thu thur thurs fri sat sun min max avg est lb lbs oz in mi hr hrs sec secs yr yrs mph`),
};
