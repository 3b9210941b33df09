import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { DraftId } from '#domain/ids.ts';
import '#ui/dialog-styles.ts';
import { BackupAttempt } from './BackupAttempt.tsx';

interface Props {
  draftId: DraftId;
  onClose: () => void;
}

/** Makes a full backup at once, hands it to the browser's downloads and says what is in it. */
export function BackupDialog({ draftId, onClose }: Props) {
  const [attempt, setAttempt] = useState(0);
  return (
    <Modal opened onClose={onClose} title="Cadangan penuh" closeOnClickOutside={false}>
      <BackupAttempt
        key={attempt}
        draftId={draftId}
        onClose={onClose}
        onRetry={() => setAttempt(attempt + 1)}
      />
    </Modal>
  );
}
