import browser from 'webextension-polyfill';
import { element } from '../element.ts';
import { loadSettings, onSettings, type Settings, saveSettings } from '../settings.ts';
import { say } from '../words.ts';
import { type Change, cardSection, densitySection, keysSection, privacySection, sitesSection } from './sections.ts';

const main = document.getElementById('options')!;
const status = document.getElementById('status')!;

const change: Change = (changes) => {
  saveSettings(changes).then(
    () => tell('saved'),
    () => tell('settings_refused'),
  );
};

function tell(key: string): void {
  status.textContent = say(key);
}

/** The sections that show settings; made anew when another part of Newsgloss changes them. */
const sections = (settings: Settings): HTMLElement[] => [
  densitySection(settings, change, say),
  cardSection(settings, change, say),
  sitesSection(settings, change, say),
];

/** Puts new sections in the place of the old ones and keeps the focus where it was. */
function refresh(settings: Settings): void {
  const focused = document.activeElement;
  for (const made of sections(settings)) {
    const old = document.getElementById(made.id)!;
    if (!old.contains(focused)) old.replaceWith(made);
  }
}

document.documentElement.lang = say('language');
document.title = say('options_title');
main.append(
  element('h1', {}, say('options_title')),
  ...sections(await loadSettings()),
  keysSection(await browser.commands.getAll(), say),
  privacySection(say),
);
onSettings(refresh);
