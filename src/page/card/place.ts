export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** Where the card stands to its sentence. */
  readonly side: 'below' | 'above' | 'right' | 'left';
  /** Beyond this the card scrolls inside. */
  readonly maxHeight: number;
}

/** What a card is placed by, in pixels of the viewport. */
export interface Around {
  /** The line of the mark that the pointer is on. */
  readonly line: Box;
  /** The whole sentence: the card never lies on it. */
  readonly sentence: Box;
  /** What of the viewport is seen. */
  readonly seen: Box;
  readonly rightToLeft: boolean;
}

/** Between card and sentence, and card and edge. */
const GAP = 8;
/** A card lower than this cannot be read. */
const LEAST = 96;
/** So much of what is seen a card takes up at most. */
const MOST = 0.6;
/** And one along the lower edge may always take up so much. */
const SHEET = 1 / 3;

/** As `Around`, in pixels of what is seen. */
interface View extends Omit<Around, 'seen'> {
  readonly viewport: Size;
}

/** Where a card of `size` goes: below its sentence in the upper half of what is seen, above it in the lower, beside it if neither has room. */
export function place(size: Size, { line, sentence, seen, rightToLeft }: Around): Place {
  const { left: x, top: y, right, bottom } = seen;
  const viewport = { width: right - x, height: bottom - y };
  const placed = placeIn(size, { line: moved(line, -x, -y), sentence: moved(sentence, -x, -y), viewport, rightToLeft });
  return { ...placed, left: placed.left + x, top: placed.top + y };
}

const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

function placeIn(size: Size, around: View): Place {
  const { line, sentence, viewport } = around;
  const most = Math.floor(viewport.height * MOST);
  const height = Math.min(size.height, most);
  const room = { below: viewport.height - sentence.bottom - 2 * GAP, above: sentence.top - 2 * GAP };
  const first = (line.top + line.bottom) / 2 <= viewport.height / 2 ? 'below' : 'above';
  const other = first === 'below' ? 'above' : 'below';
  const fitting = [first, other] as const;
  const side = fitting.find((name) => room[name] >= height) ?? beside(size, around);
  if (side === 'right' || side === 'left') {
    const left = side === 'right' ? sentence.right + GAP : sentence.left - GAP - size.width;
    return { left, top: clamp(line.top, GAP, viewport.height - height - GAP), side, maxHeight: most };
  }
  const roomier = side ?? (room.below >= room.above ? 'below' : 'above');
  const maxHeight = Math.max(LEAST, Math.min(most, room[roomier]));
  const tall = Math.min(height, maxHeight);
  const top = roomier === 'below' ? sentence.bottom + GAP : sentence.top - GAP - tall;
  return { left: across(size, around), top: clamp(top, GAP, viewport.height - tall - GAP), side: roomier, maxHeight };
}

/** How high a card along the lower edge may be: what it speaks of stays in sight above it, where that leaves it enough to be read. */
export function sheetHeight({ sentence, seen }: Pick<Around, 'sentence' | 'seen'>): number {
  const height = seen.bottom - seen.top;
  const most = Math.floor(height * MOST);
  return clamp(Math.floor(seen.bottom - sentence.bottom - GAP), Math.max(LEAST, Math.floor(height * SHEET)), most);
}

/** The side of the sentence that has room for the card's width. */
function beside({ width }: Size, { sentence, viewport }: View): 'right' | 'left' | undefined {
  if (viewport.width - sentence.right >= width + 2 * GAP) return 'right';
  return sentence.left >= width + 2 * GAP ? 'left' : undefined;
}

/** Flush with the line's start, or with its end where the line starts past the middle; mirrored in right-to-left text. */
function across({ width }: Size, { line, viewport, rightToLeft }: View): number {
  const middle = viewport.width / 2;
  const byEnd = rightToLeft ? line.right >= middle : line.left > middle;
  return clamp(byEnd ? line.right - width : line.left, GAP, viewport.width - width - GAP);
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
