import type { ClaimMark, Source } from '../../model/annotation.ts';

/** With fewer key claims than this, others fill up. */
const FEW = 8;

/** What a claim is worth beside its score, 0 to 1, where others are to fill up: set by hand. */
const WORTH = {
  /** It is contested, which a reader must know. */
  contested: 0.3,
  /** Nobody told so far is its source. */
  newVoice: 0.2,
  /** It says by itself who says so, and is no further sentence of what somebody says: "He has no fear.”" */
  cue: 0.2,
} as const;

/** Whose words a claim is, as far as it tells. */
const voiceOf = ({ entity, text }: Source): string | null => entity ?? text?.toLowerCase() ?? null;

function worth({ score, status, cue, source }: ClaimMark, told: ReadonlySet<string | null>): number {
  const contested = status === 'denied' || status === 'alleged' ? WORTH.contested : 0;
  return score + contested + (cue ? WORTH.cue : 0) + (told.has(voiceOf(source)) ? 0 : WORTH.newVoice);
}

/**
 * The claims to show, in the order of the text: the key ones; where they are few, of the others that somebody makes
 * those worth most, so that as many sides as may be have their say. Of equals the earlier. `claims` in order.
 */
export function chosenClaims(claims: readonly ClaimMark[]): ClaimMark[] {
  const chosen = claims.filter(({ key }) => key);
  const others = new Set(claims.filter(({ key, status }) => !key && status !== 'stated'));
  const told = new Set(chosen.map(({ source }) => voiceOf(source)));
  while (chosen.length < FEW && others.size) {
    const best = [...others].reduce((top, claim) => (worth(claim, told) > worth(top, told) ? claim : top));
    others.delete(best);
    chosen.push(best);
    told.add(voiceOf(best.source));
  }
  return chosen.sort((a, b) => a.start - b.start);
}
