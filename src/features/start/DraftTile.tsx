import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { sayAgo } from '#copy/ago.ts';
import type { DraftCard, DraftSummary } from '#storage/drafts.ts';
import { Chip } from '#ui/Chip.tsx';
import { LinkButton } from '#ui/links.tsx';

interface Props {
  card: DraftCard;
  now: string;
  onAsk: (act: 'backup' | 'remove') => void;
}

/** What a draft is called before its summary was ever computed. */
export function nameOf({ summary }: DraftCard): string {
  const name = summary?.applicantName ?? '';
  return name === '' ? 'Draf tanpa nama' : name;
}

/** One draft: which entry, how far, what is open, how old its backup is. */
export function DraftTile({ card, now, onAsk }: Props) {
  const { draftId, summary, isSample, updatedAt, lastBackup } = card;
  const name = nameOf(card);
  return (
    <article className="s-tile" aria-label={name}>
      <div className="s-chips">
        {isSample && <Chip tone="gold">contoh, bukan data resmi</Chip>}
        {summary !== null && <Chip>{summary.entryName}</Chip>}
      </div>
      <h2>{name}</h2>
      {summary === null ? (
        <p className="s-muted">Kemajuan dihitung saat draf dibuka.</p>
      ) : (
        <Progress {...summary} />
      )}
      <p className="s-tile-times">
        <span>{`Diubah ${sayAgo(updatedAt, now)}`}</span>
        {lastBackup === null ? (
          <Chip tone="gold">belum ada cadangan</Chip>
        ) : (
          <span title={lastBackup.fileName}>{`Cadangan ${sayAgo(lastBackup.at, now)}`}</span>
        )}
      </p>
      <div className="s-tile-foot">
        <LinkButton to="/draf/$draftId" params={{ draftId }} aria-label={`Buka ${name}`}>
          Buka
        </LinkButton>
        <Button variant="default" onClick={() => onAsk('backup')} aria-label={`Cadangkan ${name}`}>
          Cadangkan
        </Button>
        <ActionIcon
          size="lg"
          onClick={() => onAsk('remove')}
          aria-label={`Hapus ${name}`}
          title="Hapus"
        >
          <IconTrash size={18} />
        </ActionIcon>
      </div>
    </article>
  );
}

function Progress({
  answered,
  total,
  gatesMet,
  gatesTotal,
  openFindings,
  editionName,
}: DraftSummary) {
  return (
    <>
      <p className="s-muted">{editionName}</p>
      <progress className="s-bar" max={total} value={answered} aria-label="Indikator dinilai" />
      <p className="s-tile-facts">
        <span>{`${String(answered)} dari ${String(total)} indikator dinilai`}</span>
        <span>{`${String(gatesMet)} dari ${String(gatesTotal)} syarat terpenuhi`}</span>
        {openFindings > 0 && <Chip tone="gold">{`${String(openFindings)} temuan terbuka`}</Chip>}
      </p>
    </>
  );
}
