import browser from 'webextension-polyfill';

/** As much of a text as its language is told from. */
const SAMPLE = 4000;

/** Whether a text is in English, as far as the browser's own detector (offline in both browsers) is sure that it is not. */
export async function inEnglish(text: string): Promise<boolean> {
  const told = await browser.i18n.detectLanguage(text.slice(0, SAMPLE)).catch(() => null);
  const [most] = told?.languages ?? [];
  return !told?.isReliable || !most || most.language.split('-')[0] === 'en';
}
