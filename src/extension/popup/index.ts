import { browser } from '../browser.ts';
import { element } from '../element.ts';
import { say } from '../words.ts';
import { rememberScroll } from './place.ts';
import { Popup } from './popup.ts';

const byId = (id: string): HTMLElement => document.getElementById(id)!;

/** On Android the popup is a tab of its own and as wide as the screen; elsewhere its size is fixed. */
async function fitScreen(): Promise<void> {
  const { os } = await browser.runtime.getPlatformInfo();
  document.documentElement.classList.toggle('fluid', os === 'android');
}

function fillFooter(footer: HTMLElement): void {
  const click = async (): Promise<void> => {
    await browser.runtime.openOptionsPage();
    window.close();
  };
  footer.append(
    element('span', { class: 'promise' }, say('promise')),
    element('button', { type: 'button', class: 'quiet', click }, say('open_options')),
  );
}

document.documentElement.lang = say('language');
fillFooter(byId('footer'));
void fitScreen();
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (tab) {
  await new Popup(tab, { view: byId('view'), status: byId('status') }).open();
  await rememberScroll(tab, byId('view'));
}
