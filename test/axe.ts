import axe from 'axe-core';

/** The success criteria that are promised: WCAG 2.0 to 2.2, levels A and AA. */
const promisedCriteria = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One sentence per violation in what the page shows now, in the colour scheme it has now. */
async function violationsIn(root: Element | Document = document): Promise<string[]> {
  const found = await axe.run(root, {
    runOnly: { type: 'tag', values: promisedCriteria },
    resultTypes: ['violations'],
  });
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [`${id}: ${help}`, target.join(' '), failureSummary ?? ''].join(' | '),
    ),
  );
}

/**
 * The violations in light and in dark, one after the other; the scheme is set the way the kit
 * sets it, on the root element, and put back. Expect `[]`.
 */
export async function violationsInBothSchemes(
  root: Element | Document = document,
): Promise<string[]> {
  const html = document.documentElement;
  const attribute = 'data-mantine-color-scheme';
  const before = html.getAttribute(attribute);
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    html.setAttribute(attribute, scheme);
    await settled();
    found.push(...(await violationsIn(root)).map((sentence) => `${scheme}: ${sentence}`));
  }
  if (before === null) html.removeAttribute(attribute);
  else html.setAttribute(attribute, before);
  return found;
}

/** Colours that are still fading would be judged half way. */
async function settled(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const endings = document.getAnimations().map(async (animation) => {
    animation.finish();
    await animation.finished;
  });
  await Promise.allSettled(endings);
}
