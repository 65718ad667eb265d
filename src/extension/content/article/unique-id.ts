let count = 0;

/** A name that nothing else has got, on this page or on one that stands in its tab before or after. */
export function uniqueId(): string {
  count += 1;
  return `${performance.timeOrigin}-${count}`;
}
