import { useFormContext, useWatch } from 'react-hook-form';
import { categoryById } from '#domain/edition.ts';
import type { Edition, Entry } from '#domain/rubric.ts';
import { Chip, ProvenanceChip } from '#ui/Chip.tsx';
import { TextField } from '#ui/form/TextField.tsx';
import type { NewDraftInput } from './new-draft-fields.ts';

interface Props {
  edition: Edition;
  onChoose: (entryId: string) => void;
}

/** The ways to take part, each with who may enter and why; a locked one says what unlocks it. */
export function EntryChoice({ edition, onChoose }: Props) {
  const { formState } = useFormContext<NewDraftInput>();
  const error = formState.errors.entryId === undefined ? null : 'Pilih salah satu jalur.';
  return (
    <fieldset className="s-entries" aria-describedby={error === null ? undefined : 'jalur-salah'}>
      <legend className="s-visually-hidden">Jalur keikutsertaan</legend>
      {edition.entries.map((entry) =>
        entry.requiredProof === null ? (
          <EntryCard key={entry.id} edition={edition} entry={entry} onChoose={onChoose} />
        ) : (
          <LockedEntry key={entry.id} edition={edition} entry={entry} onChoose={onChoose} />
        ),
      )}
      {error !== null && (
        <p id="jalur-salah" className="s-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

interface CardProps extends Props {
  entry: Entry;
  isLocked?: boolean;
}

function EntryCard({ edition, entry, onChoose, isLocked = false }: CardProps) {
  const { register } = useFormContext<NewDraftInput>();
  const field = register('entryId');
  const categories = entry.categories.flatMap((id) => categoryById(edition, id) ?? []);
  return (
    <label className="s-entry" data-locked={isLocked}>
      <input
        type="radio"
        value={entry.id}
        disabled={isLocked}
        aria-label={entry.name}
        aria-describedby={`tentang-${entry.id}`}
        {...field}
        onChange={(event) => {
          void field.onChange(event);
          onChoose(entry.id);
        }}
      />
      <span className="s-entry-body" id={`tentang-${entry.id}`}>
        <span className="s-entry-head">
          <span className="s-entry-name">{entry.name}</span>
          {isLocked && <Chip tone="gold">terkunci</Chip>}
          <ProvenanceChip kind={entry.provenance.kind} />
        </span>
        <span>{entry.whoMayEnter}</span>
        <span className="s-muted">{entry.explanation}</span>
        <span className="s-chips">
          <span className="s-muted">
            {categories.length > 1 ? 'Dinilai sekaligus untuk' : 'Dinilai untuk'}
          </span>
          {categories.map(({ id, name }) => (
            <Chip key={id}>{name}</Chip>
          ))}
        </span>
      </span>
    </label>
  );
}

function LockedEntry({ entry, ...rest }: CardProps) {
  const proof = useWatch<NewDraftInput, 'proof'>({ name: 'proof' });
  if (entry.requiredProof === null) return null;
  return (
    <div className="s-entry-locked">
      <EntryCard entry={entry} {...rest} isLocked={proof.trim() === ''} />
      <div className="s-entry-proof">
        <TextField
          name="proof"
          label={entry.requiredProof.ask}
          description={entry.requiredProof.reason}
        />
      </div>
    </div>
  );
}
