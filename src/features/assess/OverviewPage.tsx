import { useState } from 'react';
import { scoreSheet } from '#domain/score.ts';
import { Link } from '@tanstack/react-router';
import { Chip } from '#ui/Chip.tsx';
import { LinkButton } from '#ui/links.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { useSettledDraft } from '#workspace/settled-draft.ts';
import { useEdition, useWorkspace } from '#workspace/workspace.tsx';
import './overview.css';
import './assess.css';
import { firstOpen } from './lines.ts';
import { Mark } from './Mark.tsx';
import { sayScore } from '#copy/scores.ts';
import type { Outline, OutlineGroup } from './outline.ts';
import { useOutline, worksheetPath } from './use-outline.ts';

/** A rubric with more lines than this starts folded. */
const mostLines = 120;

/** The whole worksheet: every aspect with its lines, how far it is, and the way on. */
export function Page() {
  const outline = useOutline();
  const base = worksheetPath(useWorkspace().draftId);
  const next = firstOpen(outline);
  const groups = [...outline.aspects, outline.gates];
  const isLong = groups.reduce((count, { lines }) => count + lines.length, 0) > mostLines;
  return (
    <PageFrame
      title="Penilaian mandiri"
      lead="Pilih tingkat untuk setiap indikator, tulis narasinya, dan lampirkan buktinya. Tingkat 0 juga sebuah jawaban."
      width="full"
      actions={
        next !== undefined && (
          <LinkButton
            to={`${base}/${next.path}`}
          >{`Lanjutkan: ${next.id} ${next.name}`}</LinkButton>
        )
      }
    >
      <Scores outline={outline} />
      <div className="s-aspects">
        {groups.map((group) => (
          <AspectPanel key={group.id} group={group} base={base} isOpenAtFirst={!isLong} />
        ))}
      </div>
    </PageFrame>
  );
}

function Scores({ outline: { answered, total } }: { outline: Outline }) {
  const edition = useEdition();
  const draft = useSettledDraft();
  const { categories } = scoreSheet(edition, draft);
  return (
    <dl className="s-figures">
      <div>
        <dt>Indikator dinilai</dt>
        <dd>
          {answered} <span>dari {total}</span>
        </dd>
      </div>
      {categories.map(({ id, name, score }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            {sayScore(score) === '' ? (
              <span>belum ada nilai</span>
            ) : (
              <>
                {sayScore(score)} <span>dari 5</span>
              </>
            )}
          </dd>
          {score.state === 'open' && score.answered > 0 && (
            <dd className="s-figures-note">
              Rentang, karena {score.missing.length} indikator belum dinilai. Bobot internal, bukan
              nilai resmi.
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

interface PanelProps {
  group: OutlineGroup;
  base: string;
  isOpenAtFirst: boolean;
}

function AspectPanel({ group, base, isOpenAtFirst }: PanelProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const { name, figure, lines } = group;
  if (lines.length === 0) return null;
  const settled = lines.filter(({ isSettled }) => isSettled).length;
  return (
    <details
      className="s-aspect"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <h2>{name}</h2>
        <span className="s-muted">{`${String(settled)} dari ${String(lines.length)} dijawab`}</span>
        <strong>{figure}</strong>
      </summary>
      {isOpen && (
        <ul>
          {lines.map((line) => (
            <li key={line.id}>
              <Link to={`${base}/${line.path}`} className="s-aspect-line">
                <span>{line.id}</span>
                <span>{line.name}</span>
                {line.lack !== '' && <Chip tone="gold">{line.lack}</Chip>}
                <Mark line={line} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
