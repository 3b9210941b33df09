import { useMantineColorScheme } from '@mantine/core';
import { useId } from 'react';

const schemes = [
  { id: 'light', label: 'Terang' },
  { id: 'dark', label: 'Gelap' },
  { id: 'auto', label: 'Ikuti perangkat' },
] as const;

/** Chooses light, dark or the device's own setting. The choice stays in this browser. */
export function ColorSchemeChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const name = useId();
  return (
    <fieldset className="s-schemes">
      <legend>Tampilan</legend>
      {schemes.map(({ id, label }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            checked={id === colorScheme}
            onChange={() => setColorScheme(id)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
