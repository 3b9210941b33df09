import { Button, Modal, TextInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import '#ui/dialog-styles.ts';
import '#ui/form/sheets.ts';
import { linkTargetWord } from './link-choices.ts';
import type { LinkChoice } from './link-choices.ts';

interface Props {
  choices: readonly LinkChoice[];
  isLinked: (choice: LinkChoice) => boolean;
  onPick: (choice: LinkChoice) => void;
  onClose: () => void;
}

const mostShown = 50;

function matches({ code, name, target }: LinkChoice, words: readonly string[]): boolean {
  const text = [code, name, linkTargetWord[target]].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Finds what the evidence proves and links it; stays open for the next one. */
export function LinkPicker({ choices, isLinked, onPick, onClose }: Props) {
  const [query, setQuery] = useState('');
  const words = useDeferredValue(query).toLowerCase().split(/\s+/u).filter(Boolean);
  const found = choices.filter((choice) => matches(choice, words));
  return (
    <Modal opened onClose={onClose} title="Tautkan bukti ini" size="lg">
      <div className="s-stack">
        <TextInput
          label="Cari indikator, syarat, rencana aksi, atau SOP"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          data-autofocus
        />
        <output className="s-muted">{sayFound(found.length)}</output>
        <ul className="s-evidence-picks">
          {found.slice(0, mostShown).map((choice) => (
            <li key={`${choice.target}/${choice.targetId}`}>
              <div>
                <strong>{[choice.code, choice.name].filter(Boolean).join(' ')}</strong>
                <div className="s-evidence-line">{linkTargetWord[choice.target]}</div>
              </div>
              {isLinked(choice) ? (
                <span className="s-muted">tertaut</span>
              ) : (
                <Button
                  size="xs"
                  variant="default"
                  aria-label={`Tautkan ke ${[choice.code, choice.name].filter(Boolean).join(' ')}`}
                  onClick={() => onPick(choice)}
                >
                  Tautkan
                </Button>
              )}
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

function sayFound(count: number): string {
  if (count === 0) return 'Tidak ada yang cocok.';
  return count > mostShown
    ? `${String(mostShown)} dari ${String(count)} yang cocok ditampilkan. Persempit pencarian untuk melihat yang lain.`
    : `${String(count)} pilihan.`;
}
