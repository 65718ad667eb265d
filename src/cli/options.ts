import { parseArgs } from 'node:util';

export const FORMATS = ['outline', 'markdown', 'table', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command is asked to do. */
export type Command =
  | { readonly do: 'help' | 'version' | 'batch' }
  | {
      readonly do: 'read';
      /** A path, or "-" for standard input. */
      readonly file: string;
      readonly format: Format;
      readonly explain: boolean;
      readonly anyway: boolean;
      readonly title: string | null;
      readonly published: string | null;
      readonly url: string | null;
    };

/** A wrong call; its message is the sentence to show. */
export class UsageError extends Error {}

export const HELP = `newsgloss: reads a news article: who says what, and in which words; names, figures, dates, quotations

  newsgloss read FILE              prints an outline of an article, plain text or HTML ("-" reads standard input)
  newsgloss read --batch           answers each JSON line of standard input, {"id", "text" or "html", …}, with one line

  --format outline|markdown|table|json
                                   how to print it (outline)
  --explain                        shows every mark with the rule or model that found it
  --title TEXT, --published DATE, --url ADDRESS
                                   what is known beside the text
  --anyway                         reads an HTML page even if it does not look like an article
  --help, --version

Exit code: 0 if all was read; 1 if something could not be; 2 for a wrong call.
In batch mode a bad line is answered with {"id", "error"}, the rest goes on, and the exit code is 1 at the end.`;

const options = {
  batch: { type: 'boolean' },
  format: { type: 'string', default: 'outline' },
  explain: { type: 'boolean', default: false },
  anyway: { type: 'boolean', default: false },
  title: { type: 'string' },
  published: { type: 'string' },
  url: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** The arguments as parsed; throws a `UsageError` for an unknown option. */
function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new UsageError(`${sentence?.replace(/\.$/, '')}.`);
  }
}

/** Reads the command line's arguments; throws a `UsageError` that says what is wrong with them. */
export function commandOf(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help || args.length === 0) return { do: 'help' };
  if (values.version) return { do: 'version' };
  const [verb, file, ...more] = positionals;
  if (verb !== 'read') throw new UsageError(verb ? `There is no command "${verb}".` : 'A command is missing: read.');
  if (values.batch) {
    if (file) throw new UsageError('With --batch the articles come from standard input; no file is read.');
    return { do: 'batch' };
  }
  if (!file) throw new UsageError('Which file? Give its path, or "-" for standard input.');
  if (more.length) throw new UsageError('One file at a time; for many there is --batch.');
  const format = FORMATS.find((known) => known === values.format);
  if (!format) throw new UsageError(`There is no format "${values.format}"; there are ${FORMATS.join(', ')}.`);
  const { explain, anyway, title = null, published = null, url = null } = values;
  return { do: 'read', file, format, explain, anyway, title, published, url };
}
