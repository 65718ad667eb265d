import { expect, test } from 'vitest';
import { keyScores } from '../../../../src/core/annotate/kinds/name/entity/entities.ts';
import type { EntityType } from '../../../../src/core/model/entity.ts';

/** Which entities are key, by their types and scores. */
function key(...given: readonly (readonly [EntityType, number])[]): boolean[] {
  const isKey = keyScores(given.map(([, score]) => score));
  return given.map(([type, score]) => isKey({ name: 'Velder', type, mentions: [], role: null }, score));
}

test.each([
  ['what scores enough', [['person', 0.6] as const, ['organization', 0.46] as const], [true, true]],
  ['a place from a higher score on', [['person', 0.6] as const, ['place', 0.51] as const], [true, true]],
  ['the best, whatever it is', [['place', 0.2] as const, ['person', 0.1] as const], [true, false]],
  ['not a place that scores as little', [['person', 0.6] as const, ['place', 0.47] as const], [true, false]],
  ['nor what scores less', [['person', 0.6] as const, ['person', 0.44] as const], [true, false]],
] as const)('%s is key', (_, given, expected) => expect(key(...given)).toEqual(expected));
