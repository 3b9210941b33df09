import { sayWhole } from '#copy/numbers.ts';
import type { Draft } from '#domain/draft.ts';
import { answerOf } from '#domain/draft.ts';
import { gatesOfCategories, indicatorsOfCategories } from '#domain/edition.ts';
import { isBlank } from '#domain/rich-text.ts';
import type { Edition } from '#domain/rubric.ts';
import type { Fact } from '#ui/FactList.tsx';

/** What the dossier will hold, in its order. */
export function dossierParts(edition: Edition, draft: Draft): readonly Fact[] {
  const indicators = indicatorsOfCategories(edition, draft.meta.categories);
  const narratives = indicators.filter(({ id }) => !isBlank(answerOf(draft, id).narrative));
  const files = draft.evidence.filter(({ fileSha }) => fileSha !== null);
  const readable = files.filter(({ fileProblem }) => fileProblem === '');
  const pages = readable.reduce((sum, { pageCount }) => sum + (pageCount ?? 0), 0);
  const count = (amount: number, noun: string) => `${sayWhole(amount)} ${noun}`;
  return [
    { name: 'Sampul dan daftar isi', value: 'dengan tautan ke setiap bagian' },
    { name: 'Profil', value: count(draft.offices.length, 'perangkat daerah dan kecamatan') },
    { name: 'Ringkasan nilai', value: 'tabel, grafik batang, dan radar' },
    {
      name: 'Syarat',
      value: count(gatesOfCategories(edition, draft.meta.categories).length, 'syarat'),
    },
    {
      name: 'Indikator',
      value: `${count(indicators.length, 'indikator')}, ${count(narratives.length, 'bernarasi')}`,
    },
    { name: 'Daftar bukti dukung', value: count(draft.evidence.length, 'bukti') },
    { name: 'Rencana aksi', value: count(draft.actions.length, 'rencana aksi') },
    { name: 'SOP', value: count(draft.sops.length, 'SOP') },
    {
      name: 'Lampiran',
      value: `${count(files.length, 'berkas')}, ${count(pages, 'halaman')} dari berkas yang terbaca`,
    },
  ];
}
