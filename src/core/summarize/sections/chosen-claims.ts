import type { ClaimMark, Source } from '../../model/annotation.ts';

/** More rows than this nobody reads. */
const MOST = 24;

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

/** Those of a long text that are worth most, of each voice the first before its others. `claims` in order. */
function best(claims: readonly ClaimMark[]): ClaimMark[] {
  const told = new Set<string | null>([null]);
  const worths = new Map(
    claims.map((claim) => {
      const own = worth(claim, told);
      told.add(voiceOf(claim.source));
      return [claim, own] as const;
    }),
  );
  return [...claims].sort((a, b) => worths.get(b)! - worths.get(a)!).slice(0, MOST);
}

/**
 * The claims to show, in the order of the text: the key ones, of very many those worth most; where they are few, of the
 * others that somebody makes, or that are rather key than background, those worth most, so that as many sides as may be have
 * their say. Of equals the earlier.
 * `claims` in order.
 */
export function chosenClaims(claims: readonly ClaimMark[]): ClaimMark[] {
  const key = claims.filter((claim) => claim.key);
  const chosen = key.length > MOST ? best(key) : key;
  const others = new Set(claims.filter((claim) => !claim.key && (claim.status !== 'stated' || claim.score > 0)));
  const told = new Set(chosen.map(({ source }) => voiceOf(source)));
  while (chosen.length < FEW && others.size) {
    const next = [...others].reduce((top, claim) => (worth(claim, told) > worth(top, told) ? claim : top));
    others.delete(next);
    chosen.push(next);
    told.add(voiceOf(next.source));
  }
  return chosen.sort((a, b) => a.start - b.start);
}
