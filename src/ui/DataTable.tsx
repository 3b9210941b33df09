import type { ReactNode } from 'react';

/** One column: its heading and how a row fills it. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end';
  /** A CSS length, where the content does not decide. */
  readonly width?: string;
}

interface Props<Row> {
  /** What the table shows, for a screen reader. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Many columns: smaller type. */
  isDense?: boolean;
  /** On a narrow screen each row becomes a card of its cells instead of scrolling sideways. */
  stacks?: boolean;
  /** Shown instead of the table when there is no row. */
  empty?: ReactNode;
}

// A scrolling area must be reachable by keyboard (WCAG 2.1.1).
const reachable = { tabIndex: 0 };

/** A plain table whose first column heads its row; it scrolls sideways where it does not fit. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, keyOf, isDense = false, stacks = false, empty } = props;
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <section className="s-table-scroll" aria-label={caption} {...reachable}>
      <table className="s-table" data-dense={isDense} data-stacks={stacks}>
        <caption className="s-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, header, align = 'start', width }) => (
              <th key={id} scope="col" data-align={align} style={{ width }}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ id, header, cell, align = 'start' }, index) =>
                index === 0 ? (
                  <th key={id} scope="row" data-align={align} data-header={header}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} data-align={align} data-header={header}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
