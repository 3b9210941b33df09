import { Button, Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import './dialog-styles.ts';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  /** Names what is lost or changed. */
  children: ReactNode;
  /** The verb of the act: "Hapus draf". */
  confirmLabel: string;
  /** Runs once; the dialog closes when it has ended. */
  onConfirm: () => void | Promise<void>;
  isDangerous?: boolean;
  /** A safer way, offered first: for instance a backup. */
  instead?: ReactNode;
}

/** Asks before something that cannot be undone. The focus starts on "Batal". */
export function ConfirmDialog(props: Props) {
  const { isOpen, onClose, title, confirmLabel, onConfirm, isDangerous = false, instead } = props;
  const [isBusy, setIsBusy] = useState(false);

  async function confirm() {
    setIsBusy(true);
    try {
      await onConfirm();
      onClose();
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <Modal opened={isOpen} onClose={onClose} title={title} closeOnClickOutside={!isBusy}>
      <div className="s-stack">
        <div>{props.children}</div>
        {instead}
        <div className="s-actions" data-align="end">
          <Button variant="default" onClick={onClose} disabled={isBusy} data-autofocus>
            Batal
          </Button>
          <Button
            color={isDangerous ? 'red' : 'teal'}
            loading={isBusy}
            onClick={() => void confirm()}
          >
            {confirmLabel}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
