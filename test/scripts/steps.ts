/** One step of the check: a name, and the programs it runs one after the other. */
export interface Step {
  readonly name: string;
  /** What it shows, for the reader of the output. */
  readonly shows: string;
  /** Each a program of `node_modules/.bin` with its arguments. */
  readonly runs: readonly (readonly [program: string, ...args: readonly string[]])[];
}

const format: Step = {
  name: 'format',
  shows: 'one layout of the code',
  runs: [['prettier', '--check', '--log-level', 'warn', '.']],
};
const lint: Step = {
  name: 'lint',
  shows: 'lint with types, and the direction of imports',
  runs: [
    ['oxlint', '--type-aware'],
    ['vitest', 'run', '--project', 'node', 'test/architecture.test.ts'],
  ],
};
const types: Step = {
  name: 'types',
  shows: 'the compiler, for the page and for the workers',
  runs: [
    ['tsc', '--noEmit'],
    ['tsc', '--noEmit', '-p', 'test/tsconfig.worker.json'],
  ],
};
const unused: Step = { name: 'knip', shows: 'no unused file, export or package', runs: [['knip']] };
const rubric: Step = {
  name: 'rubric',
  shows: 'the data of the method',
  runs: [['tsx', 'test/scripts/rubric-check.ts']],
};
const unit: Step = {
  name: 'unit',
  shows: 'unit and property tests',
  runs: [['vitest', 'run', '--project', 'node', '--exclude', 'test/architecture.test.ts']],
};
const build: Step = { name: 'build', shows: 'the app in dist/', runs: [['vite', 'build']] };
const size: Step = {
  name: 'size',
  shows: 'the first load within its budget',
  runs: [['tsx', 'test/scripts/size.ts']],
};
const ui: Step = {
  name: 'ui',
  shows: 'components in a real browser',
  runs: [['vitest', 'run', '--project', 'browser']],
};
const journeys: Step = {
  name: 'e2e',
  shows: 'journeys through the built app in a real browser',
  runs: [['playwright', 'test', '--config', 'test/e2e/playwright.config.ts']],
};

/**
 * The whole check. Steps of one stage need nothing of each other and overlap; a stage begins when
 * the one before it has passed. The browser steps stand alone: two browsers on two cores would
 * fail on time and tell nothing about the app.
 */
export const stages: readonly (readonly Step[])[] = [
  [format, lint, types, unused, rubric],
  [unit, build],
  [size],
  [ui],
  [journeys],
];
