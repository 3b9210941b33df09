import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { entryById, gatesOfCategories, indicatorsOfCategories } from '#domain/edition.ts';
import { entryId } from '#domain/ids.ts';
import type { Edition, Provenance } from '#domain/rubric.ts';
import {
  editionFolders,
  openEditionFolder,
  publishedEdition,
  rubricFolder,
} from './rubric-folder.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

function provenancesOf(edition: Edition): readonly Provenance[] {
  const heads = [
    edition.timeline,
    edition.aspects,
    edition.categories,
    edition.entries,
    edition.gates,
  ];
  return [
    edition.legalBasis.provenance,
    ...heads.flat().map((one) => one.provenance),
    ...edition.indicators.flatMap((indicator) => Object.values(indicator.provenance)),
  ];
}

/** Every sentence that a reader of the edition sees, names of sources aside. */
function sentencesOf(edition: Edition): readonly string[] {
  return [
    ...edition.entries.flatMap((one) => [one.name, one.whoMayEnter, one.explanation]),
    ...edition.entries.flatMap(({ requiredProof }) => [requiredProof?.reason, requiredProof?.ask]),
    ...edition.gates.flatMap((one) => [one.name, one.question, ...one.suggestedEvidence]),
    ...edition.indicators.flatMap((one) => [
      one.name,
      one.question,
      ...one.guidance,
      ...one.suggestedEvidence,
      ...one.levels.flatMap((level) => [level.descriptor, level.shownBy]),
    ]),
    ...provenancesOf(edition).map((one) => one.note),
  ].filter((sentence) => sentence !== undefined);
}

test('there is an edition to check', () => {
  expect(editionFolders()).toContain('p4-4');
});

