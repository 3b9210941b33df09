import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useNavigate } from '@tanstack/react-router';
import type { Outline } from './outline.ts';

interface Props {
  outline: Outline;
  base: string;
  currentId: string;
}

/** Stands in for the tree where there is no room for it. */
export function TreePicker({ outline, base, currentId }: Props) {
  const navigate = useNavigate();
  const groups = [...outline.aspects, outline.gates];
  const current = groups.flatMap(({ lines }) => lines).find(({ id }) => id === currentId);
  return (
    <div className="s-tree-picker">
      <NativeSelect
        label="Indikator atau syarat"
        value={current?.path ?? ''}
        onChange={(event) => void navigate({ to: `${base}/${event.currentTarget.value}` })}
        data={groups.map(({ name, lines }) => ({
          group: name,
          items: lines.map(({ id, name: line, path, mark }) => ({
            value: path,
            label: `${id} ${line} (${mark})`,
          })),
        }))}
      />
    </div>
  );
}
