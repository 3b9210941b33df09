// `npm test`: every check there is, in order, failing fast. `npm test -- lint unit` runs the named
// steps only; `--long` adds the long fuzzing and the crash matrices.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { browserVariable, ensureBrowser } from './find-browser.ts';
import { ensurePdfTools } from './pdf-tools.ts';
import { stages, type Step } from './steps.ts';

const limitSeconds = 600;
const atOnce = 2;

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);
const secondsSince = (start: number) => (performance.now() - start) / 1000;

const isLong = process.argv.includes('--long');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const known = stages.flat().map(({ name }) => name);
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  say(`There is no step ${unknown.join(', ')}; the steps are ${known.join(', ')}.`);
  process.exit(2);
}

const environment: NodeJS.ProcessEnv = {
  ...process.env,
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  ...(isLong ? { LONG: '1' } : {}),
};

const running = new Set<ChildProcess>();
type Outcome = 'passed' | 'failed' | 'not run';

/** Runs one program; its output comes back whole, so that overlapping steps do not mix theirs. */
function run(program: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(join('node_modules', '.bin', program), args, {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    running.add(child);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/** How many tests a runner says have passed, as ` (12 passed)`; empty for other programs. */
function testsIn(output: string): string {
  const [, passed] = /^\s*(?:Tests\s+)?(\d+ passed)\b/m.exec(output) ?? [];
  return passed === undefined ? '' : ` (${passed})`;
}

async function outcomeOf(step: Step, hasFailed: () => boolean): Promise<Outcome> {
  const start = performance.now();
  const outputs: string[] = [];
  for (const [program, ...args] of step.runs) {
    const { code, output } = await run(program, args);
    outputs.push(output.trim());
    if (code === 0) continue;
    if (hasFailed()) return 'not run'; // it was stopped because another step had failed
    say(`${step.name} FAILED after ${secondsSince(start).toFixed(1)} s (${step.shows}):`);
    say(outputs.join('\n'));
    for (const child of running) child.kill();
    return 'failed';
  }
  const seconds = secondsSince(start).toFixed(1).padStart(6);
  say(`${step.name.padEnd(8)} ${seconds} s  ${step.shows}${testsIn(outputs.at(-1) ?? '')}`);
  if (step.name === 'size') say(outputs.join('\n'));
  return 'passed';
}

async function outcomesOf(wanted: readonly (readonly Step[])[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const hasFailed = () => outcomes.includes('failed');
  for (const stage of wanted) {
    const waiting = [...stage];
    const lane = async () => {
      for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
        outcomes.push(hasFailed() ? 'not run' : await outcomeOf(step, hasFailed));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
  }
  return outcomes;
}

function prepare(wanted: readonly (readonly Step[])[]): void {
  const names = wanted.flat().map(({ name }) => name);
  if (names.some((name) => ['ui', 'e2e'].includes(name))) {
    const browser = ensureBrowser();
    environment[browserVariable] = browser;
    say(`Browser: ${browser}`);
  }
  if (names.includes('e2e')) {
    const sentence = ensurePdfTools();
    if (sentence !== null) say(sentence);
  }
}

const start = performance.now();
const wanted = stages.map((stage) =>
  stage.filter(({ name }) => named.length === 0 || named.includes(name)),
);
prepare(wanted);
const outcomes = await outcomesOf(wanted);
const count = (outcome: Outcome) => outcomes.filter((other) => other === outcome).length;
const seconds = secondsSince(start);
const slow = !isLong && seconds > limitSeconds ? `, more than the promised ${limitSeconds} s` : '';
const left = count('not run') === 0 ? '' : `; ${count('not run')} not run`;
say(`${seconds.toFixed(0)} s${slow}${left}`);
say(`${count('passed')} passed, ${count('failed')} failed`);
if (count('failed') > 0) process.exitCode = 1;
