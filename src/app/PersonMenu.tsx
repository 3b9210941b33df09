import { Menu, UnstyledButton } from '@mantine/core';
import { IconUserEdit } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { sayRole } from '#copy/people.ts';
import { useIdentity } from '#workspace/identity.tsx';

/** 'DK' of 'Dewi Kartika'; names of one word give one letter. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0).toUpperCase() ?? '')
    .join('');
}

/** Who works here, and the way to change it. Nothing is shown before that was said. */
export function PersonMenu() {
  const { identity } = useIdentity();
  const navigate = useNavigate();
  if (identity === null) return null;
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton className="s-avatar" aria-label={`Identitas Anda: ${identity.name}`}>
          {initials(identity.name)}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className="s-person">
          <strong>{identity.name}</strong>
          {identity.position !== '' && <span>{identity.position}</span>}
          {identity.organisation !== '' && <span>{identity.organisation}</span>}
          <span className="s-muted">{sayRole(identity.role)}</span>
        </div>
        <Menu.Item
          leftSection={<IconUserEdit size={16} />}
          onClick={() => void navigate({ to: '/identitas' })}
        >
          Ubah identitas
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
