/** How a page asks its reader for consent: it speaks of itself and its partners, to "you", of devices and data. */
const ASKS =
  /\b(?:we and (?:our|up to)\b|our (?:\d+ )?partners\b|your (?:consent|choices|privacy (?:choices|settings))\b|(?:on|access) your device\b|information on a device\b|with(?:out)? (?:advertis\w+|ads) and tracking\b|process(?:ing)? (?:your )?personal data\b|partners, their purposes\b|wir und (?:unsere|bis zu)\b|unsere (?:\d+ )?partner\b|ihre (?:einwilligung|zustimmung)\b|mit werbung und tracking\b|personenbezogene daten\b|nous et nos\b|nos (?:\d+ )?partenaires\b|votre (?:consentement|appareil)\b)/i;

/** Whether a paragraph asks for consent to be tracked, or tells what that means. */
export const asksConsent = (text: string): boolean => ASKS.test(text);
