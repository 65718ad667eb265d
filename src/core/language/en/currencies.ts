import type { DollarWords } from '../../annotate/kinds/figure/words.ts';

/** ISO code, the signs before a number as written, and the names behind one in lower case; ";" parts the names. */
type Row = readonly [code: string, signs: string, names: string];

const rows: readonly Row[] = [
  [
    'USD',
    '$;US$;US $;$US;USD;U.S.$;U.S. $;US',
    'dollar;dollars;us dollar;us dollars;u.s. dollar;u.s. dollars;american dollars;usd;buck;bucks',
  ],
  ['EUR', '€;EUR;E', 'euro;euros;eur;€'],
  ['GBP', '£;GBP;PS;UK£', 'pounds sterling;pound sterling;british pounds;quid;gbp'],
  ['JPY', '¥;Y =;JPY;JP¥', 'yen;japanese yen;jpy'],
  ['CNY', 'CN¥;RMB;CNY;Rmb', 'yuan;renminbi;chinese yuan;rmb;cny'],
  ['AUD', 'A$;A $;$A;AU$;AU $;AUD;AUS$', 'australian dollar;australian dollars;aud'],
  ['CAD', 'C$;C $;CA$;CA $;CAD;Can$;CDN$', 'canadian dollar;canadian dollars;cad'],
  ['HKD', 'HK$;HK $;HKD', 'hong kong dollar;hong kong dollars;hkd'],
  ['SGD', 'S$;S $;SG$;SGD', 'singapore dollar;singapore dollars;singaporean dollars;sgd'],
  ['NZD', 'NZ$;NZ $;NZD;$NZ', 'new zealand dollar;new zealand dollars;nz dollar;nz dollars;nzd'],
  ['TWD', 'NT$;NT $;TWD', 'taiwan dollars;new taiwan dollars'],
  ['MYR', 'RM;MYR', 'ringgit'],
  ['INR', '₹;Rs;Rs .;INR', 'rupee;rupees;indian rupees;inr'],
  ['KRW', '₩;KRW;W', 'won;south korean won;korean won'],
  ['CHF', 'CHF;SFr', 'franc;francs;swiss francs;swiss franc;chf'],
  ['RUB', '₽;RUB', 'ruble;rubles;rouble;roubles'],
  ['ILS', '₪;NIS;ILS', 'shekel;shekels;nis'],
  ['TRY', '₺;TRY;TL', 'lira;liras;turkish lira'],
  ['ZAR', 'ZAR;R', 'rand;rands'],
  ['MXN', 'MX$;Mex$;MXN', 'mexican pesos;mexican peso'],
  ['BRL', 'R$;R $;BRL', 'reais;brazilian reais'],
  ['SEK', 'SEK', 'krona;kronor;swedish kronor;swedish crowns;sek'],
  ['NOK', 'NOK', 'norwegian kroner;norwegian crowns;kroner;nok'],
  ['DKK', 'DKK', 'danish kroner;danish crowns;dkk'],
  ['THB', '฿;THB', 'baht'],
  ['PLN', 'PLN', 'zloty;zlotys'],
  ['PHP', '₱;PHP;P', 'philippine pesos'],
  ['IDR', 'Rp;IDR', 'rupiah'],
  ['UAH', '₴;UAH', 'hryvnia;hryvnias'],
  ['NGN', '₦;NGN;N', 'naira'],
  ['KES', 'KSh;Ksh;ksh;Kshs;Sh;KES;KSh .;Ksh .;ksh .;Sh .', 'kenyan shillings'],
  ['BDT', '৳;Tk;BDT', 'taka'],
  ['GHS', 'GH¢;GH₵;GHS', 'cedi;cedis;ghana cedis'],
  ['AED', 'AED;Dh', 'dirham;dirhams;uae dirham;uae dirhams'],
  ['SAR', 'SAR', 'riyal;riyals'],
  ['VND', '₫;VND', 'dong'],
  ['HUF', 'HUF', 'forint;forints'],
  ['CZK', 'CZK', 'koruna;korunas;czech crowns'],
  ['BTC', '₿;BTC', 'bitcoin;bitcoins;btc'],
  ['peso', '', 'peso;pesos'],
  ['dinar', '', 'dinar;dinars'],
  ['cent', '¢', 'cent;cents;us cents;¢'],
  ['penny', '', 'pence;penny'],
  ['sen', '', 'sen'],
  ['paisa', '', 'paise;paisas'],
  ['krone', 'kr;Kr', 'krone'],
  // As East African and Indian prices end: "500/-".
  ['shilling', 'Shs', 'shilling;shillings;/ -'],
];

