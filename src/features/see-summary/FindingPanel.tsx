import { Link } from '@tanstack/react-router';
import { severityMeaning } from '#copy/findings.ts';
import { sayWhole } from '#copy/numbers.ts';
import type { Finding } from '#domain/findings.ts';
import type { DraftId } from '#domain/ids.ts';
import { Panel } from '#ui/PageFrame.tsx';
import { FindingList } from '#workspace/findings/FindingList.tsx';

/** So many that the completeness below them is still on the first screen of a laptop. */
const shownAtOnce = 5;

interface Props {
  draftId: DraftId;
  /** Blocking ones first. */
  findings: readonly Finding[];
}

/** The first of what is missing, how much there is of it, and the way to the whole list. */
export function FindingPanel({ draftId, findings }: Props) {
  const blocking = findings.filter(({ severity }) => severity === 'blocking').length;
  return (
    <Panel
      title="Yang belum lengkap"
      action={
        findings.length > 0 && (
          <Link to={`/draf/${draftId}/ringkasan/temuan`} className="s-more-link">
            {`Semua ${sayWhole(findings.length)} temuan`}
          </Link>
        )
      }
    >
      {findings.length === 0 ? (
        <p>Tidak ada yang kurang. Berkas usulan siap dibuat.</p>
      ) : (
        <>
          <p className="s-muted s-small">
            {blocking === 0
              ? 'Tidak ada yang wajib lagi. Yang berikut membuat berkas usulan lebih kuat.'
              : `${sayWhole(blocking)} wajib, ${sayWhole(findings.length - blocking)} pelengkap. ${severityMeaning.blocking}`}
          </p>
          <FindingList draftId={draftId} findings={findings.slice(0, shownAtOnce)} />
        </>
      )}
    </Panel>
  );
}
