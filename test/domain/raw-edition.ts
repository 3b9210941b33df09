import { openEdition } from '#domain/edition.ts';
import type { Edition } from '#domain/rubric.ts';

// What the files of a small edition hold, before anybody has looked at it.
export const official = { kind: 'official', sources: ['S1'], year: 2022, note: '' };
export const inference = { kind: 'inference', sources: [], year: null, note: '' };
export const webSource = { id: 'S1', title: 'Berita', address: 'contoh.id/a', year: 2022 };
export const codeSource = { id: 'C1', title: 'Kode publik', address: '', year: null };

export function levelsOf(id: string): { points: number; descriptor: string; shownBy: string }[] {
  return [0, 1, 2, 3, 4, 5].map((points) => ({
    points,
    descriptor: `Fakta ${String(points)} dari ${id}.`,
    shownBy: 'Dokumen',
  }));
}

export function rawIndicator(id: string, aspect: string, change: object = {}): object {
  return {
    id,
    aspect,
    name: `Butir ${id}`,
    question: `Bagaimana ${id}?`,
    guidance: [],
    suggestedEvidence: [],
    weight: 1,
    levels: levelsOf(id),
    provenance: { name: official, question: inference, scale: inference, descriptors: inference },
    ...change,
  };
}

export function rawHead(change: object = {}): object {
  return {
    format: 1,
    id: 'coba-1',
    name: 'Edisi percobaan',
    legalBasis: { title: 'Keputusan', isTextVerified: false, provenance: official },
    timeline: [],
    limits: { narrativeWords: null, fileSizeBytes: null, fileKinds: null, pages: null },
    suggestedNarrativeWords: 300,
    sources: [webSource, codeSource].map((one) => ({ ...one, isReadWhole: false })),
    aspects: [
      { id: 'pertama', name: 'Pertama', provenance: official },
      { id: 'kedua', name: 'Kedua', provenance: official },
    ],
    categories: [
      { id: 'satu', name: 'Satu', aspects: ['pertama'], provenance: official },
      { id: 'semua', name: 'Semua', aspects: ['kedua', 'pertama'], provenance: official },
    ],
    entries: [rawEntry('umum', ['satu'], null), rawEntry('istimewa', ['semua'], 'SY2')],
    gates: [rawGate('SY1', ['satu', 'semua']), rawGate('SY2', ['semua'])],
    ...change,
  };
}

export function rawEntry(id: string, categories: string[], gate: string | null): object {
  return {
    id,
    name: id,
    applicantKind: 'instansi',
    categories,
    whoMayEnter: 'Siapa saja',
    explanation: 'Penjelasan',
    requiredProof: gate === null ? null : { gate, reason: 'Alasan', ask: 'Sebutkan' },
    provenance: inference,
  };
}

export function rawGate(id: string, categories: string[], provenance: object = official): object {
  return { id, name: id, question: 'Apakah?', suggestedEvidence: [], categories, provenance };
}

export const first = (change: object = {}): object => rawIndicator('X1', 'pertama', change);
export const second = (change: object = {}): object => rawIndicator('Y1', 'kedua', change);
export const lines = (change: object): object => ({
  provenance: {
    name: official,
    question: inference,
    scale: inference,
    descriptors: inference,
    ...change,
  },
});

export function opened(
  head: object = rawHead(),
  files: unknown[] = [[first()], [second()]],
): Edition {
  const result = openEdition(head, files);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export function without(whole: object, field: string): object {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => key !== field));
}

export const oneWith = (change: object): unknown[] => [[first(change)], [second()]];
export const firstFile = 'indicators/pertama.json';
