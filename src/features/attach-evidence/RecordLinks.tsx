import { Button } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Evidence, EvidenceLink } from '#domain/evidence.ts';
import { linkEvidence } from '#draft/commands.ts';
import { Chip } from '#ui/Chip.tsx';
import { Panel } from '#ui/PageFrame.tsx';
import { PickDialog } from '#ui/PickDialog.tsx';
import { LinkCard } from '#workspace/attach/LinkCard.tsx';
import { useEvidenceLabels } from '#workspace/facts.ts';
import { useDraft, useEdition, useWorkspace } from '#workspace/workspace.tsx';
import { linkChoices, linkTargetWord, nameOfTarget, pathOfTarget } from './link-choices.ts';
import type { LinkChoice } from './link-choices.ts';

/** What the evidence proves: each link with its page reference. */
export function RecordLinks({ record }: { record: Evidence }) {
  const { session, projection } = useWorkspace();
  const { links } = useDraft();
  const choices = useChoices();
  const [isPicking, setIsPicking] = useState(false);
  const own = links.filter(({ evidenceId }) => evidenceId === record.id);
  return (
    <Panel title="Dipakai untuk">
      {own.length === 0 ? (
        <p className="s-muted">
          Belum tertaut. Bukti yang tidak tertaut tidak mendukung tingkat mana pun.
        </p>
      ) : (
        <ul className="s-cards">
          {own.map((link) => (
            <li key={`${link.target}/${link.targetId}`} className="s-card">
              <RecordLink link={link} choices={choices} />
            </li>
          ))}
        </ul>
      )}
      <div className="s-actions">
        <Button
          variant="default"
          leftSection={<IconLink size={16} aria-hidden />}
          onClick={() => setIsPicking(true)}
        >
          Tautkan
        </Button>
      </div>
      {isPicking && (
        <PickDialog
          title="Tautkan bukti ini"
          label="Cari indikator, syarat, rencana aksi, atau SOP"
          noun="pilihan"
          picks={{
            rows: choices,
            keyOf: ({ target, targetId }) => `${target}/${targetId}`,
            textOf: (choice) => `${nameOfChoice(choice)} ${linkTargetWord[choice.target]}`,
            nameOf: nameOfChoice,
            factsOf: ({ target }) => linkTargetWord[target],
            isPicked: (choice) => own.some((link) => isTo(link, choice)),
          }}
          sayPick={(name) => `Tautkan ke ${name}`}
          onPick={({ target, targetId }) =>
            linkEvidence(session, projection.current(), {
              evidenceId: record.id,
              target,
              targetId,
            })
          }
          onClose={() => setIsPicking(false)}
        />
      )}
    </Panel>
  );
}

function nameOfChoice({ code, name }: LinkChoice): string {
  return [code, name].filter(Boolean).join(' ');
}

function isTo(link: EvidenceLink, { target, targetId }: LinkChoice): boolean {
  return link.target === target && link.targetId === targetId;
}

function useChoices(): readonly LinkChoice[] {
  const edition = useEdition();
  const { meta, actions, sops } = useDraft();
  return useMemo(
    () => linkChoices(edition, { meta, actions, sops }),
    [edition, meta, actions, sops],
  );
}

interface LinkProps {
  link: EvidenceLink;
  choices: readonly LinkChoice[];
}

function RecordLink({ link, choices }: LinkProps) {
  const { draftId } = useWorkspace();
  const edition = useEdition();
  const labels = useEvidenceLabels();
  const label = labels.of(link.targetId).find((each) => each.link === link)?.label;
  const name = nameOfTarget(edition, choices, link);
  return (
    <LinkCard
      link={link}
      name={name}
      to={`/draf/${draftId}/${pathOfTarget(link)}`}
      pagesOf={label ?? name}
      sayUnlink={`Lepas tautan ke ${name}`}
    >
      <div className="s-chips">
        <Chip>{label ?? linkTargetWord[link.target]}</Chip>
      </div>
    </LinkCard>
  );
}
