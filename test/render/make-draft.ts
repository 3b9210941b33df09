import { action } from '#domain/action-plan.ts';
import type { Action } from '#domain/action-plan.ts';
import type { Answer, GateAnswer } from '#domain/answer.ts';
import { instant } from '#domain/dates.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { Draft } from '#domain/draft.ts';
import { indicatorsOfCategories } from '#domain/edition.ts';
import { evidence } from '#domain/evidence.ts';
import type { Evidence, EvidenceLink } from '#domain/evidence.ts';
import { draftId, evidenceId, gateId, sha256 } from '#domain/ids.ts';
import { office, profile } from '#domain/profile.ts';
import type { Edition } from '#domain/rubric.ts';
import type { AnnexPlan } from '#render/contract.ts';
import { longNarrative, narrativeFor } from './make-narrative.ts';
import { makeSop } from './make-sop.ts';

const notReal = 'CONTOH, bukan data resmi';

function makeEvidence(index: number): Evidence {
  const id = evidenceId.parse(`ev-${String(index).padStart(3, '0')}`);
  const hex = index.toString(16).padStart(64, '0');
  const kinds = ['decree', 'minutes', 'screenshot', 'report', 'photo', 'budget-document'] as const;
  return evidence.parse({
    id,
    title: `Rekapitulasi laporan masyarakat ke-${String(index)} pada SP4N-LAPOR! Kabupaten Kutai Timur`,
    kind: kinds[index % kinds.length],
    number: index % 3 === 0 ? `500.12.6.5/${String(100 + index)}/DISKOMINFO-STAPER/2026` : '',
    issuedOn: `2026-0${String((index % 9) + 1)}-1${String(index % 10)}`,
    periodFrom: index % 4 === 0 ? '2025-01-01' : null,
    periodTo: index % 4 === 0 ? '2025-12-31' : null,
    issuer: 'Diskominfo Staper',
    caption: index % 5 === 0 ? `${notReal}; baris yang ditandai kuning dihitung.` : '',
    fileSha: index === 4 ? null : sha256.parse(hex),
    fileName:
      index === 4 ? '' : `rekapitulasi-laporan-masyarakat_tahun-2025_bagian-${String(index)}.pdf`,
    mediaType: 'application/pdf',
    sizeBytes: 120_000 + index,
    pageCount: (index % 5) + 1,
  });
}

function linkTo(record: Evidence, target: EvidenceLink['target'], targetId: string): EvidenceLink {
  return { evidenceId: record.id, target, targetId, on: true, order: '', pages: 'hlm. 3' };
}

function answersFor(edition: Edition, draft: Pick<Draft, 'meta'>): readonly Answer[] {
  return indicatorsOfCategories(edition, draft.meta.categories).map((indicator, index) => ({
    indicatorId: indicator.id,
    level: index % 9 === 6 ? null : index % 6,
    notApplicable: index === 12,
    notApplicableReason:
      index === 12 ? 'Kabupaten tidak mempunyai unit yang dimaksud selama periode penilaian.' : '',
    narrative: index === 2 ? longNarrative(1200) : index % 7 === 5 ? [] : narrativeFor(index),
  }));
}

function makeAction(index: number): Action {
  return {
    ...action.parse({
      id: `aksi-${String(index)}`,
      strategy: ['Penguatan regulasi', 'Kelembagaan', 'Tata kelola', 'Partisipasi'][index % 4],
      issue: 'Baru 17 dari 55 perangkat daerah yang melapor pada Desember 2025.',
      activity:
        'Mengumpulkan laporan pengelolaan pengaduan setiap triwulan dari seluruh perangkat daerah',
      stages: 'Surat edaran, pengingat, rekapitulasi, umpan balik',
      outputIndicator: 'Persentase perangkat daerah yang melapor',
      unit: 'persen',
      baseline: '17 dari 55 (31%)',
      baselineYear: 2025,
      year: 2026,
      owner: 'Bidang Informasi dan Komunikasi Publik',
      relatedParties: '55 perangkat daerah',
      budgetRupiah: index * 17_500_000,
      budgetLine: 'Pelayanan Informasi Publik',
      fundSource: 'APBD',
      startsIn: '2026-01',
      endsIn: '2026-12',
      expectedEvidence: 'Surat Sekretaris Daerah, rekapitulasi',
      obstacle: index % 3 === 0 ? 'Narahubung berganti di tengah tahun.' : '',
      status: index % 2 === 0 ? 'running' : 'not-started',
    }),
    targets: ['50%', '70%', '85%', '100%'].map((target, quarter) => ({
      quarter: `2026-Q${String(quarter + 1)}`,
      target,
      actual: quarter === 0 ? '48%' : '',
    })),
    relatedOffices: [],
  };
}

