/** Word marks the items of a list as plain paragraphs with this style. */
const wordList = /mso-list:\s*l\d+\s+level(\d+)/i;
const wordBullet = /mso-list:\s*ignore/i;

/**
 * Cleans HTML that was copied from a word processor, a spreadsheet or a page, before the editor's
 * own schema drops what it does not know: lists that Word writes as paragraphs become lists,
 * headings become bold paragraphs, non-breaking spaces become spaces.
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const junk of page.querySelectorAll('style, script, meta, link, title, o\\:p:empty')) {
    junk.remove();
  }
  for (const heading of page.querySelectorAll('h1, h2, h3, h4, h5, h6')) emboldened(heading);
  gatherWordLists(page);
  const words = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode() !== null) {
    const { currentNode: node } = words;
    node.nodeValue = (node.nodeValue ?? '').replaceAll('\u00A0', ' ');
  }
  return page.body.innerHTML;
}

function emboldened(heading: Element): void {
  const paragraph = heading.ownerDocument.createElement('p');
  const bold = heading.ownerDocument.createElement('b');
  bold.append(...heading.childNodes);
  paragraph.append(bold);
  heading.replaceWith(paragraph);
}

function levelOf(paragraph: Element): number | null {
  const level = wordList.exec(paragraph.getAttribute('style') ?? '')?.[1];
  return level === undefined ? null : Number(level);
}

function gatherWordLists(page: Document): void {
  /** The open lists, outermost first. */
  let open: Element[] = [];
  let last: Element | null = null;
  for (const paragraph of page.querySelectorAll('p')) {
    const level = levelOf(paragraph);
    if (level === null) continue;
    if (last === null || paragraph.previousElementSibling !== last) open = [];
    const isNumbered = takeBullet(paragraph);
    open = open.slice(0, level);
    while (open.length < level) {
      const list = page.createElement(isNumbered ? 'ol' : 'ul');
      const parent = open.at(-1)?.lastElementChild ?? null;
      if (parent === null) paragraph.before(list);
      else parent.append(list);
      open.push(list);
      if (open.length < level) list.append(page.createElement('li'));
    }
    const item = page.createElement('li');
    open.at(-1)?.append(item);
    last = open[0] ?? null;
    item.append(paragraph);
  }
}

/** Removes the bullet or number that Word wrote as text. Returns true where it was a number or a letter. */
function takeBullet(paragraph: Element): boolean {
  const bullet = [...paragraph.querySelectorAll('[style]')].find((part) =>
    wordBullet.test(part.getAttribute('style') ?? ''),
  );
  const sign = bullet?.textContent.trim() ?? '';
  bullet?.remove();
  return /^\(?[\da-z]{1,4}[.)]/i.test(sign);
}
