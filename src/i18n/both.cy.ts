import type { BothKey } from './both.en.ts';

/** Yr hyn a ddywedir yn y ddwy iaith ar yr un pryd. */
export const bothCy: Readonly<Record<BothKey, string>> = {
  announcement:
    'Mae’r ysgol yn recordio’r wers hon: ein lleisiau, unrhyw gamera sydd ymlaen, ac unrhyw beth sy’n cael ei rannu ar y sgrin. Cewch droi eich camera i ffwrdd. Os oes gennych gwestiwn neu bryder am hyn, gofynnwch i mi neu i’r ysgol.',
  copy: 'Copïo yn Gymraeg',
  reopen: 'Mae Gwarchod wedi’i ddiweddaru ers i chi agor hwn. Caewch hwn a’i agor eto.',
};
