import { declarations, LOOKS } from '../paint/looks.ts';

/** The looks of the marks, as legend under the card's headings. */
const LEGEND = Object.entries(LOOKS)
  .map(([name, look]) => `.look.${name} { ${declarations(look)} }`)
  .join('\n');

/** The card's looks, in a `<style>` of its shadow root: Firefox below 153 throws on adopted style sheets. */
export const CARD_CSS = `
.card {
  color-scheme: light dark;
  --ground: light-dark(#fffefb, #23262b);
  --ink: light-dark(#1d2126, #eceef1);
  --soft: light-dark(#5b636e, #a9b1bc);
  --line: light-dark(#e3dfd6, #3a3f47);
  --chip: light-dark(#f1eee7, #31353c);
  --focus: light-dark(#1f5fbf, #8ab8ff);
  box-sizing: border-box;
  width: 320px;
  max-width: calc(100vw - 16px);
  max-height: inherit;
  overflow: hidden auto;
  overscroll-behavior: contain;
  /* As in the popup, Firefox leaves a white patch of a dark card's scrollbar that is not given its colours. */
  scrollbar-color: var(--soft) var(--ground);
  color: var(--ink);
  background: var(--ground);
  border: 1px solid var(--line);
  border-radius: 10px;
  box-shadow: 0 1px 2px rgb(0 0 0 / .12), 0 8px 28px rgb(0 0 0 / .2);
  font: 400 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  text-align: start;
  cursor: default;
  outline: none;
  animation: come .2s ease-out;
}
.card.going { opacity: 0; transition: opacity .15s ease-in; }
.card.sheet { width: 100vw; max-width: none; border-radius: 14px 14px 0 0; padding-bottom: env(safe-area-inset-bottom, 0); }
.card:focus-visible, button:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
.card.pinned { border-color: var(--soft); }
@keyframes come { from { opacity: 0; transform: translateY(3px); } }
@media (prefers-reduced-motion: reduce) { .card, .card.going { animation: none; transition: none; } }

.part { padding: 12px 16px 13px; }
.part + .part { border-top: 1px solid var(--line); background: light-dark(#faf8f3, #1e2125); }
.label { display: flex; align-items: center; color: var(--soft); font-size: 12px; letter-spacing: .02em; }
.part:first-of-type .label { padding-inline-end: 60px; min-height: 22px; }
.heading { margin: 1px 0 0; font-size: 17px; font-weight: 650; line-height: 1.3; overflow-wrap: anywhere; }
.part + .part .heading { font-size: 15px; }
.look { padding-inline: 1px; border-radius: 2px; }
dl { margin: 9px 0 0; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 12px; }
dl:empty { display: none; }
dt { color: var(--soft); max-width: 104px; }
dd { margin: 0; overflow-wrap: anywhere; }
.badge::before { content: "·"; margin-inline: .4em; }
.note { margin: 9px 0 0; color: var(--soft); font-size: 12px; }

.tools { position: absolute; inset-block-start: 9px; inset-inline-end: 9px; display: flex; gap: 2px; }
button { all: unset; box-sizing: border-box; min-width: 28px; min-height: 28px; border-radius: 7px; display: grid;
  place-items: center; color: var(--soft); cursor: pointer; }
button:hover { color: var(--ink); background: var(--chip); }
svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.menu { padding: 0 12px 12px; }
.menu button { display: block; width: 100%; padding: 5px 10px; color: var(--ink); background: var(--chip); text-align: center; }
.menu button:hover { background: var(--line); }
[hidden] { display: none !important; }

@media (prefers-contrast: more) { .card { --soft: var(--ink); --line: currentColor; } }
@media print { .card { display: none; } }
@media (forced-colors: active) { .card { border-color: CanvasText; } button:hover { outline: 1px solid Highlight; } }
.voice { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
${LEGEND}
`;
