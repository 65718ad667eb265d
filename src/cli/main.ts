import packageJson from '../../package.json' with { type: 'json' };
import type { Reading } from '../core/model/reading.ts';
import { batch } from './batch.ts';
import { flatten } from './flatten.ts';
import { InputError, inputOf } from './input.ts';
import { markdown } from './markdown.ts';
import { type Command, commandOf, type Format, HELP, UsageError } from './options.ts';
import { outline } from './outline.ts';
import { makeReader } from './reader.ts';
import { table } from './table.ts';

type Asked = Extract<Command, { do: 'read' }>;

const printers: Readonly<Record<Format, (reading: Reading, explain: boolean) => string>> = {
  outline,
  markdown,
  table,
  json: (reading) =>
    JSON.stringify({ text: reading.article.text, ...flatten(reading), report: reading.report }, null, 2),
};

/** Reads what one file or standard input holds; throws an `InputError` that says why it cannot. */
async function readingOf({ file, title, published, url, anyway }: Asked): Promise<Reading> {
  const input = await inputOf(file, process.stdin);
  const about = { title, published, url };
  if (input.form === 'text') return makeReader().text(input.text, about);
  const found = await makeReader().html({ html: input.text, url, anyway }, about);
  if (!('reason' in found)) return found;
  const why = found.reason === 'no-text' ? 'no text to read' : 'no article, as far as it shows; --anyway reads it';
  throw new InputError(`On this page there is ${why}.`);
}

/** Prints `text`; waits until it is out, so that a pipe gets all of it. */
const print = (text: string): Promise<void> => new Promise((done) => process.stdout.write(`${text}\n`, () => done()));

async function run(command: Command): Promise<number> {
  if (command.do === 'read') {
    await print(printers[command.format](await readingOf(command), command.explain));
    return 0;
  }
  if (command.do !== 'batch') {
    await print(command.do === 'help' ? HELP : packageJson.version);
    return 0;
  }
  const bad = await batch(process.stdin, process.stdout, makeReader());
  if (bad) console.error(`newsgloss: ${bad} ${bad === 1 ? 'line' : 'lines'} could not be read.`);
  return bad ? 1 : 0;
}

/** Runs the command line; returns the exit code: 0 done, 1 not read, 2 a wrong call. What fails is one sentence on stderr. */
export async function main(args: readonly string[]): Promise<number> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    return await run(commandOf(args));
  } catch (error) {
    if (error instanceof UsageError) console.error(`newsgloss: ${error.message} See newsgloss --help.`);
    else if (error instanceof InputError) console.error(`newsgloss: ${error.message}`);
    else throw error;
    return error instanceof UsageError ? 2 : 1;
  }
}
