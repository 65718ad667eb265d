import {
  ANNOTATION_KINDS,
  type AnnotationKind,
  FIGURE_TYPES,
  QUOTE_FORMS,
  SOURCE_KINDS,
  STATUSES,
} from './annotation.ts';
import { all, boolean, type Check, list, number, object, oneOf, orNull, share, string } from './shape.ts';

/** The fields of each kind of annotation. */
function fieldsOf(span: Check, entity: Check): Readonly<Record<AnnotationKind, Check>> {
  const source = object({
    kind: oneOf(SOURCE_KINDS),
    entity: orNull(entity),
    text: orNull(string),
    span: orNull(span),
  });
  return {
    name: object({ entity }),
    figure: object({
      figure: oneOf(FIGURE_TYPES),
      value: orNull(number),
      value2: orNull(number),
      magnitude: orNull(number),
      unit: orNull(string),
      modifier: orNull(string),
      modifierSpan: orNull(span),
      of: orNull(span),
    }),
    date: object({ value: orNull(string), value2: orNull(string) }),
    quote: object({
      form: oneOf(QUOTE_FORMS),
      spans: list(span),
      source: orNull(span),
      cue: orNull(span),
      speaker: orNull(entity),
      speakerText: orNull(string),
    }),
    claim: object({
      status: oneOf(STATUSES),
      source,
      cue: orNull(span),
      denies: orNull(span),
      score: share,
      key: boolean,
    }),
  };
}

/** An annotation; `span` checks a span of the text, `entity` an entity's id. */
export function annotationOf(span: Check, entity: Check): Check {
  const fields = fieldsOf(span, entity);
  return all(span, object({ kind: oneOf(ANNOTATION_KINDS), why: string }), (value, at) => {
    fields[(value as { kind: AnnotationKind }).kind](value, at);
  });
}
