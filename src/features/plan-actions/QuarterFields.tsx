import { useWatch } from 'react-hook-form';
import type { Action } from '#domain/action-plan.ts';
import { quarterNames } from '#domain/dates.ts';
import { FieldGroup } from '#ui/form/FieldGroup.tsx';
import { SelectField } from '#ui/form/SelectField.tsx';
import { TextField } from '#ui/form/TextField.tsx';
import { yearChoices, yearKey, type ActionInput } from './action-fields.ts';

interface Props {
  action: Action | null;
  thisYear: number;
}

/** Target and result of each quarter of the year chosen; other years keep theirs. */
export function QuarterFields({ action, thisYear }: Props) {
  const year = useWatch<ActionInput, 'year'>({ name: 'year' });
  const others = otherYears(action, year);
  return (
    <FieldGroup
      title="Target triwulan"
      description="Kata atau angka, seperti tertulis dalam Renaksi. Realisasi diisi setelah triwulan berjalan."
    >
      <div className="s-quarters">
        <SelectField<ActionInput>
          name="year"
          label="Tahun target"
          placeholder="Belum ditentukan"
          choices={yearChoices(action, thisYear).map((each) => ({
            value: String(each),
            label: String(each),
          }))}
        />
        {others !== '' && <p className="s-muted">{`Target tahun ${others} tetap tersimpan.`}</p>}
        {year !== '' && (
          <div className="s-quarters-grid" key={year}>
            {quarterNames.map((name, at) => (
              <div key={name} className="s-quarter">
                <TextField<ActionInput>
                  name={`targets.${yearKey(year)}.${at}.target`}
                  label={`Target ${name}`}
                />
                <TextField<ActionInput>
                  name={`targets.${yearKey(year)}.${at}.actual`}
                  label={`Realisasi ${name}`}
                />
              </div>
            ))}
          </div>
        )}
      </div>
    </FieldGroup>
  );
}

/** '2024, 2025': the years beside the one shown that hold something. */
function otherYears(action: Action | null, shown: string): string {
  const held = new Set(action?.targets.map(({ quarter }) => quarter.slice(0, 4)));
  held.delete(shown);
  return [...held].toSorted().join(', ');
}
