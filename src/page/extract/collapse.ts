/** A stretch of one text node. */
export interface Piece {
  /** `null` for a line break. */
  readonly node: Text | null;
  readonly link: boolean;
  readonly bold: boolean;
}

/** Collapses white space over pieces, as a page shows it; a line break stays one. */
export function collapse(pieces: readonly Piece[]): { text: string; linked: number; bold: number } {
  const parts: string[] = [];
  let length = 0;
  let linked = 0;
  let bold = -1;
  let spaced = true;
  for (const piece of pieces) {
    let part = piece.node ? piece.node.data.replace(/\s+/g, ' ') : '\n';
    if (spaced && piece.node) part = part.trimStart();
    if (!part || (!length && !piece.node)) continue;
    if (!piece.bold && bold < 0 && part.trim()) bold = length;
    if (piece.link) linked += part.trim().length;
    if (!piece.node) parts.push(parts.pop()!.trimEnd());
    parts.push(part);
    length += part.length;
    spaced = !piece.node || part.endsWith(' ');
  }
  const text = parts.join('').trim();
  return { text, linked, bold: bold < 0 ? text.length : Math.min(bold, text.length) };
}
