import { Button } from '@mantine/core';
import { useFormState } from 'react-hook-form';
import './field-group.css';
import { LeaveGuard } from './LeaveGuard.tsx';

interface Props {
  submitLabel: string;
  /** Saves and begins the next entry; offered where entries are added one after the other. */
  onNext?: (() => Promise<void>) | undefined;
}

/** The end of a form that is saved as a whole: its button, what is unsaved, and the guard on leaving. */
export function FormFoot({ submitLabel, onNext }: Props) {
  const { isDirty, isSubmitting } = useFormState();
  return (
    <div className="s-form-foot">
      <Button type="submit" loading={isSubmitting}>
        {submitLabel}
      </Button>
      {onNext !== undefined && (
        <Button variant="default" onClick={() => void onNext()}>
          Simpan dan tambah lagi
        </Button>
      )}
      <output className="s-muted">{isDirty && 'Ada isian yang belum disimpan.'}</output>
      <LeaveGuard />
    </div>
  );
}
