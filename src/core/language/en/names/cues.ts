/** Months and days of the week: capitalised, but no names here. */
export const calendar = `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun am pm gmt utc
est edt pst pdt cet bst ad bc
`;

/** Lower-case words that may stand inside a name. */
export const connectors = `
of the and for de la le du des von van der den di da del al el bin ibn ben in on to at y e i with against a v vs
& - – ' ’ . , : /
`;

/** What a word before or after a capitalised one says of it. */
export const speechVerbs = `
said says say told added explained believes thinks argued wrote tweeted replied testified joked insisted confirmed
declined resigned died lives born aged married who whose
`;

export const placePrepositions = `in at from near to outside inside through across around toward towards into`;

export const companyVerbs = `
announced announces launched acquired released reported posted sells makes owns bought unveiled based shares plans which
employees executives spokesman spokeswoman spokesperson ceo chief
`;

/** The second half of a compound whose first half is a name: "London-based". */
export const compoundTails = `
based born led owned backed like style era run made held controlled dominated trained sponsored related funded listed
friendly wide occupied educated bound linked affiliated inspired supported designed focused built registered speaking
provoked appointed bred issued area mandated brokered administered allied aligned only wired rated level hosted produced
turned free pro
`;
