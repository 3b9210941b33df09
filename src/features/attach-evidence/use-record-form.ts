import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useEffect, useRef } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import type { Evidence } from '#domain/evidence.ts';
import { inputOf, recordFieldNames, recordFields, validPart } from './record-fields.ts';
import type { RecordInput, RecordValues } from './record-fields.ts';

const pauseMs = 600;

interface RecordForm {
  readonly form: UseFormReturn<RecordInput, unknown, RecordValues>;
  /** A key was typed: saves at the next pause. */
  readonly typed: () => void;
  /** Saves what is valid at once. */
  readonly saveNow: () => void;
}

/**
 * The form of one record. What is valid saves itself at a pause, on leaving a field and on leaving
 * the page, so that nothing typed waits for a button; what undo or another tab changes appears,
 * except in the field that is being typed in.
 */
export function useRecordForm(
  record: Evidence,
  save: (values: Partial<RecordValues>) => void,
): RecordForm {
  const form = useForm<RecordInput, unknown, RecordValues>({
    resolver: standardSchemaResolver(recordFields),
    defaultValues: inputOf(record),
    mode: 'onBlur',
  });
  useSavedValues(form, record);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(save);
  // Serves the timer and the unmounting, which outlive a render and need the latest callback.
  useEffect(() => {
    latest.current = save;
  });
  function saveNow() {
    clearTimeout(timer.current);
    timer.current = undefined;
    latest.current(validPart(form.getValues()));
  }
  const saveLatest = useRef(saveNow);
  // Serves the store: what was typed before the page changed is handed over.
  useEffect(
    () => () => {
      if (timer.current !== undefined) saveLatest.current();
    },
    [],
  );
  return {
    form,
    typed: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => saveLatest.current(), pauseMs);
    },
    saveNow,
  };
}

function useSavedValues({ resetField }: RecordForm['form'], record: Evidence): void {
  const shown = useRef(inputOf(record));
  // Serves the form, which keeps its own values: those that changed in the draft are handed to it.
  useEffect(() => {
    const saved = inputOf(record);
    for (const name of recordFieldNames) {
      if (saved[name] === shown.current[name] || isBeingTyped(name)) continue;
      resetField(name, { defaultValue: saved[name] });
    }
    shown.current = saved;
  }, [record, resetField]);
}

function isBeingTyped(name: string): boolean {
  const focused = document.activeElement;
  return focused !== null && focused.getAttribute('name') === name;
}
