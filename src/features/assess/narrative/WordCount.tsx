import { answerOf } from '#domain/draft.ts';
import type { IndicatorId } from '#domain/ids.ts';
import { wordCount } from '#domain/rich-text.ts';
import { sayWhole } from '#copy/numbers.ts';
import { useDraft } from '#workspace/workspace.tsx';

interface Props {
  indicatorId: IndicatorId;
  suggestedWords: number;
}

/** The words written so far. The one part beside the editor that follows every key. */
export function WordCount({ indicatorId, suggestedWords }: Props) {
  const written = wordCount(answerOf(useDraft(), indicatorId).narrative);
  return <span>{`${sayWhole(written)} dari ${sayWhole(suggestedWords)} kata (anjuran)`}</span>;
}
