import { IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { sayRole } from '#copy/people.ts';
import type { Person } from '#domain/person.ts';
import { ColorSchemeChoice } from '#ui/ColorSchemeChoice.tsx';
import { PopoverButton } from '#ui/PopoverButton.tsx';
import { useIdentity } from '#workspace/identity.tsx';

/** 'DK' of 'Dewi Kartika'; a name of one word gives one letter. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0).toUpperCase() ?? '')
    .join('');
}

/** Who works here and how the app looks, with the way to change both. */
export function PersonButton() {
  const { identity } = useIdentity();
  return (
    <PopoverButton
      label={identity === null ? 'Identitas dan tampilan' : `Identitas Anda: ${identity.name}`}
      face={identity === null ? <IconUser size={18} /> : initials(identity.name)}
    >
      {identity !== null && <WhoIAm {...identity} />}
      <Link to="/identitas" className="s-popover-link">
        {identity === null ? 'Isi identitas' : 'Ubah identitas'}
      </Link>
      <ColorSchemeChoice />
    </PopoverButton>
  );
}

function WhoIAm({ name, position, organisation, role }: Person) {
  return (
    <div className="s-person">
      <strong>{name}</strong>
      {position !== '' && <span>{position}</span>}
      {organisation !== '' && <span>{organisation}</span>}
      <span className="s-muted">{sayRole(role)}</span>
    </div>
  );
}
