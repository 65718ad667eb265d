import type { HighlightName } from './highlights.ts';

/** The line that marks a kind, told apart from every other by its style, thickness or place and not by colour alone. */
export interface Look {
  readonly line: string;
  readonly style: 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';
  readonly thickness: string;
}

/** How each highlight is drawn, for the card's legend; `highlights.css` draws the same, and a test holds them together. */
export const LOOKS: Readonly<Record<HighlightName, Look>> = {
  'newsgloss-claim-stated': { line: 'underline', style: 'solid', thickness: '1px' },
  'newsgloss-claim-reported': { line: 'underline', style: 'dotted', thickness: '2px' },
  'newsgloss-claim-quoted': { line: 'underline', style: 'double', thickness: '1px' },
  'newsgloss-claim-alleged': { line: 'underline', style: 'dashed', thickness: '2px' },
  'newsgloss-claim-denied': { line: 'underline', style: 'solid', thickness: '3px' },
  'newsgloss-claim-opinion': { line: 'underline', style: 'wavy', thickness: '1px' },
  'newsgloss-name': { line: 'overline', style: 'dotted', thickness: '1px' },
  'newsgloss-figure': { line: 'overline', style: 'solid', thickness: '1px' },
  'newsgloss-flash': { line: 'underline overline', style: 'solid', thickness: '2px' },
};
