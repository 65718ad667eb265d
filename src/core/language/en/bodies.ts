import { wordSet } from '../../text/word-list.ts';

/** What companies and other bodies are called, in the singular and the plural. */
export const bodies: ReadonlySet<string> = wordSet(
  `
company companies firm firms startup startups start-up corporation conglomerate manufacturer manufacturers automaker carmaker chipmaker drugmaker retailer retailers supermarket supermarkets airline airlines bank banks lender lenders insurer brokerage consultancy newspaper newspapers tabloid daily broadcaster broadcasters outlet outlets agency agencies publisher publishers charity charities non-profit nonprofit ngo ngos think-tank thinktank union unions club clubs team teams university universities college colleges regulator regulators watchdog militia group groups organisation organization organisations organizations association federation forum ministry subsidiary parent developer contractor operator utility studio label band
`,
);
