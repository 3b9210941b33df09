import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import * as z from 'zod/mini';
import { DataTable } from '#ui/DataTable.tsx';
import type { Column } from '#ui/DataTable.tsx';
import { LoadingState } from '#ui/LoadingState.tsx';
import { Panel } from '#ui/PageFrame.tsx';
import type { RadarAxis, ScoreRow } from './score-rows.ts';

const charts = () => import('./Charts.tsx');
const ScoreBars = lazy(async () => ({ default: (await charts()).ScoreBars }));
const ScoreRadar = lazy(async () => ({ default: (await charts()).ScoreRadar }));

/** More bars than this are a long wait and a long scroll; the table has them all. */
const mostBars = 16;

interface Props {
  aspects: readonly ScoreRow[];
  categories: readonly ScoreRow[];
  axes: readonly RadarAxis[];
}

/** Scores per aspect and per category, as pictures or as tables. */
export function ScorePanel(props: Props) {
  const [isTable, setIsTable] = useIsTable();
  return (
    <Panel
      title="Nilai per aspek dan kategori"
      action={
        <button type="button" className="s-link-button" onClick={() => setIsTable(!isTable)}>
          {isTable ? 'Lihat sebagai grafik' : 'Lihat sebagai tabel'}
        </button>
      }
    >
      {isTable ? (
        <>
          <Tables {...props} />
          <Weights />
        </>
      ) : (
        <Suspense fallback={<LoadingState label="Memuat grafik…" lines={8} />}>
          <Pictures {...props} />
        </Suspense>
      )}
    </Panel>
  );
}

function Pictures({ aspects, categories, axes }: Props) {
  const isOpen = aspects.some(({ low, high }) => low !== high);
  const hidden = Math.max(0, aspects.length - mostBars);
  return (
    <div className="s-stack">
      <div>
        <ScoreBars noun="aspek" rows={aspects.slice(0, mostBars)} rowHeight={28} />
        {hidden > 0 && (
          <p className="s-muted s-small">{`${String(hidden)} aspek lain ada di tabel.`}</p>
        )}
        <ScoreBars noun="kategori" rows={categories} rowHeight={48} hasScale />
      </div>
      <div className="s-score-foot">
        {axes.length > 0 && <ScoreRadar axes={axes} />}
        <div className="s-stack">
          {isOpen && <Possible hasRadar={axes.length > 0} />}
          <Weights />
        </div>
      </div>
    </div>
  );
}

/** What is drawn in another way because not everything is judged yet. */
function Possible({ hasRadar }: { hasRadar: boolean }) {
  return (
    <p className="s-muted s-small">
      {hasRadar
        ? 'Batang dan garis penuh: pasti. Bergaris dan putus-putus: yang masih mungkin, dari semua indikator yang belum dinilai bernilai 0 sampai semuanya bernilai 5.'
        : 'Batang penuh: pasti. Bergaris: yang masih mungkin, dari semua indikator yang belum dinilai bernilai 0 sampai semuanya bernilai 5.'}
    </p>
  );
}

function Weights() {
  return (
    <p className="s-muted s-small">
      Dihitung dengan bobot internal, bukan bobot penyelenggara. Ini nilai mandiri untuk mengarahkan
      perbaikan, bukan nilai resmi.
    </p>
  );
}

function columns(header: string): readonly Column<ScoreRow>[] {
  return [
    { id: 'name', header, cell: ({ name }) => name },
    { id: 'figure', header: 'Nilai (0 sampai 5)', align: 'end', cell: ({ figure }) => figure },
    {
      id: 'answered',
      header: 'Dinilai',
      align: 'end',
      cell: ({ answered, total }) => `${String(answered)} dari ${String(total)}`,
    },
    {
      id: 'notApplicable',
      header: 'Tidak berlaku',
      align: 'end',
      cell: ({ notApplicable }) => String(notApplicable),
    },
  ];
}

function Tables({ aspects, categories }: Props) {
  return (
    <div className="s-stack">
      <DataTable
        caption="Nilai per aspek"
        columns={columns('Aspek')}
        rows={aspects}
        keyOf={({ id }) => id}
      />
      <DataTable
        caption="Nilai per kategori"
        columns={columns('Kategori')}
        rows={categories}
        keyOf={({ id }) => id}
      />
      <p className="s-muted s-small">
        Rentang berarti masih ada indikator yang belum dinilai: dari semuanya bernilai 0 sampai
        semuanya bernilai 5.
      </p>
    </div>
  );
}

const view = z.object({ tampilan: z.catch(z.optional(z.literal('tabel')), undefined) });

/** Whether the tables are shown; begun with and written into the address. */
function useIsTable(): [boolean, (isTable: boolean) => void] {
  const search: unknown = useSearch({ strict: false });
  const navigate = useNavigate();
  const [isTable, setIsTable] = useState(() => view.parse(search).tampilan === 'tabel');
  function change(next: boolean) {
    setIsTable(next);
    const search = next ? { tampilan: 'tabel' } : {};
    void navigate({ to: '.', search, replace: true, resetScroll: false });
  }
  return [isTable, change];
}
