import { browser } from '../browser.ts';
import { element } from '../element.ts';
import { loadSettings, onSettings, type Settings, saveSettings } from '../settings.ts';
import { allowedBy } from '../sites.ts';
import { sitesNow } from '../sites-allowed.ts';
import { say } from '../words.ts';
import {
  type AllowedActions,
  allowedSection,
  type Change,
  cardSection,
  densitySection,
  keysSection,
  privacySection,
  sitesSection,
} from './sections.ts';

const main = document.getElementById('options')!;
const status = document.getElementById('status')!;

const change: Change = (changes) => {
  saveSettings(changes).then(
    () => tell('saved'),
    async () => {
      // What the reader has chosen is shown already, and does not hold.
      for (const made of sections(await loadSettings())) put(made);
      tell('settings_refused');
    },
  );
};

/** Long enough to be read, in milliseconds. */
const TOLD = 4000;
let silence: ReturnType<typeof setTimeout> | undefined;

function tell(key: string): void {
  status.textContent = say(key);
  clearTimeout(silence);
  silence = setTimeout(() => status.replaceChildren(), TOLD);
}

/** The sections that show settings; made anew when another part of Newsgloss changes them. */
const sections = (settings: Settings): HTMLElement[] => [
  densitySection(settings, change, say),
  cardSection(settings, change, say),
  sitesSection(settings, change, say),
];

/** The list shows a change when the browser tells of it: the reader may have answered its question with no. */
const permission: AllowedActions = {
  allow: (origin) => asked(browser.permissions.request({ origins: [origin] })),
  withdraw: (origin) => asked(browser.permissions.remove({ origins: [origin] })),
};

function asked(answer: Promise<boolean>): void {
  answer.catch(() => tell('permission_refused'));
}

/** What the reader has allowed beyond the sites of the bundled articles. */
const allowed = async (): Promise<HTMLElement> => allowedSection(allowedBy(await sitesNow()), permission, say);

const refreshAllowed = async (): Promise<void> => put(await allowed());

/** Puts new sections in the place of the old ones, but for the one that the reader is changing and that shows it already. */
function refresh(settings: Settings): void {
  const focused = document.activeElement;
  for (const made of sections(settings)) {
    if (!document.getElementById(made.id)!.contains(focused) || made.id === 'sites') put(made);
  }
}

/** Puts a section in its old one's place; focus that was in the old one goes to the new, and there to the same choice. */
function put(section: HTMLElement): void {
  const old = document.getElementById(section.id);
  const focused = old?.contains(document.activeElement) ? document.activeElement : null;
  old?.replaceWith(section);
  if (!focused) return;
  section.tabIndex = -1;
  const choice = section.querySelector<HTMLElement>(`[name="${focused.getAttribute('name')}"]:checked`);
  (choice ?? section).focus();
}

document.documentElement.lang = say('language');
document.title = say('options_title');
main.append(
  element('h1', {}, say('options_title')),
  ...sections(await loadSettings()),
  await allowed(),
  // Firefox for Android has no commands.
  ...(browser.commands ? [keysSection(await browser.commands.getAll(), say)] : []),
  privacySection(say),
);
onSettings(refresh);
browser.permissions.onAdded.addListener(refreshAllowed);
browser.permissions.onRemoved.addListener(refreshAllowed);
