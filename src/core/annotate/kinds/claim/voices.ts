import { sharedAttributions } from '../quote/shared.ts';
import { isVoice, ofAttribution } from './attributed.ts';
import { ofCue } from './cued.ts';
import { loosePhrases, looseVoices } from './loose.ts';
import { findPhrases, type PhraseBook } from './phrases.ts';
import type { Scene } from './scene.ts';
import type { Sources } from './source.ts';
import type { Voice } from './voice.ts';
import type { CueRule } from './words.ts';

/**
 * The voices of a sentence, by position of their cues: its attributions, verbs and phrases of speech whose content could not
 * be told, and the cue phrases of the language. Those that pass nothing on are left out.
 */
export function voices(scene: Scene, book: PhraseBook<CueRule>, sources: Sources): Voice[] {
  const attributions = sharedAttributions(scene.line, scene.language.reporting);
  const said = attributions.filter((attribution) => isVoice(scene, attribution, sources));
  const around = { said, all: attributions, sources };
  const found = said.map((attribution) => ofAttribution(scene, attribution, around));
  if (!found.some(({ closing }) => closing)) found.push(...looseVoices(scene, around));
  found.push(...loosePhrases(scene, around));
  for (const hit of findPhrases(scene.words.plain, scene.sentence, book)) {
    const voice = ofCue(scene, hit, around);
    if (voice) found.push(voice);
  }
  return found.sort((a, b) => a.cue[0] - b.cue[0]);
}
