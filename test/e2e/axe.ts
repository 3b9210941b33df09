import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as z from 'zod/mini';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

// WCAG 2.0 to 2.2, levels A and AA.
const promised = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const violations = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.optional(z.string()) })),
  }),
);

async function violationsNow(page: Page): Promise<readonly string[]> {
  // Evaluated from outside, so that the page's policy for scripts stays as it is.
  await page.evaluate(axeSource);
  const options = JSON.stringify({ runOnly: promised, resultTypes: ['violations'] });
  const found: unknown = await page.evaluate(
    `axe.run(document, ${options}).then(({ violations }) => violations)`,
  );
  return violations
    .parse(found)
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help} | ${html} | ${failureSummary ?? ''}`),
    );
}

/** One sentence per violation on the screen as it is, in light and in dark. Expect `[]`. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
    // Colours that are still fading would be judged half way; a spinner never ends.
    await page.waitForFunction(() =>
      document
        .getAnimations()
        .every(
          ({ playState, effect }) =>
            playState !== 'running' || effect?.getTiming().iterations === Infinity,
        ),
    );
    found.push(...(await violationsNow(page)).map((sentence) => `${scheme}: ${sentence}`));
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return found;
}
