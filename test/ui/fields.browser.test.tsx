import { Button } from '@mantine/core';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useForm } from 'react-hook-form';
import { afterEach, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { CheckboxField } from '#ui/form/CheckboxField.tsx';
import { DayField } from '#ui/form/DayField.tsx';
import { Form } from '#ui/form/Form.tsx';
import { NumberField } from '#ui/form/NumberField.tsx';
import { RadioField } from '#ui/form/RadioField.tsx';
import { SelectField } from '#ui/form/SelectField.tsx';
import { TextAreaField } from '#ui/form/TextAreaField.tsx';
import { TextField } from '#ui/form/TextField.tsx';
import { UiProvider } from '#ui/UiProvider.tsx';
import { violationsInBothSchemes } from '../axe.ts';

afterEach(cleanup);

const required = z.string().check(z.minLength(1, 'Isi kegiatan.'));
const fields = z.object({
  activity: required,
  reason: z.string(),
  owner: z.string().check(z.minLength(1, 'Pilih penanggung jawab.')),
  dueOn: z.string().check(z.minLength(1, 'Isi tenggat.')),
  budget: z.nullable(z.number()),
  status: z.nullable(z.string()).check(z.refine((value) => value !== null, 'Pilih status.')),
  isShared: z.boolean(),
});
type Fields = z.infer<typeof fields>;

const owners = [{ value: 'dinas', label: 'Dinas Kominfo' }];
const statuses = [
  { value: 'running', label: 'Berjalan' },
  { value: 'done', label: 'Selesai' },
];

function EveryField({ onSubmit }: { onSubmit: (values: Fields) => void }) {
  const form = useForm<Fields>({
    resolver: standardSchemaResolver(fields),
    defaultValues: {
      activity: '',
      reason: '',
      owner: '',
      dueOn: '',
      budget: null,
      status: null,
      isShared: false,
    },
  });
  return (
    <UiProvider>
      <main>
        <Form form={form} onSubmit={onSubmit}>
          <TextField name="activity" label="Kegiatan" isRequired />
          <TextAreaField name="reason" label="Alasan" description="Satu atau dua kalimat." />
          <SelectField name="owner" label="Penanggung jawab" placeholder="Pilih" choices={owners} />
          <DayField name="dueOn" label="Tenggat" />
          <NumberField name="budget" label="Anggaran" decimals={2} unit="juta" />
          <RadioField name="status" label="Status" choices={statuses} />
          <CheckboxField name="isShared" label="Tampilkan di berkas usulan" />
          <Button type="submit">Simpan</Button>
        </Form>
      </main>
    </UiProvider>
  );
}

test('every field hands over what was filled in, a number read in Indonesian form', async () => {
  const user = userEvent.setup();
  const submitted: Fields[] = [];
  render(<EveryField onSubmit={(values) => void submitted.push(values)} />);
  await user.type(screen.getByRole('textbox', { name: 'Kegiatan' }), 'Rapat koordinasi');
  await user.type(screen.getByRole('textbox', { name: 'Alasan' }), 'Rutin');
  await user.selectOptions(screen.getByLabelText('Penanggung jawab'), 'Dinas Kominfo');
  await user.type(screen.getByLabelText('Tenggat'), '2026-12-04');
  const budget = screen.getByRole('textbox', { name: 'Anggaran' });
  await user.type(budget, '1250,5');
  expect(budget).toHaveProperty('value', '1.250,5 juta');
  await user.click(screen.getByRole('radio', { name: 'Selesai' }));
  await user.click(screen.getByRole('checkbox', { name: 'Tampilkan di berkas usulan' }));
  await user.click(screen.getByRole('button', { name: 'Simpan' }));
  await waitFor(() => expect(submitted).toHaveLength(1));
  expect(submitted[0]).toEqual({
    activity: 'Rapat koordinasi',
    reason: 'Rutin',
    owner: 'dinas',
    dueOn: '2026-12-04',
    budget: 1250.5,
    status: 'done',
    isShared: true,
  });
});

test('an error is text tied to its field, and the first one takes the focus', async () => {
  const user = userEvent.setup();
  render(<EveryField onSubmit={() => expect.unreachable()} />);
  await user.click(screen.getByRole('button', { name: 'Simpan' }));
  const first = screen.getByRole('textbox', { name: 'Kegiatan' });
  await waitFor(() => expect(document.activeElement).toBe(first));
  for (const [label, sentence] of [
    ['Kegiatan', 'Isi kegiatan.'],
    ['Penanggung jawab', 'Pilih penanggung jawab.'],
    ['Tenggat', 'Isi tenggat.'],
  ] as const) {
    const field = screen.getByLabelText(label);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toContain(screen.getByText(sentence).id);
  }
  expect(screen.getByText('Pilih status.')).toBeTruthy();
});

test('empty or refused, the fields keep WCAG 2.2 AA in light and dark', async () => {
  const user = userEvent.setup();
  render(<EveryField onSubmit={() => expect.unreachable()} />);
  expect(await violationsInBothSchemes()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Simpan' }));
  await screen.findByText('Isi kegiatan.');
  expect(await violationsInBothSchemes()).toEqual([]);
});
