import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in a page as it stands, a page of the extension among them. */
export const axeFaults = (page: Page): Promise<string[]> =>
  page.evaluate(
    async ({ source, tags }) => {
      if (!('axe' in window)) Object.assign(window, { axe: new Function(`${source}; return axe;`)() });
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`);
    },
    { source: axe.source, tags: TAGS },
  );
