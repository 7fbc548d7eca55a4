import type { RecordingSeen } from '../../meeting/sighting.ts';
import { all, type Found, find, has, hidden } from './find.ts';
import { css } from './lexicon.ts';
import { tidy } from './text.ts';

/** What the indicators held in the one capture of a call that was not recorded (evidence, call state c). */
const quietMarks = () => css('encryption', 'timer');

export interface RecordingRead {
  readonly seen: RecordingSeen;
  readonly by: string | null;
}

/**
 * On by a positive sign. Off only when the indicators hold nothing unfamiliar: nobody has captured the page while it
 * records, so a stranger among them may be the very sign.
 */
export function readRecording(document: Document): RecordingRead {
  const marks = all(document, 'recording').filter((mark) => !empty(mark));
  if (marks.some((mark) => !hidden(mark))) return { seen: 'on', by: css('recording') };
  const banner = find(document, 'recordingBanner');
  if (banner !== null) return { seen: 'on', by: banner.by };
  const indicators: Found | null = find(document, 'indicators');
  // Another notice about recording has a name nobody has seen: it may say started or stopped.
  const off =
    indicators !== null &&
    marks.length === 0 &&
    !has(document, 'recordingNotice') &&
    all(document, 'indicators').every((area) => has(area, 'timer') && [...area.children].every(quiet) && bare(area));
  return { seen: off ? 'off' : 'unknown', by: off ? indicators.by : null };
}

const empty = (mark: Element): boolean => mark.childElementCount === 0 && tidy(mark.textContent) === '';

/** Something known not to be about recording, or a wrapper that holds only such. */
function quiet(element: Element): boolean {
  if (element.matches(quietMarks())) return true;
  if (element.matches(css('recording'))) return empty(element);
  return element.childElementCount > 0 && bare(element) && [...element.children].every(quiet);
}

/** No text of its own between its children. */
const bare = (element: Element): boolean =>
  [...element.childNodes].every((node) => node.nodeType !== Node.TEXT_NODE || tidy(node.nodeValue) === '');