const districts = [
  'Muara Ancalong',
  'Muara Wahau',
  'Muara Bengkal',
  'Sangatta Utara',
  'Sangatta Selatan',
  'Sangkulirang',
  'Busang',
  'Telen',
  'Kombeng',
  'Bengalon',
  'Kaliorang',
  'Sandaran',
  'Teluk Pandan',
  'Rantau Pulung',
  'Kaubun',
  'Karangan',
  'Batu Ampar',
  'Long Mesangat',
];

function makeOffices(): Draft['offices'] {
  const offices = Array.from({ length: 22 }, (_, index) =>
    office.parse({ id: `opd-${String(index)}`, name: `Dinas Contoh ${String(index + 1)}` }),
  );
  const kecamatan = districts.map((name, index) =>
    office.parse({ id: `kec-${String(index)}`, name: `Kecamatan ${name}`, kind: 'district' }),
  );
  return [...offices, ...kecamatan];
}

/** A full draft of an institution, as a projection would give it. */
export function makeDraft(edition: Edition, evidenceCount = 24): Draft {
  const entry = edition.entries.find((each) => each.applicantKind === 'instansi');
  if (entry === undefined) throw new Error('The edition has no entry for institutions');
  const meta = {
    draftId: draftId.parse('contoh'),
    editionId: edition.id,
    editionHash: '',
    schema: 1,
    entryId: entry.id,
    applicantKind: entry.applicantKind,
    applicantName: 'Pemerintah Kabupaten Kutai Timur',
    applicantParent: '',
    categories: entry.categories,
  };
  const indicators = indicatorsOfCategories(edition, meta.categories);
  const records = Array.from({ length: evidenceCount }, (_, index) => makeEvidence(index));
  const links = records.flatMap((record, index) => {
    const first = indicators[index % indicators.length];
    const second = indicators[(index * 5 + 2) % indicators.length];
    return [first, index % 3 === 0 ? second : undefined].flatMap((each) =>
      each === undefined ? [] : [linkTo(record, 'indicator', each.id)],
    );
  });
  const gates: readonly GateAnswer[] = edition.gates.slice(0, 3).map((gate, index) => ({
    gateId: gateId.parse(gate.id),
    met: index === 2 ? false : true,
    note: index === 0 ? 'Seluruh perangkat daerah terhubung sejak 2022.' : '',
  }));
  const [firstRecord] = records;
  const sop = makeSop();
  const gateLinks =
    firstRecord === undefined
      ? []
      : [
          linkTo(firstRecord, 'gate', edition.gates[0]?.id ?? ''),
          linkTo(firstRecord, 'sop', sop.id),
        ];
  return {
    meta,
    profile: profile.parse({
      regencyName: 'Kabupaten Kutai Timur',
      provinceName: 'Kalimantan Timur',
      capital: 'Sangatta',
      officeName: 'Dinas Komunikasi dan Informatika, Statistik dan Persandian',
      unitName: 'Bidang Informasi dan Komunikasi Publik',
      address: 'Kawasan Perkantoran Bukit Pelangi, Sangatta Utara',
      email: 'contoh@contoh.example',
      periodFrom: '2025-01-01',
      periodTo: '2025-12-31',
      systemSince: '2017-03-01',
      description: `${notReal}. Kabupaten dengan 18 kecamatan; pengaduan dikelola satu pintu melalui SP4N-LAPOR!.`,
    }),
    offices: makeOffices(),
    answers: new Map(answersFor(edition, { meta }).map((each) => [each.indicatorId, each])),
    gates: new Map(gates.map((each) => [each.gateId, each])),
    evidence: records,
    links: [...links, ...gateLinks],
    actions: Array.from({ length: 10 }, (_, index) => makeAction(index)),
    sops: [sop],
    threads: [],
    people: new Map(),
    deleted: [],
    quarantine: [],
    lastChangedAt: instant.parse('2026-11-24T06:32:00.000Z'),
  };
}

/** What a look into the files would have found: some pages each, and some files that cannot be read. */
export function makePlans(dossier: Dossier): readonly AnnexPlan[] {
  return dossier.evidence.map((record, index) => {
    const { label, title, fileName, mediaType } = record;
    const shared = { label, title, fileName, mediaType, sha256: record.sha256 };
    if (record.sha256 === null) return { ...shared, pageCount: 1, problem: { code: 'no-file' } };
    if (index === 7) return { ...shared, pageCount: 1, problem: { code: 'needs-password' } };
    return { ...shared, pageCount: (index % 5) + 1, problem: null };
  });
}
