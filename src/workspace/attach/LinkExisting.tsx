import { Button } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { nameOfEvidence, sayEvidenceFacts } from '#copy/evidence-facts.ts';
import { evidenceKindWord } from '#copy/words.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { EvidenceTarget } from '#draft/attach.ts';
import { linkEvidence } from '#draft/commands.ts';
import { PickDialog } from '#ui/PickDialog.tsx';
import { useSettledDraft } from '../settled-draft.ts';
import { useWorkspace } from '../workspace.tsx';

interface Props {
  target: EvidenceTarget;
  /** What the user calls the target: an indicator's id, 'SOP ini'. */
  targetName: string;
}

/** Links evidence that the draft has already; nothing while there is none. */
export function LinkExisting(props: Props) {
  const { evidence } = useSettledDraft();
  const [isPicking, setIsPicking] = useState(false);
  if (evidence.length === 0) return null;
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconLink size={16} aria-hidden />}
        onClick={() => setIsPicking(true)}
      >
        Tautkan bukti yang sudah ada
      </Button>
      {isPicking && <Picker {...props} onClose={() => setIsPicking(false)} />}
    </>
  );
}

function searchText({ title, fileName, number, issuer, caption, kind }: Evidence): string {
  return [title, fileName, number, issuer, caption, evidenceKindWord[kind]].join(' ');
}

function Picker({ target, targetName, onClose }: Props & { onClose: () => void }) {
  const { session, projection } = useWorkspace();
  const { evidence, links } = useSettledDraft();
  const linked = useMemo(() => {
    const own = links.filter(
      (link) => link.target === target.target && link.targetId === target.targetId,
    );
    return new Set(own.map(({ evidenceId }) => evidenceId));
  }, [links, target.target, target.targetId]);
  return (
    <PickDialog
      title={`Tautkan bukti ke ${targetName}`}
      label="Cari bukti"
      description="Menurut judul, nama berkas, nomor, jenis, atau penerbit"
      noun="bukti"
      picks={{
        rows: evidence,
        keyOf: ({ id }) => id,
        textOf: searchText,
        nameOf: nameOfEvidence,
        factsOf: sayEvidenceFacts,
        isPicked: ({ id }) => linked.has(id),
      }}
      sayPick={(name) => `Tautkan ${name}`}
      onPick={({ id }) =>
        linkEvidence(session, projection.current(), { ...target, evidenceId: id })
      }
      onClose={onClose}
    />
  );
}
