import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormState } from 'react-hook-form';
import './field-group.css';
import { LeaveGuard } from './LeaveGuard.tsx';

interface Props {
  submitLabel: string;
  /** Further buttons and links, after the one that saves. */
  children?: ReactNode;
}

/** The end of a form that is saved as a whole: its button, what is unsaved, and the guard on leaving. */
export function FormFoot({ submitLabel, children }: Props) {
  const { isDirty, isSubmitting } = useFormState();
  return (
    <div className="s-form-foot">
      <Button type="submit" loading={isSubmitting}>
        {submitLabel}
      </Button>
      {children}
      <output className="s-muted">{isDirty && 'Ada isian yang belum disimpan.'}</output>
      <LeaveGuard />
    </div>
  );
}
