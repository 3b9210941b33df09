import { Button, Modal, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useDeferredValue, useState } from 'react';
import { evidenceKindWord } from '#copy/words.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { EvidenceId } from '#domain/ids.ts';
import { sayFacts, titleOf } from './EvidenceCard.tsx';

interface Props {
  /** The line that the evidence is linked to, as the user knows it. */
  lineId: string;
  evidence: readonly Evidence[];
  /** Already linked here. */
  linked: ReadonlySet<EvidenceId>;
  onPick: (id: EvidenceId) => void;
  onClose: () => void;
}

const mostShown = 50;

function matches(record: Evidence, words: readonly string[]): boolean {
  const { title, fileName, number, issuer, caption, kind } = record;
  const text = [title, fileName, number, issuer, caption, evidenceKindWord[kind]]
    .join(' ')
    .toLocaleLowerCase('id');
  return words.every((word) => text.includes(word));
}

/** Finds records that are in the draft already and links them; stays open for the next one. */
export function LinkPicker({ lineId, evidence, linked, onPick, onClose }: Props) {
  const [query, setQuery] = useState('');
  const words = useDeferredValue(query).toLocaleLowerCase('id').split(/\s+/u).filter(Boolean);
  const found = evidence.filter((record) => matches(record, words));
  return (
    <Modal opened onClose={onClose} title={`Tautkan bukti ke ${lineId}`} size="lg">
      <div className="s-stack">
        <TextInput
          label="Cari bukti"
          description="Menurut judul, nama berkas, nomor, jenis, atau penerbit"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          data-autofocus
        />
        <output className="s-muted">{sayFound(found.length)}</output>
        <ul className="s-picks">
          {found.slice(0, mostShown).map((record) => (
            <li key={record.id}>
              <div>
                <strong>{titleOf(record)}</strong>
                <p className="s-card-facts">{sayFacts(record)}</p>
              </div>
              {linked.has(record.id) ? (
                <span className="s-muted">tertaut</span>
              ) : (
                <Button
                  size="xs"
                  variant="default"
                  aria-label={`Tautkan ${titleOf(record)}`}
                  onClick={() => onPick(record.id)}
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
  if (count === 0) return 'Tidak ada bukti yang cocok.';
  return count > mostShown
    ? `${String(count)} bukti cocok; ${String(mostShown)} pertama ditampilkan. Persempit pencarian untuk melihat yang lain.`
    : `${String(count)} bukti cocok.`;
}
