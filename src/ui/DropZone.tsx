import { FileButton } from '@mantine/core';
import { useState, type DragEvent } from 'react';
import { isSwitchedOff } from './switched-off.ts';

interface Props {
  /** The verb of the button: "pilih berkas". */
  label?: string;
  /** Which kinds and how large, said before choosing: "PDF, JPG, PNG sampai 100 MB". */
  limits: string;
  /** As in the `accept` attribute. Only a hint to the file dialog: the caller checks what comes. */
  accept: string;
  isMultiple?: boolean;
  isDisabled?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** Takes files by dragging or by its button, one or several at once. */
export function DropZone(props: Props) {
  const { label = 'pilih berkas', limits, accept, isMultiple = true, isDisabled = false } = props;
  const [isOver, setIsOver] = useState(false);

  function take(files: readonly File[]) {
    if (files.length > 0) props.onFiles(isMultiple ? files : files.slice(0, 1));
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    if (!isDisabled && !isSwitchedOff(event.currentTarget)) take([...event.dataTransfer.files]);
  }

  return (
    <div
      className="s-drop"
      data-over={isOver && !isDisabled}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <span>Seret berkas ke sini atau</span>{' '}
      <FileButton<boolean>
        accept={accept}
        multiple={isMultiple}
        disabled={isDisabled}
        inputProps={{ 'aria-label': `${label} (${limits})`, tabIndex: -1 }}
        onChange={(chosen) =>
          take(Array.isArray(chosen) ? chosen : chosen === null ? [] : [chosen])
        }
      >
        {(button) => (
          <button {...button} type="button" className="s-link-button" disabled={isDisabled}>
            {label}
          </button>
        )}
      </FileButton>
      <div className="s-drop-limits">{limits}</div>
    </div>
  );
}
