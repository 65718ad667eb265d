const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi;
const LAST = 0x10ffff;

/** A text of a page's data whose characters may be written as in markup ("Ann &amp; Ben&#8217;s"); unknown ones stay. */
export const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name) return NAMED[name.toLowerCase()] ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
        return code <= LAST ? String.fromCodePoint(code) : whole;
      })
    : text;
