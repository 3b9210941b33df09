// `npm start`: builds the app when its sources changed, then serves the built folder on localhost.
import { buildWhenNeeded, isBuilt } from './build.ts';
import { serveBuilt } from './serve.ts';

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

if (!isBuilt()) say('Building SIAP P4 into dist/ (about half a minute) ...');
await buildWhenNeeded();
const { address } = await serveBuilt(Number(process.env['PORT'] ?? 4173));
say('');
say(`  SIAP P4 is at ${address}`);
say('');
say('  Open that address in Chrome, Edge or another current browser.');
say('  The server only hands out the files in dist/; what you type stays in your browser.');
say('  Ctrl+C stops it.');
