import { Link } from '@tanstack/react-router';

/** The mark of the app, which leads home. */
export function Brand() {
  return (
    <Link to="/" className="s-brand">
      <span className="s-brand-mark" aria-hidden>
        P4
      </span>
      <span>SIAP P4</span>
      <span className="s-visually-hidden">, ke daftar draf</span>
    </Link>
  );
}
