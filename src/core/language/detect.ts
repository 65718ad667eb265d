import { later, type TextPattern } from '../text/later.ts';

/** Words that are frequent in one language and rare in the others. */
const COMMON: readonly (readonly [code: string, words: string])[] = [
  [
    'en',
    'a in at the of and to that is was for it with his on by he at not are this have from which but had they she you were their been who will would said has its more an as or be we all if when what there can out up into after over also than',
  ],
  [
    'de',
    'der die und das den von ist nicht mit dem sich des ein eine auch auf für es im wird zu hat dass sie nach bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man',
  ],
  [
    'fr',
    'le la les de des du et est une dans que qui pour pas sur au avec il plus par ce ne sont aux ses cette mais ont comme nous vous leur été était être fait deux sa son elle',
  ],
  [
    'es',
    'el la los las de del y que en un una por con para su es se lo como más al pero sus fue está este ha también entre cuando muy sin sobre ser son dos años desde todo porque',
  ],
  [
    'it',
    'il la di che e un una per è non in del della dei sono con si da gli le al nel più anche come ma alla ha dal delle lo ed questo suo o',
  ],
  [
    'pt',
    'o a os as de do da que e em um uma para com não por no na dos mais se é foi ao das seu sua como mas ou pelo pela também são está ser tem',
  ],
  [
    'nl',
    'de het een en van ik te dat die in is niet op zijn voor met als er maar om aan ook bij nog naar dan uit wordt door heeft werd deze over',
  ],
  [
    'sv',
    'och att det som en är på av för med den till inte har de ett om var jag från han men hade vi kan under efter eller nu sig så',
  ],
  [
    'da',
    'og at det er en til på af for med den ikke der som de har et han var fra jeg men vi kan om så eller efter blev også',
  ],
  ['pl', 'i w na z nie się do że to jest o jak po co ale tak za od przez był tylko dla może już jego przy czy są oraz'],
  [
    'no',
    'og i det er på en til som av for med har at ikke var den de et om han men fra jeg seg ble vi kan etter eller dette så mot hun',
  ],
  ['fi', 'ja on ei että oli se hän mutta myös kun tai jos ovat kuin joka mukaan sen niin vain ole'],
  ['cs', 'a v na se je že to s z do o i ale za by jsem jako pro jsou který podle jeho od po které už bude'],
  ['hu', 'a az és hogy nem is egy volt meg csak de már el ez ha még vagy azt mint van után'],
  ['ro', 'și de în a la cu pe nu că din este un o care pentru mai au fost prin sau ce sunt după'],
  ['lt', 'ir kad yra iš į tai su bet ar kaip buvo jo nuo dėl per jau tik taip apie po'],
  ['vi', 'và của là có được cho không các người trong đã với này một những đến khi để ở'],
  ['tr', 've bir bu da için de ile olarak çok daha gibi olan ne kadar sonra değil en ama var olduğu mi'],
  ['id', 'yang dan di dengan untuk ini dari dalam tidak itu akan pada ke juga adalah karena oleh sebagai bisa telah'],
];

/** The languages that know a word, as indices into `COMMON`. */
const LANGUAGES: ReadonlyMap<string, readonly number[]> = (() => {
  const byWord = new Map<string, number[]>();
  COMMON.forEach(([, words], language) => {
    for (const word of words.split(' ')) {
      const known = byWord.get(word);
      if (known) known.push(language);
      else byWord.set(word, [language]);
    }
  });
  return byWord;
})();

/** Scripts that tell the language, or nearly. */
const SCRIPTS: readonly (readonly [code: string, pattern: TextPattern])[] = [
  ['ja', later(() => /[\p{Script=Hiragana}\p{Script=Katakana}]/u)],
  ['zh', later(() => /\p{Script=Han}/u)],
  ['ko', later(() => /\p{Script=Hangul}/u)],
  ['ru', later(() => /\p{Script=Cyrillic}/u)],
  ['ar', later(() => /\p{Script=Arabic}/u)],
  ['he', later(() => /\p{Script=Hebrew}/u)],
  ['el', later(() => /\p{Script=Greek}/u)],
  ['hi', later(() => /\p{Script=Devanagari}/u)],
  ['th', later(() => /\p{Script=Thai}/u)],
];

const SAMPLE = 1500;
/** A first look, which settles most texts: so much, with so many words of the preferred language. */
const EARLY = 400;
const EARLY_WORDS = 8;
/** With fewer words no other language is named. */
const LEAST_WORDS = 20;
/** With so many words, hardly any of them of the preferred language, a text is in a language that is not listed here. */
const ENOUGH_WORDS = 60;

/** Where the letters of other scripts begin. */
const BEYOND_LATIN = 0x250;

/** The script that most letters of the sample are in, as far as it tells a language; `null` for Latin letters. */
function byScript(sample: string): string | null {
  let beyond = 0;
  for (let at = 0; at < sample.length; at += 1) if (sample.charCodeAt(at) >= BEYOND_LATIN) beyond += 1;
  if (beyond * 4 < sample.length) return null;
  const letters = sample.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => letter.charCodeAt(0) < BEYOND_LATIN).length;
  if (letters.length < 10 || latin * 2 > letters.length) return null;
  for (const [code, pattern] of SCRIPTS) {
    const own = letters.filter((letter) => pattern.test(letter)).length;
    if (own * (code === 'ja' ? 5 : 2) > letters.length) return code;
  }
  return 'mis';
}

/** How many of a sample's words, each counted once (a team called WAR makes no German), each language knows. */
interface Tally {
  readonly words: number;
  readonly own: number;
  readonly best: string;
  readonly most: number;
}

function tally(sample: string, preferred: string): Tally {
  const words = new Set(sample.toLowerCase().match(/\p{L}+/gu));
  const counts = new Array<number>(COMMON.length).fill(0);
  for (const word of words) for (const language of LANGUAGES.get(word) ?? []) counts[language]! += 1;
  const most = Math.max(...counts);
  const best = most > 0 ? COMMON[counts.indexOf(most)]![0] : 'und';
  const own = counts[COMMON.findIndex(([code]) => code === preferred)] ?? 0;
  return { words: words.size, own, best, most };
}

/**
 * Tells what language a text is in, from its opening: the BCP 47 tag of the likeliest, `und` where there is too little
 * to tell, `mis` for a language that is none of the known ones. `preferred` wins where another is hardly likelier.
 */
export function detect(text: string, preferred: string): string {
  const script = byScript(text.slice(0, SAMPLE));
  if (script) return script;
  const early = tally(text.slice(0, EARLY), preferred);
  if (early.own >= EARLY_WORDS && early.own === early.most) return preferred;
  const { words, own, best, most } = tally(text.slice(0, SAMPLE), preferred);
  if (own > 0 && own * 5 >= most * 4) return words < LEAST_WORDS || own * 12 >= words ? preferred : 'und';
  if (words >= LEAST_WORDS && most * 7 >= words) return best;
  return words >= ENOUGH_WORDS && own * 25 < words ? 'mis' : 'und';
}
