import { Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import {
  memo,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import { AutosaveText } from './AutosaveText.tsx';
import './editable-list.css';
import './form/sheets.ts';
import { IconButton } from './IconButton.tsx';
import { MoveButtons } from './MoveButtons.tsx';

export interface ListEntry {
  readonly id: string;
  readonly text: string;
}

/** What may happen to the entries; each is one step of undo of the caller's. */
export interface ListCommands {
  readonly add: (text: string) => void;
  readonly rename: (id: string, text: string) => void;
  readonly move: (id: string, by: -1 | 1) => void;
  readonly remove: (id: string) => void;
}

interface Props {
  /** What one entry is: "Pelaksana". With its number it names each field and button. */
  noun: string;
  entries: readonly ListEntry[];
  commands: ListCommands;
  /** Said beside the field for a new entry. */
  hint?: string;
}

/** Texts in an order: written in place, moved up and down, deleted, added at the end. */
export function EditableList({ noun, entries, commands, hint }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const steady = useSteady(commands, root);
  return (
    <div className="s-list" ref={root}>
      {entries.length > 0 && (
        <ol>
          {entries.map(({ id, text }, at) => (
            <EntryRow
              key={id}
              noun={noun}
              id={id}
              text={text}
              at={at}
              isLast={at === entries.length - 1}
              commands={steady}
            />
          ))}
        </ol>
      )}
      <AddEntry noun={noun} hint={hint} onAdd={commands.add} />
    </div>
  );
}

type RowCommands = Pick<ListCommands, 'rename' | 'move'> & {
  /** Deletes the row at this place and moves the focus on. */
  readonly removeAt: (id: string, at: number) => void;
};

/** The same commands for as long as the list is shown, so that a change redraws only its own row. */
function useSteady(commands: ListCommands, root: RefObject<HTMLElement | null>): RowCommands {
  const latest = useRef(commands);
  // Serves the rows, which are not redrawn when only the commands are new.
  useEffect(() => {
    latest.current = commands;
  });
  return useMemo(
    () => ({
      rename: (id, text) => latest.current.rename(id, text),
      move: (id, by) => latest.current.move(id, by),
      removeAt: (id, at) => {
        flushSync(() => latest.current.remove(id));
        // Where the deleted row stood, the next one stands now; after the last, the new one's field.
        const bins = root.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [];
        (bins[at] ?? root.current?.querySelector<HTMLElement>('[data-add]'))?.focus();
      },
    }),
    [root],
  );
}

interface RowProps {
  noun: string;
  id: string;
  text: string;
  at: number;
  isLast: boolean;
  commands: RowCommands;
}

const EntryRow = memo(function EntryRow({ noun, id, text, at, isLast, commands }: RowProps) {
  const name = `${noun} ${String(at + 1)}`;
  return (
    <li className="s-list-row">
      <AutosaveText
        label={<EntryLabel noun={noun} number={at + 1} />}
        value={text}
        onCommit={(typed) => {
          if (typed.trim() !== '') commands.rename(id, typed.trim());
        }}
        isLong
        minRows={1}
      />
      <MoveButtons
        name={name}
        isFirst={at === 0}
        isLast={isLast}
        onMove={(by) => commands.move(id, by)}
      />
      <IconButton
        data-remove
        label={`Hapus ${name}`}
        verb="Hapus"
        icon={bin}
        onClick={() => commands.removeAt(id, at)}
      />
    </li>
  );
});

const bin = <IconTrash size={18} aria-hidden />;

function EntryLabel({ noun, number }: { noun: string; number: number }) {
  return (
    <>
      <span className="s-visually-hidden">{noun} </span>
      {number}
    </>
  );
}

interface AddProps {
  noun: string;
  hint: string | undefined;
  onAdd: (text: string) => void;
}

function AddEntry({ noun, hint, onAdd }: AddProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isRefused, setIsRefused] = useState(false);

  function add() {
    const entry = text.trim();
    setIsRefused(entry === '');
    if (entry !== '') {
      onAdd(entry);
      setText('');
    }
    field.current?.focus();
  }
  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  }
  return (
    <div className="s-list-add">
      <TextInput
        id={id}
        ref={field}
        data-add
        label={`${noun} baru`}
        description={hint}
        error={isRefused && 'Tulis isinya dulu.'}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setIsRefused(false);
        }}
        onKeyDown={press}
      />
      <Button variant="default" onClick={add} aria-label={`Tambah ${noun}`}>
        Tambah
      </Button>
    </div>
  );
}
