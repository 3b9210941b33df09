const indicatorsPerAspect = 12;

const provenance = { kind: 'inference', sources: [], year: null, note: 'Data uji.' } as const;

const words = 'jumlah laporan yang selesai ditindaklanjuti tepat waktu oleh perangkat daerah';

function indicator(aspect: string, number: number) {
  const id = `X${number}`;
  return {
    id,
    aspect,
    name: `Indikator uji ${number}`,
    question: `Sejauh mana ${words} pada unsur ${number}?`,
    guidance: Array.from({ length: 4 }, (_, part) => `Perhatikan ${words}, bagian ${part + 1}.`),
    suggestedEvidence: ['Rekapitulasi', 'Laporan'],
    weight: 1,
    levels: Array.from({ length: 6 }, (_, points) => ({
      points,
      descriptor: `Unsur ${number}, tingkat ${points}: ${words}.`,
      shownBy: `Laporan unsur ${number} untuk tingkat ${points}`,
    })),
    provenance: {
      name: provenance,
      question: provenance,
      scale: provenance,
      descriptors: provenance,
    },
  };
}

/** Id of the synthetic edition of that many indicators. */
export function syntheticEditionId(indicators: number): string {
  return `uji-${indicators}`;
}

/** The indicators' ids of the synthetic edition, in order. */
export function syntheticIndicatorIds(indicators: number): readonly string[] {
  return Array.from({ length: indicators }, (_, index) => `X${index + 1}`);
}

/** An edition as its files stand on disk: the head, and one list of indicators an aspect. */
export function syntheticRubric(size: number) {
  const aspects = Array.from({ length: size / indicatorsPerAspect }, (_, index) => ({
    id: `aspek-${index + 1}`,
    name: `Aspek uji ${index + 1}`,
    provenance,
  }));
  const category = {
    id: 'kategori-uji',
    name: 'Kategori uji',
    aspects: aspects.map(({ id }) => id),
    provenance,
  };
  const head = {
    format: 1,
    id: syntheticEditionId(size),
    name: `Edisi uji ${size}`,
    legalBasis: { title: 'Data uji', isTextVerified: false, provenance },
    timeline: [],
    limits: { narrativeWords: null, fileSizeBytes: null, fileKinds: null, pages: null },
    suggestedNarrativeWords: 300,
    sources: [],
    aspects,
    categories: [category],
    entries: [
      {
        id: 'instansi-uji',
        name: 'Instansi uji',
        applicantKind: 'instansi',
        categories: [category.id],
        whoMayEnter: 'Siapa pun yang menguji.',
        explanation: 'Data uji.',
        requiredProof: null,
        provenance,
      },
    ],
    gates: [
      {
        id: 'S1',
        name: 'Syarat uji',
        question: 'Apakah ini data uji?',
        suggestedEvidence: [],
        categories: [category.id],
        provenance,
      },
    ],
  };
  const indicators = aspects.map(({ id }, at) => {
    const first = at * indicatorsPerAspect + 1;
    const list = Array.from({ length: indicatorsPerAspect }, (_, n) => indicator(id, first + n));
    return [id, list] as const;
  });
  return { head, indicators };
}
