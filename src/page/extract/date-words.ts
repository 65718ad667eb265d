/** A day, as pages write it for people. */
export const DATE =
  /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b|\b(?:19|20)\d\d(?:[-/.]\d{1,2}|年)|[a-z\u00c0-\uffff]{3,}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\b\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?[a-z\u00c0-\uffff]{3,}\.?,? (?:de )?(?:19|20)\d\d/i;
