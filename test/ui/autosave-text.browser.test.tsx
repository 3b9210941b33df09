import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { AutosaveText } from '#ui/AutosaveText.tsx';
import { UiProvider } from '#ui/UiProvider.tsx';

afterEach(cleanup);

function shown(value: string, commits: string[]) {
  return (
    <UiProvider>
      <AutosaveText label="Alamat" value={value} onCommit={(text) => void commits.push(text)} />
    </UiProvider>
  );
}
const field = () => screen.getByRole('textbox', { name: 'Alamat' });

test('what was typed is saved on leaving the field, once', async () => {
  const user = userEvent.setup();
  const commits: string[] = [];
  render(shown('Jalan', commits));
  await user.type(field(), ' Raya');
  await user.tab();
  expect(commits).toEqual(['Jalan Raya']);
});

test('a pause is enough', async () => {
  const user = userEvent.setup();
  const commits: string[] = [];
  render(shown('', commits));
  await user.type(field(), 'Sangatta');
  await waitFor(() => expect(commits).toEqual(['Sangatta']), { timeout: 3000 });
  expect(document.activeElement).toBe(field());
});

test('leaving the page in the middle of a word hands it over', async () => {
  const user = userEvent.setup();
  const commits: string[] = [];
  const { unmount } = render(shown('', commits));
  await user.type(field(), 'Sang');
  unmount();
  expect(commits).toEqual(['Sang']);
});

test('a field that was only visited writes nothing, even when another tab changed it meanwhile', async () => {
  const user = userEvent.setup();
  const commits: string[] = [];
  const { rerender } = render(shown('lama', commits));
  await user.click(field());
  rerender(shown('dari tab lain', commits));
  expect(field()).toHaveProperty('value', 'dari tab lain');
  await user.tab();
  expect(commits).toEqual([]);
});

test('while it is being typed in, a change from elsewhere does not take the words away', async () => {
  const user = userEvent.setup();
  const commits: string[] = [];
  const { rerender } = render(shown('lama', commits));
  await user.type(field(), ' saya');
  rerender(shown('dari tab lain', commits));
  expect(field()).toHaveProperty('value', 'lama saya');
  await user.tab();
  expect(commits).toEqual(['lama saya']);
});