describe.each(editionFolders())('edition %s', (folder) => {
  const result = openEditionFolder(join(rubricFolder, folder));

  test('opens', () => {
    expect(result.ok ? [] : result.error).toEqual([]);
  });
  if (!result.ok) return;
  const edition = result.value;

  test('is called as its folder is', () => {
    expect(edition.id).toBe(folder);
  });

  test('has ids that differ, case aside, so that evidence labels cannot be confused', () => {
    for (const list of [edition.indicators, edition.gates, edition.aspects, edition.sources]) {
      const ids = list.map((one) => one.id.toLowerCase());
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('names with every line where it comes from, and rests on every source it lists', () => {
    const named = new Set(provenancesOf(edition).flatMap((one) => one.sources));
    expect(edition.sources.map((one) => one.id).filter((id) => !named.has(id))).toEqual([]);
    for (const { kind, sources, year } of provenancesOf(edition)) {
      if (kind !== 'inference') expect([sources.length > 0, year !== null]).toEqual([true, true]);
    }
  });

  test('tells a reader in a sentence where each line of an indicator comes from', () => {
    for (const { provenance } of edition.indicators) {
      for (const one of Object.values(provenance)) expect(one.note).toMatch(/^.{20,}\.$/);
    }
  });

  test('describes no level twice', () => {
    const all = edition.indicators.flatMap((one) => one.levels.map((level) => level.descriptor));
    expect(new Set(all).size).toBe(edition.indicators.length * 6);
  });

  test('gives each level one sentence and a document, and each indicator something to look at', () => {
    for (const indicator of edition.indicators) {
      expect(indicator.question).toMatch(/\?$/);
      expect(indicator.guidance.length).toBeGreaterThan(0);
      expect(indicator.suggestedEvidence.length).toBeGreaterThan(0);
      for (const { descriptor, shownBy } of indicator.levels) {
        expect(descriptor).toMatch(/^[A-Z].{15,}[^.]\.$/);
        expect(shownBy).toMatch(/^[A-Z].{5,}[^.]$/);
      }
    }
  });

  test('weighs all indicators alike, since no official weight is known', () => {
    expect(new Set(edition.indicators.map((one) => one.weight))).toEqual(new Set([1]));
  });

  test('speaks the Indonesian of the glossary', () => {
    const foreign =
      /\b(login|logout|upload|download|update|dashboard|screenshot|monev|follow[- ]?up|eviden|evidence|praktek|analisa|perlindungan|notulen|respon|website|link|file|email|deadline|baseline|timeline|stakeholder|review|data base|kamu)\b|—| - /i;
    expect(sentencesOf(edition).filter((sentence) => foreign.test(sentence))).toEqual([]);
  });
});

describe('the fourth edition', () => {
  const edition = publishedEdition('p4-4');

  test.each([
    ['instansi', 27, ['G1', 'G2', 'G3', 'G4'], null],
    ['outstanding', 31, ['G1', 'G2', 'G3', 'G4', 'G5'], 'G5'],
    ['upp', 7, ['G1', 'G2', 'G3', 'G4', 'G6'], null],
  ])('entry %s answers %i indicators', (id, count, gates, proof) => {
    const entry = entryById(edition, entryId.parse(id));
    const categories = entry?.categories ?? [];
    expect(indicatorsOfCategories(edition, categories)).toHaveLength(count);
    expect(gatesOfCategories(edition, categories).map((gate) => gate.id)).toEqual(gates);
    expect(entry?.requiredProof?.gate ?? null).toBe(proof);
  });

  test.each([
    ['pengelolaan', 'A', 10],
    ['perubahan', 'B', 4],
    ['keberlanjutan', 'KB', 4],
    ['konektivitas', 'KN', 4],
    ['dampak', 'DP', 5],
    ['outstanding', 'O', 4],
    ['unit-pelayanan', 'U', 7],
  ])('aspect %s numbers its indicators %s1 onwards, %i without a gap', (aspect, letters, last) => {
    const ids = edition.indicators.filter((one) => one.aspect === aspect).map((one) => one.id);
    expect(ids).toEqual(Array.from({ length: last }, (_, n) => `${letters}${String(n + 1)}`));
  });

  test('claims no limit, no verified legal text and no official scale', () => {
    expect(Object.values(edition.limits)).toEqual([null, null, null, null]);
    expect(edition.legalBasis.isTextVerified).toBe(false);
    expect(edition.indicators.map((one) => one.provenance.scale.kind)).not.toContain('official');
    expect(edition.indicators.map((one) => one.provenance.descriptors.kind)).not.toContain(
      'official',
    );
  });

  test('lets a service unit begin with answers of its institution only', () => {
    const starting = edition.indicators.filter((one) => one.startsFrom !== undefined);
    expect(starting.length).toBeGreaterThan(0);
    const institution = edition.indicators.filter((one) => one.aspect !== 'unit-pelayanan');
    const allowed = institution.map((one) => one.id);
    for (const { aspect, startsFrom } of starting) {
      expect(aspect).toBe('unit-pelayanan');
      expect(allowed).toEqual(expect.arrayContaining([...(startsFrom ?? [])]));
    }
  });
});

describe('npm run rubric:check', () => {
  const broken = mkdtempSync(join(tmpdir(), 'rubric-'));
  afterAll(() => {
    rmSync(broken, { recursive: true });
  });

  function run(folder: string): Promise<{ code: number; said: string }> {
    const script = join(project, 'test/scripts/rubric-check.ts');
    return new Promise((done) => {
      const child = execFile(
        process.execPath,
        ['--import', 'tsx', script, folder],
        { cwd: project },
        (_, out, errors) => {
          done({ code: child.exitCode ?? -1, said: out + errors });
        },
      );
    });
  }

  test('prints what was checked and ends well on the published editions', async () => {
    const { code, said } = await run(rubricFolder);
    expect(code).toBe(0);
    expect(said).toMatch(/Edisi p4-4/);
    expect(said).toMatch(/uraian tingkat, semuanya berbeda +228/);
  });

  test('names file and place of a mistake, leaves the files alone and ends badly', async () => {
    cpSync(rubricFolder, broken, { recursive: true });
    const file = join(broken, 'p4-4/indicators/dampak.json');
    const text = readFileSync(file, 'utf8').replace('"points": 3', '"points": 4');
    writeFileSync(file, text);
    const { code, said } = await run(broken);
    expect(code).toBe(1);
    expect(said).toContain('indicators/dampak.json > DP1 > levels: Tingkat harus berurutan');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('tells a file that is not JSON by its name', async () => {
    writeFileSync(join(broken, 'p4-4/edition.json'), '{ "format": 1, }');
    const { code, said } = await run(broken);
    expect(code).toBe(1);
    expect(said).toContain('edition.json: Berkas tidak dapat dibaca sebagai JSON');
  });

  test('does not call an empty folder sound', async () => {
    rmSync(join(broken, 'p4-4'), { recursive: true });
    expect((await run(broken)).code).toBe(1);
  });
});

test('no line of the program knows an indicator or a gate by its id', () => {
  const sources = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name),
  );
  expect(sources.length).toBeGreaterThan(10);
  const literal = /['"`](G|A|B|KB|KN|DP|O|U)[0-9]/;
  // A comment may show an id as an example; a rule may not know one.
  const comment = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
  const codeOf = (name: string): string =>
    readFileSync(join(project, 'src', name), 'utf8').replace(comment, '');
  expect(sources.filter((name) => literal.test(codeOf(name)))).toEqual([]);
});
