import { ENTITY_TYPES } from './entity.ts';
import { type Reading, SCHEMA } from './reading.ts';
import { SECTION_IDS } from './report.ts';
import {
  all,
  boolean,
  type Check,
  InvalidReading,
  list,
  object,
  oneOf,
  orNull,
  refuse,
  share,
  string,
} from './shape.ts';
import { annotationOf } from './shapes-annotation.ts';
import { articleOf } from './shapes-article.ts';
import { spanIn } from './shapes-span.ts';

export { InvalidReading } from './shape.ts';

function reportOf(span: Check): Check {
  const spans = all(list(span), (value, at) => {
    if ((value as unknown[]).length === 0) refuse(at, 'is empty: a row without words of the article');
  });
  const notes = list(object({ label: string, value: string }));
  const row = object({ spans, lead: orNull(string), text: string, badge: orNull(string), notes });
  return object({ sections: list(object({ id: oneOf(SECTION_IDS), rows: list(row) })) });
}

/** The ids of the entities; each must be there once. */
function idsOf(entities: Reading['entities']): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [i, { id }] of entities.entries()) {
    if (ids.has(id)) refuse(`entities[${i}]`, `has the id "${id}" of another one`);
    ids.add(id);
  }
  return ids;
}

/** Refuses a version that this program does not know. */
function checkVersion(value: unknown): void {
  const version = (value as { schema?: unknown } | null)?.schema;
  if (version === SCHEMA) return;
  if (typeof version !== 'number') throw new InvalidReading('The stored reading does not say its version.');
  const newer = version > SCHEMA ? ', newer than this program' : '';
  throw new InvalidReading(`The stored reading is of version ${version}${newer}; version ${SCHEMA} is known.`);
}

/**
 * Takes what was stored, or came in a message, for a reading. Throws an `InvalidReading`, whose message is a sentence
 * that says which part is wrong: an unknown version, a span out of bounds, blocks that overlap, an entity that is not
 * there. Linear in the reading.
 */
export function validate(value: unknown): Reading {
  checkVersion(value);
  object({ article: object({ text: string }) })(value, '');
  const reading = value as Reading;
  const span = spanIn(reading.article.text.length);
  articleOf(span)(reading.article, 'article');
  const entity = object({
    id: string,
    name: string,
    type: oneOf(ENTITY_TYPES),
    role: orNull(span),
    mentions: list(span),
    score: share,
    key: boolean,
  });
  list(entity)(reading.entities, 'entities');
  const ids = idsOf(reading.entities);
  const known: Check = (id, at) => {
    if (!ids.has(id as string)) refuse(at, `names the entity "${id}", which is not there`);
  };
  list(annotationOf(span, known))(reading.annotations, 'annotations');
  reportOf(span)(reading.report, 'report');
  return reading;
}
