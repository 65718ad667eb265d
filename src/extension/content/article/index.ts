import { openReader } from './reader.ts';

// Where the first script is not, or has left with its extension, there is nobody to read for.
globalThis.newsgloss?.take(openReader);
