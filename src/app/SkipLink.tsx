/** The id of the element that holds the page. */
export const contentId = 'isi';

/** For keyboards: past the navigation. A button, because the hash of the address is the route. */
export function SkipLink() {
  return (
    <button
      type="button"
      className="s-skip"
      onClick={() => document.getElementById(contentId)?.focus()}
    >
      Langsung ke isi
    </button>
  );
}
