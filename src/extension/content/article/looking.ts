/** One look at the page at a time; what changes during one is looked at after it. */
export class Looking {
  readonly #look: () => Promise<void>;
  readonly #isNeeded: () => boolean;
  #underWay: Promise<void> | null = null;
  #changedMeanwhile = false;

  /** `look` looks; `isNeeded` tells, after a change, whether it is worth it. */
  constructor(look: () => Promise<void>, isNeeded: () => boolean) {
    this.#look = look;
    this.#isNeeded = isNeeded;
  }

  /** Resolves when no look is under way. */
  async over(): Promise<void> {
    while (this.#underWay) await this.#underWay;
  }

  /** The page may have changed. */
  changed(): void {
    if (this.#underWay) this.#changedMeanwhile = true;
    else if (this.#isNeeded()) void this.now();
  }

  /** Looks, or waits for the look that is under way. */
  now(): Promise<void> {
    this.#underWay ??= this.#look().finally(() => {
      this.#underWay = null;
      if (!this.#changedMeanwhile) return;
      this.#changedMeanwhile = false;
      this.changed();
    });
    return this.#underWay;
  }
}
