import { Link } from '@tanstack/react-router';

/** The mark of the app, which leads home. */
export function Brand() {
  return (
    <Link to="/" className="s-brand" aria-label="SIAP P4, ke beranda">
      <span className="s-brand-mark" aria-hidden>
        P4
      </span>
      <span aria-hidden>SIAP P4</span>
    </Link>
  );
}
