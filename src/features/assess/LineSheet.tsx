import type { ReactNode } from 'react';
import type { EvidenceTarget } from '#draft/attach.ts';
import { Chip } from '#ui/Chip.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { LinkedEvidence } from '#workspace/attach/LinkedEvidence.tsx';
import { useEdition, useWorkspace } from '#workspace/workspace.tsx';
import { neighboursOf } from './lines.ts';
import { Neighbours } from './Neighbours.tsx';
import { OriginChips, OriginDetails, type Origin } from './Origins.tsx';
import { useOutline, worksheetPath } from './use-outline.ts';
import { Worksheet } from './Worksheet.tsx';

interface Props {
  /** The line of the rubric that is worked on. */
  line: {
    readonly id: string;
    readonly name: string;
    readonly question: string;
    readonly suggestedEvidence: readonly string[];
  };
  target: EvidenceTarget['target'];
  /** What the line belongs to, in the breadcrumb; '' for nothing. */
  group: string;
  origins: readonly Origin[];
  /** After those of id and origin. */
  chips?: ReactNode;
  /** What may be unfolded about the line. */
  about?: ReactNode;
  /** What a person fills in. */
  children: ReactNode;
}

/** The page of an indicator or gate between the tree of all lines and its evidence. */
export function LineSheet(props: Props) {
  const { line, target, group, origins, chips, about, children } = props;
  const { id, name, question, suggestedEvidence } = line;
  const edition = useEdition();
  const base = worksheetPath(useWorkspace().draftId);
  return (
    <Worksheet
      currentId={id}
      side={
        <LinkedEvidence
          key={id}
          target={{ target, targetId: id }}
          targetName={id}
          suggested={suggestedEvidence}
        />
      }
    >
      <PageFrame
        key={id}
        title={name}
        trail={[
          { label: 'Penilaian mandiri', to: base },
          ...(group === '' ? [] : [{ label: group }]),
        ]}
        trailName={`${id} ${name}`}
        lead={question}
        width="full"
        chips={
          <>
            <Chip>{id}</Chip>
            <OriginChips origins={origins} />
            {chips}
          </>
        }
      >
        <div className="s-more-row">
          {about}
          <OriginDetails edition={edition} origins={origins} />
        </div>
        {children}
        <Neighbours base={base} {...neighboursOf(useOutline(), id)} />
      </PageFrame>
    </Worksheet>
  );
}

/** A list that is unfolded when it is wanted. */
export function MoreList(props: { title: string; lines: readonly string[]; isOpen?: boolean }) {
  const { title, lines, isOpen = false } = props;
  return (
    <details className="s-more" open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
