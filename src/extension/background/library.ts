import type { Reading } from '../../core/model/reading.ts';
import { bundledIndex, bundledReading, englishModel } from '../bundled.ts';
import type { Library } from './read.ts';

const readings = new Map<string, () => Promise<Reading>>();

/** The extension's own files. What was loaded is kept while the browser keeps the background, and loaded again after. */
export const library: Library = {
  index: once(bundledIndex),
  bundled: (slug) => {
    const known = readings.get(slug) ?? once(() => bundledReading(slug));
    readings.set(slug, known);
    return known();
  },
  // What reads is most of our code: it is run when there is something to read, and not to start the background.
  reader: once(async () => {
    const [{ liveReader }, model] = await Promise.all([import('./live.ts'), englishModel()]);
    return liveReader(model);
  }),
};

/** Runs `load` at the first call only; after a failure the next call tries again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | null = null;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
}
