import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Chip, ProvenanceChip } from '#ui/Chip.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { DropZone } from '#ui/DropZone.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { LoadingState } from '#ui/LoadingState.tsx';
import { confirmDone } from '#ui/notices.ts';
import { ProgressPanel } from '#ui/ProgressPanel.tsx';
import { UiProvider } from '#ui/UiProvider.tsx';
import { violationsInBothSchemes } from '../axe.ts';

afterEach(cleanup);

function show(content: ReactNode) {
  return render(
    <UiProvider>
      <main>{content}</main>
    </UiProvider>,
  );
}

const pdf = (name: string) => new File(['%PDF-'], name, { type: 'application/pdf' });
const limits = 'PDF, JPG, PNG sampai 100 MB';

/** Drops files as a browser does: the library's own event would carry none. */
function drop(zone: Element, files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  act(() => void zone.dispatchEvent(event));
}

test('files come in several at once, chosen or dragged, and the limit is said before', async () => {
  const taken: string[][] = [];
  show(
    <DropZone
      limits={limits}
      accept=".pdf"
      onFiles={(files) => void taken.push(files.map(({ name }) => name))}
    />,
  );
  const zone = screen.getByText(limits).parentElement;
  if (zone === null) throw new Error('the limit stands in no zone');
  expect(within(zone).getByRole('button', { name: 'pilih berkas' })).toBeTruthy();
  await userEvent
    .setup()
    .upload(screen.getByLabelText(`pilih berkas (${limits})`), [pdf('a.pdf'), pdf('b.pdf')]);
  drop(zone, [pdf('c.pdf'), pdf('d.pdf')]);
  expect(taken).toEqual([
    ['a.pdf', 'b.pdf'],
    ['c.pdf', 'd.pdf'],
  ]);
});

test('a zone for one file takes the first of those that are dragged in', () => {
  const taken: string[][] = [];
  show(
    <DropZone
      limits={limits}
      accept=".pdf"
      isMultiple={false}
      onFiles={(files) => void taken.push(files.map(({ name }) => name))}
    />,
  );
  const zone = screen.getByText(limits).parentElement;
  if (zone === null) throw new Error('the limit stands in no zone');
  drop(zone, [pdf('a.pdf'), pdf('b.pdf')]);
  expect(taken).toEqual([['a.pdf']]);
});

test('a question about a loss starts on "Batal" and acts once on the word', async () => {
  const user = userEvent.setup();
  const acts: string[] = [];
  show(
    <ConfirmDialog
      isOpen
      title="Hapus bukti?"
      confirmLabel="Hapus bukti"
      isDangerous
      onConfirm={() => void acts.push('removed')}
      onClose={() => void acts.push('closed')}
    >
      Berkas SK.pdf dihapus.
    </ConfirmDialog>,
  );
  const dialog = await screen.findByRole('dialog', { name: 'Hapus bukti?' });
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Batal'));
  expect(within(dialog).getByRole('button', { name: 'Tutup' })).toBeTruthy();
  expect(await violationsInBothSchemes()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Hapus bukti' }));
  await waitFor(() => expect(acts).toEqual(['removed', 'closed']));
});

test('a table is found by its caption, and its first column heads each row', () => {
  show(
    <DataTable
      caption="Nilai per aspek"
      columns={[
        { id: 'name', header: 'Aspek', cell: ({ name }) => name },
        { id: 'score', header: 'Nilai', align: 'end', cell: ({ score }) => score },
      ]}
      rows={[{ name: 'Dampak', score: '2,6' }]}
      keyOf={({ name }) => name}
    />,
  );
  const table = screen.getByRole('table', { name: 'Nilai per aspek' });
  expect(within(table).getByRole('rowheader', { name: 'Dampak' })).toBeTruthy();
  expect(within(table).getByRole('cell', { name: '2,6' })).toBeTruthy();
});

test('a confirmation is announced and can be dismissed', async () => {
  show(null);
  confirmDone('Draf dihapus.');
  const said = await screen.findByText('Draf dihapus.');
  expect(said.closest('output')).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Tutup' }));
  expect(screen.queryByText('Draf dihapus.')).toBeNull();
});

test('notices, chips, progress and empty places keep WCAG 2.2 AA in light and dark', async () => {
  show(
    <>
      <h1>Bagian</h1>
      <ErrorNotice title="Gagal">Draf aman. Coba lagi.</ErrorNotice>
      <ErrorNotice title="Perhatian" tone="gold">
        Periksa tanggalnya.
      </ErrorNotice>
      <Chip>G1</Chip>
      <Chip tone="teal">disetujui</Chip>
      <Chip tone="gold">didukung bukti</Chip>
      <Chip tone="red">wajib</Chip>
      <ProvenanceChip kind="official" about="nama, 2018" />
      <ProvenanceChip kind="analog" />
      <ProvenanceChip kind="inference" />
      <ProgressPanel
        label="Menulis"
        fraction={0.4}
        detail="Berkas 2 dari 5"
        onCancel={() => undefined}
      />
      <ProgressPanel label="Membuka" fraction={null} />
      <EmptyState title="Belum ada bukti">Lampirkan berkas pertama.</EmptyState>
      <LoadingState />
      <DropZone limits={limits} accept=".pdf" onFiles={() => undefined} />
    </>,
  );
  expect(screen.getByRole('progressbar', { name: 'Menulis' })).toHaveProperty('value', 40);
  expect(await violationsInBothSchemes()).toEqual([]);
});
