import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import * as z from 'zod/mini';
import { severityMeaning, severityWord } from '#copy/findings.ts';
import { sayWhole } from '#copy/numbers.ts';
import type { Severity } from '#domain/findings.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { pageOf, Pager } from '#ui/Pager.tsx';
import { useFindings } from '#workspace/facts.ts';
import { FindingList } from '#workspace/findings/FindingList.tsx';
import { useWorkspace } from '#workspace/workspace.tsx';
import './see-summary.css';

type Shown = Severity | 'all';
const choices = ['all', 'blocking', 'gap'] as const satisfies readonly Shown[];

/** Everything that is missing or contradicts, each line a link to where it is mended. */
export function Page() {
  const { draftId } = useWorkspace();
  const findings = useFindings();
  const [{ tampil, hal }, setView] = useView();
  const counts = useMemo(() => {
    const blocking = findings.filter(({ severity }) => severity === 'blocking').length;
    return { all: findings.length, blocking, gap: findings.length - blocking };
  }, [findings]);
  const shown = findings.filter(({ severity }) => tampil === 'all' || severity === tampil);
  return (
    <PageFrame
      title="Temuan"
      trail={[{ label: 'Ringkasan', to: `/draf/${draftId}/ringkasan` }]}
      lead="Semua yang belum ada atau belum sesuai, yang wajib lebih dulu. Pilih satu baris untuk membuka halaman tempat memperbaikinya."
    >
      <fieldset className="s-pick">
        <legend className="s-visually-hidden">Temuan yang ditampilkan</legend>
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="tampil"
              checked={choice === tampil}
              onChange={() => setView({ tampil: choice, hal: 1 })}
            />
            {`${choice === 'all' ? 'semua' : severityWord[choice]} (${sayWhole(counts[choice])})`}
          </label>
        ))}
      </fieldset>
      {tampil !== 'all' && <p className="s-muted">{severityMeaning[tampil]}</p>}
      {shown.length === 0 ? (
        <EmptyState title="Tidak ada temuan di sini">
          Daftar ini terisi sendiri bila ada yang kurang atau tidak sesuai.
        </EmptyState>
      ) : (
        <FindingList draftId={draftId} findings={pageOf(shown, hal)} />
      )}
      <Pager
        noun="temuan"
        total={shown.length}
        page={hal}
        onPage={(page) => setView({ tampil, hal: page })}
      />
    </PageFrame>
  );
}

const view = z.object({
  tampil: z.catch(z.enum(choices), 'all'),
  hal: z.catch(z.int().check(z.gte(1)), 1),
});
type View = z.infer<typeof view>;

/** Which findings are shown; begun with and written into the address. */
function useView(): [View, (view: View) => void] {
  const search: unknown = useSearch({ strict: false });
  const navigate = useNavigate();
  const [shown, setShown] = useState(() => view.parse(search));
  function change(next: View) {
    setShown(next);
    void navigate({ to: '.', search: next, replace: true, resetScroll: false });
  }
  return [shown, change];
}
