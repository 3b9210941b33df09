import * as z from 'zod/mini';
import type { DraftId } from '#domain/ids.ts';
import { bytes } from './rows.ts';

const message = z.object({ docName: z.string(), update: bytes });
export type TabMessage = z.infer<typeof message>;

/** Carries durable updates of one draft between tabs. */
export interface TabChannel {
  readonly send: (message: TabMessage) => void;
  /** Begins delivery, with what arrived since the channel was opened. */
  readonly deliverTo: (listener: (message: TabMessage) => void) => void;
  readonly close: () => void;
}

/**
 * Opens the channel before the table is read: whatever another tab commits after that read arrives
 * here. A message of another form comes from another version of the app and is ignored; what it
 * carried is in the table.
 */
export function openTabChannel(databaseName: string, draftId: DraftId): TabChannel {
  const channel = new BroadcastChannel(`${databaseName}/draft/${draftId}`);
  const early: TabMessage[] = [];
  let deliver = (received: TabMessage): void => {
    early.push(received);
  };
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const received = message.safeParse(event.data);
    if (received.success) deliver(received.data);
  };
  return {
    send: (sent) => {
      channel.postMessage(sent);
    },
    deliverTo: (listener) => {
      deliver = listener;
      early.splice(0).forEach(listener);
    },
    close: () => {
      channel.close();
    },
  };
}
