import { expect, test } from 'vitest';
import { credits, maker } from '../../../src/core/language/en/credits.ts';

/** A caption up to its credit. */
function captionOf(caption: string): string {
  const found = credits.flatMap((pattern) => pattern.exec(caption)?.index ?? []);
  return found.length ? caption.slice(0, Math.min(...found)) : caption;
}

test.each([
  'The harbour at dusk. |(AP Photo/Jane Doe)',
  'More than 3,000 papers came out. |(AP)',
  'The island where she lived. |(Christie’s)',
  'The harbour. |(U.S. Coast Guard Photo)',
  'They came on stage |(Photo: Old Harbour/PA Wire)',
  'Harbour police - Copyright |Jane Doe/AP',
  'Lady Holt in London |Jane Doe/GC Images',
  'Fire is seen in May. |@janedoe/via REUTERS THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. NO RESALES.',
  'The harbour at dusk. |REUTERS/Jane Doe',
  'The mayor, left, with her deputy |(Jane Doe for The Example Times)',
  'The mayor, left, with her deputy. |(Jane Doe / For The Times)',
  'The mayor in her office. |(Jane Doe / Example Courier)',
  'The bread station in March. ¦| Source: Jane Doe for The Example',
  'The bread station in March ¦| Jane Doe/The Example',
  'Jane Doe at the World Cup |Credit: PA',
  'Jane Doe with her pupils. |Photo by Handout/Example School/AFP via Getty Images',
  'The mayor |Photo: Jane Doe for The Example Post via Getty Images',
])('credit: %s', (source) => {
  const [caption, credit] = source.split(source.includes('¦') ? '¦' : '|');
  expect(captionOf(`${caption}${credit}`)).toBe(caption);
});

test.each([
  'The mayor of Leeds and the head of the Associated Press shake hands.',
  'Jane Doe (right) with the photographer of the year.',
  'The AP building in New York (seen from the harbour) in May.',
  'The picture by Jane Doe that hangs in Leeds',
  'A tram. Photo: Jane Doe',
  'Jane Doe took the photo by Leeds, says the AP reporter',
  'She holds the copyright to the song.',
  'Jane Doe and/or her lawyer will speak.',
  'The wall | the river runs behind it. Jane Doe built both.',
  'The mayor (Jane Doe or her deputy) in her office',
])('no credit: %s', (caption) => expect(captionOf(caption)).toBe(caption));

test.each([
  'A tram in Leeds. |Photo: Jane Doe',
  'A tram in Leeds |Image: Jane Doe.',
  'A tram in Leeds |Image Credit: Example Times / Jane Doe',
  'He did not get it. |Credit... Jane Doe/The Example Times',
  '|Photograph: Jane Doe; Example Images',
  '|AI illustration by Jane Doe for The Example; photo by John Roe',
  'A tram at Leeds. — |Picture by Jane van Doe',
  'A tram at Leeds. |Photo courtesy of Jane Doe',
  'A tram at Leeds (|Courtesy of Jane Doe)',
  'A tram is seen. |Jane Doe/The Example Times',
  'There are few, says John Roe |© Jane Doe',
])('maker: %s', (source) => {
  const [caption, credit] = source.split('|');
  expect(maker.exec(`${caption}${credit}`)?.index).toBe(caption!.length);
});

test.each([
  'Photo of Jane Doe in Leeds',
  'A photo of Jane Doe, taken in 2002.',
  'Image: a tram that Jane Doe drove in 2002.',
  'The picture by Jane Doe that hangs in Leeds',
  'She holds the copyright to the song.',
  'Jane Doe and/or her lawyer will speak.',
  'The mayor, Jane Doe, in Leeds',
])('no maker: %s', (caption) => expect(maker.test(caption)).toBe(false));
