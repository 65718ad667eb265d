/** The types that the tagger tells apart; finer ones come later, by evidence. */
export const COARSE_TYPES = ['person', 'organization', 'place', 'other'] as const;
export type CoarseType = (typeof COARSE_TYPES)[number];

/** Label 0 is no name; 1 + 2t opens a name of type t, 2 + 2t goes on with it. */
export const LABEL_COUNT = 1 + 2 * COARSE_TYPES.length;
export const OUTSIDE = 0;
export const opening = (type: number): number => 1 + 2 * type;
export const goingOn = (type: number): number => 2 + 2 * type;

/** Index into `COARSE_TYPES` of a label other than `OUTSIDE`. */
export const typeOfLabel = (label: number): number => (label - 1) >> 1;

/** Whether `label` may follow `before`: a name can only go on with what has opened. */
export const mayFollow = (before: number, label: number): boolean =>
  label === OUTSIDE || label % 2 === 1 || label === before || label === before + 1;
