import type { CertainWords } from '../../../annotate/kinds/name/entity/certain.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const certainWords: CertainWords = {
  never: set(
    'IP TV TVs PC PCs DVD DVDs CD CDs ID IDs OK FAQ FAQs DIY GPS USB SMS PDF HTML URL URLs HTTP API APIs GDP GMT UTC DNA RNA HIV MRI IQ MBA PhD BC AD PR HR VIP ATM SUV SUVs LGBT LGBTQ CEO CEOs CFO CTO COO CCTV RAM ROM CPU GPU LED LCD RSVP PIN ETA AKA Q&A R&D IT I RBI RBIs ERA USD EUR GBP AUD CAD MP MPs',
  ),
  domains: set('com org net edu gov info tv io co ca uk de fr au'),
};
