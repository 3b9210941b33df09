import { unshownWord } from '#copy/attach-refusals.ts';
import { evidenceMarkWord } from '#copy/evidence-facts.ts';
import type { EvidenceMark } from '#domain/evidence-marks.ts';
import { unshownReason } from '#domain/evidence.ts';
import type { Evidence } from '#domain/evidence.ts';
import { Chip, type Tone } from '#ui/Chip.tsx';

const tones: Readonly<Record<EvidenceMark, Tone>> = {
  unshown: 'red',
  unlinked: 'gold',
  'no-file': 'neutral',
  undated: 'neutral',
  'outside-period': 'gold',
};

interface Props {
  marks: readonly EvidenceMark[];
  record: Pick<Evidence, 'fileProblem'>;
}

/** What needs a look in a record, a chip each; the same words and tones wherever it stands. */
export function MarkChips({ marks, record }: Props) {
  const reason = unshownReason(record.fileProblem);
  return marks.map((mark) => (
    <Chip key={mark} tone={tones[mark]}>
      {mark === 'unshown' && reason !== null ? unshownWord[reason] : evidenceMarkWord[mark]}
    </Chip>
  ));
}
