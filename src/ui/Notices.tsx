import { CloseButton } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { currentNotices, dismiss, subscribeNotices } from './notices.ts';

/** The corner where confirmations appear. Mounted once, by `UiProvider`. */
export function Notices() {
  const notices = useSyncExternalStore(subscribeNotices, currentNotices);
  return (
    <output className="s-toasts">
      {notices.map(({ id, text }) => (
        <div key={id} className="s-toast">
          <span>{text}</span>
          <CloseButton size="sm" aria-label="Tutup" onClick={() => dismiss(id)} />
        </div>
      ))}
    </output>
  );
}
