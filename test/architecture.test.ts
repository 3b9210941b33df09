import { readdirSync } from 'node:fs';
import {
  cruise,
  type ICruiseResult,
  type IForbiddenRuleType,
  type IViolation,
} from 'dependency-cruiser';
import { beforeAll, expect, test } from 'vitest';

/** What each folder of `src/` may import from `src/`, beside itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  draft: ['domain'],
  storage: ['draft', 'domain'],
  exchange: ['storage', 'draft', 'domain'],
  copy: ['domain'],
  render: ['domain', 'copy'],
  ui: [],
  workspace: ['storage', 'exchange', 'draft', 'domain', 'ui', 'copy', 'render'],
  features: ['ui', 'copy', 'render', 'exchange', 'storage', 'workspace', 'draft', 'domain'],
  app: ['features', 'ui', 'copy', 'render', 'exchange', 'storage', 'workspace', 'draft', 'domain'],
};

/** Types only: `copy` turns the error codes of these into sentences, and must know them all. */
const typesForCopy = '^src/(exchange|storage|render|draft)/';

/** Where each package with one home lives, so that leaving it is one folder. */
const homes: readonly { readonly packages: string; readonly home: string }[] = [
  { packages: 'dexie', home: '^src/storage/' },
  {
    packages: 'yjs|y-protocols',
    home: '^src/(draft|storage|exchange|workspace)/|^src/features/.*narrative',
  },
  { packages: '@tiptap', home: '^src/features/.*narrative' },
  { packages: 'jspdf|@cantoo/pdf-lib', home: '^src/render/' },
  { packages: 'client-zip|@zip\\.js', home: '^src/exchange/' },
  { packages: 'react-hook-form|@hookform', home: '^src/(features|ui|workspace)/' },
  {
    packages: 'react|react-dom|@mantine|@tabler|@tanstack',
    home: '^src/(app|features|ui|workspace)/|^src/main\\.tsx$',
  },
];

const installed = (packages: string) => `node_modules/(${packages})/`;

const rules: IForbiddenRuleType[] = [
  ...Object.entries(arrows).map(([folder, below]) => ({
    name: `${folder} may import ${below.length === 0 ? 'nothing of ours' : below.join(', ')}`,
    severity: 'error' as const,
    from: { path: `^src/${folder}/` },
    to: {
      path: '^(src|test|rubric)/',
      pathNot: [
        `^src/(${[folder, ...below].join('|')})/`,
        ...(folder === 'copy' ? [typesForCopy] : []),
      ],
    },
  })),
  {
    name: 'copy knows only the types of what fails below it',
    severity: 'error',
    from: { path: '^src/copy/' },
    to: { path: typesForCopy, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'a feature never imports another feature',
    severity: 'error',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  {
    name: 'app reads only the card of a feature',
    severity: 'error',
    from: { path: '^src/app/' },
    to: { path: '^src/features/', pathNot: '^src/features/[^/]+/feature\\.tsx?$' },
  },
  { name: 'no ring of imports', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'every import is found',
    severity: 'error',
    from: {},
    // The query of an asset import is the bundler's business.
    to: { couldNotResolve: true, pathNot: '\\?(url|raw|worker)$' },
  },
  {
    name: 'domain imports zod and itself',
    severity: 'error',
    from: { path: '^src/domain/' },
    to: { path: 'node_modules/', pathNot: installed('zod') },
  },
  ...homes.map(({ packages, home }) => ({
    name: `${packages} lives in ${home}`,
    severity: 'error' as const,
    from: { path: '^src/', pathNot: home },
    to: { path: installed(packages) },
  })),
];

async function cruiseSources(): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], {
    ruleSet: { forbidden: rules },
    validate: true,
    tsPreCompilationDeps: true,
    // Any call of a function named `require` would count as an import otherwise.
    moduleSystems: ['es6'],
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

function asSentence({ from, to, rule, cycle }: IViolation): string {
  const ring = cycle === undefined ? '' : ` (${cycle.map(({ name }) => name).join(' -> ')})`;
  return `${from} imports ${to}${ring}, but: ${rule.name}`;
}

/**
 * Files and packages that come with `start` at once, neither lazily nor as a type alone; each with
 * the chain of imports that brings it.
 */
function comesWith(start: string, { modules }: ICruiseResult): ReadonlyMap<string, string> {
  const importsOf = new Map(modules.map(({ source, dependencies }) => [source, dependencies]));
  const chains = new Map([[start, start]]);
  for (const [source, chain] of chains) {
    for (const { resolved, dynamic, dependencyTypes } of importsOf.get(source) ?? []) {
      if (dynamic || dependencyTypes.includes('type-only') || chains.has(resolved)) continue;
      chains.set(resolved, `${chain} -> ${resolved}`);
    }
  }
  return chains;
}

let cruised: ICruiseResult;
beforeAll(async () => {
  cruised = await cruiseSources();
}, 120_000);

test('imports follow the arrows', () => {
  // 0 would mean that TypeScript could not be read, not that all is well.
  expect(cruised.summary.totalCruised).toBeGreaterThan(10);
  expect(cruised.summary.violations.map(asSentence)).toEqual([]);
});

test('every folder has its arrows', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(arrows).toSorted());
});

test('the first screen comes without Yjs, forms, editor, charts and PDF', () => {
  const heavy = new RegExp(
    installed('yjs|@tiptap|recharts|jspdf|@cantoo/pdf-lib|react-hook-form|@zip\\.js|client-zip'),
  );
  const first = comesWith('src/main.tsx', cruised);
  expect([...first.keys()].some((path) => path.startsWith('src/app/'))).toBe(true);
  expect([...first].flatMap(([path, chain]) => (heavy.test(path) ? [chain] : []))).toEqual([]);
});

test('one file alone knows the chart library', () => {
  const users = cruised.modules.filter(({ dependencies }) =>
    dependencies.some(({ resolved }) => resolved.includes('node_modules/recharts/')),
  );
  expect(users.map(({ source }) => source)).toHaveLength(1);
});