/** Signs and letters that are words too, and no currency by themselves. */
const LETTERS = /^(?:E|W|R|P|N|US|TRY|TL)$/;
/** Those of them that are one where glued to a sum: "R2.7bn", "N1,400". */
const GLUED = /^[WRNP]$/;

const expanded = rows.flatMap(([code, signs, names]) => [
  ...signs
    .split(';')
    .filter(Boolean)
    .map((sign) => ({ code, sign, name: '' })),
  ...names.split(';').map((name) => ({ code, sign: '', name })),
]);

/** A sign as the parts that the text gives: "US$" is "US" and "$". */
const inParts = (sign: string): string => (sign.match(/[a-zA-Z.]+|[^\sa-zA-Z]/g) ?? []).join(' ');

/** What stands before a number → ISO code. */
export const currencySigns: ReadonlyMap<string, string> = new Map(
  expanded.filter(({ sign }) => sign && !LETTERS.test(sign)).map(({ code, sign }) => [inParts(sign), code]),
);

/** Letters that stand glued before a large number → ISO code. */
export const currencyLetters: ReadonlyMap<string, string> = new Map(
  expanded.filter(({ sign }) => GLUED.test(sign)).map(({ code, sign }) => [sign, code]),
);

/** What stands behind a number → ISO code, or the name of a part of a currency. */
export const currencyNames: ReadonlyMap<string, string> = new Map(
  expanded.filter(({ name }) => name).map(({ code, name }) => [name, code]),
);

/** The dollar, and the countries whose own goes by the same sign. */
export const dollars: DollarWords = {
  name: 'USD',
  bare: /^\$(?!.*\bU\.?S\b(?! ?\$))|^[\d.,a-z -]+dollars?\b/,
  foreign: /\bUS ?\$|\$US\b|\bUSD\b|\bU\.S\. ?\$/,
  countries: [
    {
      code: 'AUD',
      domain: 'au',
      sign: /\bAU?S? ?\$|\bAUD\b/,
      places: /\b(?:Australian?s?|Sydney|Melbourne|Brisbane|Canberra|Perth|Queensland|NSW|New South Wales)\b/,
    },
    {
      code: 'CAD',
      domain: 'ca',
      sign: /\bC(?:A|DN|an)? ?\$|\bCAD\b/,
      places: /\b(?:Canada|Canadians?|Ottawa|Toronto|Montreal|Vancouver|Calgary|Ontario|Quebec|Alberta|TSX)\b/,
    },
    {
      code: 'NZD',
      domain: 'nz',
      sign: /\bNZ ?\$|\$NZ\b|\bNZD\b/,
      places: /\b(?:New Zealand|Auckland|Wellington|Kiwis?)\b/,
    },
    { code: 'SGD', domain: 'sg', sign: /\bSG?D? ?\$|\bSGD\b/, places: /\bSingapore(?:ans?)?\b/ },
  ],
};

/** A currency whose name is that of several, as it is written, and whose they are: code, the end of addresses, places. */
const coin = (name: string, bare: RegExp, countries: readonly (readonly [string, string, string])[]): DollarWords => ({
  name,
  bare,
  foreign: bare,
  countries: countries.map(([code, domain, places]) => ({
    code,
    domain,
    sign: new RegExp(`\\b${code} ?\\d`),
    places: new RegExp(`\\b(?:${places})\\b`),
  })),
});

/** Rupees, pounds and kroner, and the countries whose own go by the name; the first is what is meant where nothing says so. */
export const coins: readonly DollarWords[] = [
  coin('INR', /\bRs|rupees?/i, [
    ['INR', 'in', 'Indian?s?(?! Ocean)|Delhi|Mumbai|Bengaluru|Kolkata|Chennai'],
    ['PKR', 'pk', 'Pakistani?s?|Karachi|KARACHI|Lahore|LAHORE|Islamabad|ISLAMABAD|Sindh'],
    ['LKR', 'lk', 'Sri Lankan?s?|Colombo'],
    ['NPR', 'np', 'Nepal(?:i|ese)?s?|Kathmandu'],
  ]),
  coin('GBP', /pounds?/, [
    ['GBP', 'uk', 'Brit(?:ain|ish|ons?)|UK|England|English|Scot(?:land|tish)|Wales|Welsh|London'],
    ['EGP', 'eg', 'Egypt(?:ians?)?|Cairo'],
  ]),
  coin('NOK', /kroner/, [
    ['NOK', 'no', 'Norw(?:ay|egians?)|Oslo'],
    ['DKK', 'dk', 'Denmark|Danish|Copenhagen'],
  ]),
];
