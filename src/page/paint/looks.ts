import type { HighlightName } from './highlights.ts';

/** How a mark is drawn, as CSS declarations. No two kinds have the same line, so that colour is never needed to tell them apart. */
export interface Look {
  readonly 'text-decoration'?: string;
  readonly 'text-underline-offset'?: string;
  readonly 'background-color'?: string;
}

const claim = (decoration: string): Look => ({
  'text-decoration': `underline ${decoration}`,
  'text-underline-offset': '0.28em',
});

/** How each highlight looks, for the card's legend; `highlights.css` says the same to the page, and a test compares them. */
export const LOOKS: Readonly<Record<HighlightName, Look>> = {
  'newsgloss-claim-stated': claim('solid 1px rgb(118 130 146 / 90%)'),
  'newsgloss-claim-reported': claim('dotted 2px rgb(62 132 205 / 90%)'),
  'newsgloss-claim-quoted': claim('double 1px rgb(34 148 124 / 90%)'),
  'newsgloss-claim-alleged': claim('dashed 2px rgb(192 112 14 / 92%)'),
  'newsgloss-claim-denied': claim('solid 3px rgb(208 82 78 / 80%)'),
  'newsgloss-claim-opinion': claim('wavy 1px rgb(155 108 205 / 95%)'),
  'newsgloss-name': { 'background-color': 'rgb(96 146 240 / 17%)' },
  'newsgloss-figure': {
    'background-color': 'rgb(226 172 24 / 20%)',
    'text-decoration': 'underline solid 1.5px rgb(170 118 0 / 90%)',
    'text-underline-offset': '0.06em',
  },
  'newsgloss-flash': { 'background-color': 'rgb(255 200 40 / 35%)' },
};

/** A look as the body of a CSS rule. */
export const declarations = (look: Look): string =>
  Object.entries(look)
    .map(([property, value]) => `${property}: ${value};`)
    .join(' ');
