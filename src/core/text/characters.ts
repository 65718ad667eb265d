/** UTF-16 units there are. */
const UNITS = 0x10000;

/** Makes a function of UTF-16 units from one of characters (a lone half of a pair is one), which is asked once for each unit that is met. Classes are 0 to 127. */
export function classesOf(classify: (char: string) => number): (unit: number) => number {
  const known = new Int8Array(UNITS).fill(-1);
  return (unit) => {
    let found = known[unit]!;
    if (found < 0) {
      found = classify(String.fromCharCode(unit));
      known[unit] = found;
    }
    return found;
  };
}
