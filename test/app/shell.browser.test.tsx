import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { BootProblem } from '#app/BootProblem.tsx';
import { SaveStateLine } from '#app/SaveState.tsx';
import type { SaveState } from '#storage/save-state.ts';
import { UiProvider } from '#ui/UiProvider.tsx';
import { violationsInBothSchemes } from '../axe.ts';
import { makePerson } from '../make.ts';
import { makeEnvironment, renderApp } from './render-app.tsx';

afterEach(cleanup);

test.each([
  ['saved', { state: 'saved', savedAt: '2026-11-24T06:32:00.000Z' }, 'Tersimpan 14.32'],
  ['saved before this app was opened', { state: 'saved', savedAt: null }, 'Tersimpan'],
  ['on its way', { state: 'saving' }, 'Menyimpan…'],
  [
    'not saved',
    { state: 'failed', code: 'quota', since: '2026-11-24T06:32:00.000Z' },
    'Gagal disimpan, unduh cadangan sekarang',
  ],
] satisfies [string, SaveState, string][])(
  'what was typed is %s, and the screen says so aloud',
  (_, state, sentence) => {
    render(
      <UiProvider>
        <SaveStateLine state={state} onRescue={() => undefined} />
      </UiProvider>,
    );
    const lines = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(lines).toContain(sentence);
  },
);

test('a failed save offers the backup at once', async () => {
  const rescued: string[] = [];
  render(
    <UiProvider>
      <SaveStateLine
        state={{ state: 'failed', code: 'closed', since: '' }}
        onRescue={() => void rescued.push('yes')}
      />
    </UiProvider>,
  );
  await userEvent.setup().click(screen.getByRole('button', { name: /unduh cadangan/ }));
  expect(rescued).toEqual(['yes']);
});

test.each([
  'insecure-context',
  'no-indexeddb',
  'newer-database',
  'blocked',
  'open-failed',
] as const)(
  'where the app cannot work (%s) it says why, what is safe, and offers no editing',
  async (code) => {
    render(
      <UiProvider>
        <BootProblem code={code} />
      </UiProvider>,
    );
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
    expect(document.body.textContent).toMatch(/aman|tetap ada|Tidak ada draf yang diubah/);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(await violationsInBothSchemes()).toEqual([]);
  },
);

test('after a link is followed the heading of the new page has the focus', async () => {
  const user = userEvent.setup();
  renderApp('/', await makeEnvironment(), makePerson());
  const first = await screen.findByRole('heading', { level: 1 });
  expect(document.activeElement).not.toBe(first);
  await user.click(screen.getByRole('link', { name: /^Pulihkan/ }));
  const heading = await screen.findByRole('heading', { name: 'Pulihkan dari cadangan' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(document.title).toBe('Pulihkan dari cadangan | SIAP P4');
});

test('the skip link leads past the navigation', async () => {
  const user = userEvent.setup();
  renderApp('/', await makeEnvironment());
  await screen.findByRole('heading', { level: 1 });
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Langsung ke isi');
  await user.keyboard('{Enter}');
  expect(document.activeElement?.tagName).toBe('MAIN');
});

test('Ctrl K opens the palette, which leads to a screen', async () => {
  const user = userEvent.setup();
  const app = renderApp('/', await makeEnvironment(), makePerson());
  await screen.findByRole('heading', { level: 1 });
  await user.keyboard('{Control>}k{/Control}');
  const search = await screen.findByRole('textbox', { name: 'Cari halaman atau perintah' });
  await user.type(search, 'pulihkan');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(app.path()).toBe('/pulihkan'));
});

test('light, dark or as the device says is a choice of each browser', async () => {
  const user = userEvent.setup();
  renderApp('/', await makeEnvironment(), makePerson());
  await user.click(await screen.findByRole('button', { name: /^Identitas Anda/ }));
  await user.click(screen.getByRole('radio', { name: 'Gelap' }));
  const scheme = () => document.documentElement.getAttribute('data-mantine-color-scheme');
  expect(scheme()).toBe('dark');
  expect(await violationsInBothSchemes()).toEqual([]);
  await act(() => user.click(screen.getByRole('radio', { name: 'Ikuti perangkat' })));
});

test('an address that names no page says so and leads back', async () => {
  renderApp('/tidak-ada', await makeEnvironment(), makePerson());
  expect(await screen.findByRole('heading', { name: 'Halaman tidak ditemukan' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Ke daftar draf' })).toBeTruthy();
});

test('a draft that was never here is not begun anew', async () => {
  const environment = await makeEnvironment();
  renderApp(`/draf/${crypto.randomUUID()}`, environment, makePerson());
  expect(
    await screen.findByRole('heading', { name: 'Draf ini tidak ada di peramban ini' }),
  ).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Pulihkan dari cadangan' })).toBeTruthy();
  expect(await violationsInBothSchemes()).toEqual([]);
});
