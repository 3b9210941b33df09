import { NativeSelect, TextInput } from '@mantine/core';
import { evidenceMarkWord } from '#copy/evidence-facts.ts';
import { evidenceKindWord } from '#copy/words.ts';
import { evidenceMarks } from '#domain/evidence-marks.ts';
import { evidenceKind } from '#domain/evidence.ts';
import '#ui/form/sheets.ts';
import { registerView } from './register.ts';
import type { RegisterView, Sort } from './register.ts';

interface Props {
  view: RegisterView;
  onChange: (view: RegisterView) => void;
}

const kindLines = [
  { value: 'all', label: 'Semua jenis' },
  ...evidenceKind.options.map((value) => ({ value, label: evidenceKindWord[value] })),
];
const markLines = [
  { value: 'all', label: 'Semua bukti' },
  ...evidenceMarks.map((value) => ({ value, label: `Hanya ${evidenceMarkWord[value]}` })),
];
const sortWord: Readonly<Record<Sort, string>> = {
  newest: 'Terakhir ditambahkan',
  label: 'Label',
  name: 'Judul',
  date: 'Tanggal terbaru',
};
const sortLines = Object.entries(sortWord).map(([value, label]) => ({ value, label }));

/** Search, filters and order of the register; any change leads back to its first page. */
export function RegisterControls({ view, onChange }: Props) {
  function change(part: Partial<Record<keyof RegisterView, string>>) {
    onChange(registerView.parse({ ...view, ...part, page: 1 }));
  }
  return (
    <search className="s-evidence-controls">
      <TextInput
        label="Cari bukti"
        type="search"
        placeholder="Judul, nomor, penerbit, atau label"
        value={view.q}
        onChange={(event) => change({ q: event.currentTarget.value })}
      />
      <NativeSelect
        label="Jenis"
        data={kindLines}
        value={view.kind}
        onChange={(event) => change({ kind: event.currentTarget.value })}
      />
      <NativeSelect
        label="Perlu dilihat"
        data={markLines}
        value={view.mark}
        onChange={(event) => change({ mark: event.currentTarget.value })}
      />
      <NativeSelect
        label="Urutkan menurut"
        data={sortLines}
        value={view.sort}
        onChange={(event) => change({ sort: event.currentTarget.value })}
      />
    </search>
  );
}
