import { Button, Modal, TextInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import './dialog-styles.ts';
import './form/sheets.ts';
import './pick-dialog.css';

/** What can be picked, and how it is found and named. */
export interface Picks<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Everything that can be searched for. */
  readonly textOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  /** A line below the name. */
  readonly factsOf: (row: Row) => string;
  readonly isPicked: (row: Row) => boolean;
}

interface Props<Row> {
  title: string;
  /** Of the search field. */
  label: string;
  description?: string;
  /** What is counted: "bukti". */
  noun: string;
  picks: Picks<Row>;
  /** The whole name of the button of one row, for a screen reader. */
  sayPick: (name: string) => string;
  onPick: (row: Row) => void;
  onClose: () => void;
}

const mostShown = 50;

function wordsOf(query: string): readonly string[] {
  return query.toLocaleLowerCase('id').split(/\s+/u).filter(Boolean);
}

/** Finds what is there already and links it; stays open for the next one. */
export function PickDialog<Row>(props: Props<Row>) {
  const { picks, noun, onClose } = props;
  const [query, setQuery] = useState('');
  const words = wordsOf(useDeferredValue(query));
  const found = picks.rows.filter((row) => {
    const text = picks.textOf(row).toLocaleLowerCase('id');
    return words.every((word) => text.includes(word));
  });
  return (
    <Modal opened onClose={onClose} title={props.title} size="lg">
      <div className="s-stack">
        <TextInput
          label={props.label}
          description={props.description}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          data-autofocus
        />
        <output className="s-muted">{sayFound(found.length, noun)}</output>
        <ul className="s-picks">
          {found.slice(0, mostShown).map((row) => (
            <li key={picks.keyOf(row)}>
              <PickRow row={row} {...props} />
            </li>
          ))}
        </ul>
        <div className="s-actions" data-align="end">
          <Button onClick={onClose}>Selesai</Button>
        </div>
      </div>
    </Modal>
  );
}

function PickRow<Row>({
  row,
  picks,
  sayPick,
  onPick,
}: Pick<Props<Row>, 'picks' | 'sayPick' | 'onPick'> & { row: Row }) {
  const name = picks.nameOf(row);
  return (
    <>
      <div>
        <strong>{name}</strong>
        <p className="s-picks-facts">{picks.factsOf(row)}</p>
      </div>
      {picks.isPicked(row) ? (
        <span className="s-muted">tertaut</span>
      ) : (
        <Button size="xs" variant="default" aria-label={sayPick(name)} onClick={() => onPick(row)}>
          Tautkan
        </Button>
      )}
    </>
  );
}

function sayFound(count: number, noun: string): string {
  if (count === 0) return `Tidak ada ${noun} yang cocok.`;
  return count > mostShown
    ? `${String(count)} ${noun} cocok; ${String(mostShown)} pertama ditampilkan. Persempit pencarian untuk melihat yang lain.`
    : `${String(count)} ${noun} cocok.`;
}
