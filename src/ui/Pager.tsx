import { Button } from '@mantine/core';

/** How many rows stand on one page of a long list. */
export const rowsPerPage = 50;

interface Props {
  /** What is counted: "bukti", "rencana aksi". */
  noun: string;
  total: number;
  /** From 1. */
  page: number;
  onPage: (page: number) => void;
}

/** The rows of one page; a page past the end is the last one. */
export function pageOf<Row>(rows: readonly Row[], page: number): readonly Row[] {
  const current = Math.min(page, pagesFor(rows.length));
  return rows.slice((current - 1) * rowsPerPage, current * rowsPerPage);
}

function pagesFor(total: number): number {
  return Math.max(1, Math.ceil(total / rowsPerPage));
}

const whole = new Intl.NumberFormat('id-ID');

/** Says which rows are in view and leads to the others; one page needs no buttons. */
export function Pager({ noun, total, page, onPage }: Props) {
  const pages = pagesFor(total);
  const current = Math.min(page, pages);
  const from = (current - 1) * rowsPerPage + 1;
  const to = Math.min(current * rowsPerPage, total);
  return (
    <nav className="s-actions" aria-label={`Halaman daftar ${noun}`}>
      <output className="s-muted">
        {pages === 1
          ? `${whole.format(total)} ${noun}`
          : `${whole.format(from)}–${whole.format(to)} dari ${whole.format(total)} ${noun}`}
      </output>
      {pages > 1 && (
        <>
          <Button
            variant="default"
            size="xs"
            disabled={current === 1}
            onClick={() => onPage(current - 1)}
          >
            Sebelumnya
          </Button>
          <Button
            variant="default"
            size="xs"
            disabled={current === pages}
            onClick={() => onPage(current + 1)}
          >
            Berikutnya
          </Button>
        </>
      )}
    </nav>
  );
}
