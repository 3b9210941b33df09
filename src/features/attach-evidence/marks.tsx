import { unshownWord } from '#copy/attach-refusals.ts';
import { unshownReason } from '#domain/evidence.ts';
import { Chip, type Tone } from '#ui/Chip.tsx';
import type { Mark, RegisterRow } from './register.ts';

/** What a mark is called in a filter and on a chip. */
export const markWord: Readonly<Record<Mark, string>> = {
  unshown: 'tidak dapat ditampilkan',
  unlinked: 'belum tertaut',
  'no-file': 'tanpa berkas',
  undated: 'tanpa tanggal',
  'outside-period': 'di luar periode',
};

const markTone: Readonly<Record<Mark, Tone>> = {
  unshown: 'red',
  unlinked: 'gold',
  'no-file': 'neutral',
  undated: 'neutral',
  'outside-period': 'gold',
};

/** What needs a look in a record, a chip each. */
export function MarkChips({ row }: { row: Pick<RegisterRow, 'marks' | 'record'> }) {
  const reason = unshownReason(row.record.fileProblem);
  return (
    <span className="s-chips">
      {row.marks.map((mark) => (
        <Chip key={mark} tone={markTone[mark]}>
          {mark === 'unshown' && reason !== null ? unshownWord[reason] : markWord[mark]}
        </Chip>
      ))}
    </span>
  );
}
