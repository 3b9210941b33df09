import { Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';

interface Props {
  label: ReactNode;
  /** The saved value. */
  value: string;
  /** Called with text that differs from what was saved: at a pause, on leaving, on unmounting. */
  onCommit: (text: string) => void;
  description?: ReactNode;
  error?: ReactNode;
  /** Several lines; the field grows with its text. */
  isLong?: boolean;
  /** Lines of an empty long field. */
  minRows?: number;
  isReadOnly?: boolean;
}

const pauseMs = 600;

/**
 * A field outside any form that saves by itself. While it has the focus it shows what the user
 * types, also when another tab changes the value; a value that the user did not touch is never
 * written.
 */
export function AutosaveText(props: Props) {
  const {
    label,
    value,
    description,
    error,
    isLong = false,
    minRows = 2,
    isReadOnly = false,
  } = props;
  const edit = useEdit(value, props.onCommit);
  const field = {
    label,
    description,
    error,
    readOnly: isReadOnly,
    value: edit.text,
    onBlur: edit.leave,
  };
  return isLong ? (
    <Textarea
      {...field}
      autosize
      minRows={minRows}
      onChange={(e) => edit.type(e.currentTarget.value)}
    />
  ) : (
    <TextInput {...field} onChange={(e) => edit.type(e.currentTarget.value)} />
  );
}

function useEdit(value: string, onCommit: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const latest = useRef(onCommit);
  // Serves the timer and the unmounting, which outlive a render and need the latest callback.
  useEffect(() => {
    latest.current = onCommit;
  });

  function commit() {
    if (pending.current === null) return;
    clearTimeout(pending.current.timer);
    const { text } = pending.current;
    pending.current = null;
    latest.current(text);
  }
  const commitLatest = useRef(commit);
  // Serves the store: what was typed before the page changed is handed over.
  useEffect(() => () => commitLatest.current(), []);

  return {
    text: typed ?? value,
    type: (text: string) => {
      if (pending.current !== null) clearTimeout(pending.current.timer);
      pending.current = { text, timer: setTimeout(() => commitLatest.current(), pauseMs) };
      setTyped(text);
    },
    leave: () => {
      commit();
      setTyped(null);
    },
  };
}
