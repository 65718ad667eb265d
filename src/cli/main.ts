import { batch } from './batch.ts';
import { makeReader } from './reader.ts';

/** Runs the command line; returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'read' && args.includes('--batch')) {
    const bad = await batch(process.stdin, process.stdout, makeReader());
    if (bad) console.error(`newsgloss: ${bad} ${bad === 1 ? 'line' : 'lines'} could not be read.`);
    return bad ? 1 : 0;
  }
  console.error('usage: newsgloss read --batch');
  return 2;
}
