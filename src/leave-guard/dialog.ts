import type { Platform } from '../platforms/platform.ts';

/** The teacher's answer. */
export type Answer = 'end-for-all' | 'stay' | 'leave';

export interface DialogWords {
  /** The language, as a page writes it. */
  readonly lang: string;
  readonly title: string;
  readonly body: string;
  /** Null when Teams does not offer this person "End meeting". */
  readonly end: string | null;
  /** Said in place of the body when ending from here did not work: what to do by hand. */
  readonly endFailed: string;
  readonly stay: string;
  readonly leave: string;
}

export interface OpenDialog {
  endFailed(): void;
  close(): void;
}

/**
 * The one thing drawn into Teams' page: a modal dialog in a closed shadow root, so that neither side's styles or
 * scripts reach the other. Words are set as text, never as markup.
 */
export function openDialog(
  document: Document,
  words: DialogWords,
  css: string,
  isLeaveAt: Platform['isLeaveAt'],
  answered: (answer: Answer) => void,
): OpenDialog {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = css;
  const dialog = document.createElement('dialog');
  dialog.lang = words.lang;
  const title = text(document, 'h1', words.title);
  const body = text(document, 'p', words.body);
  title.id = 'title';
  body.id = 'body';
  body.setAttribute('aria-live', 'polite');
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.setAttribute('aria-describedby', body.id);

  const button = (words: string, kind: string, answer: Answer) => {
    const element = text(document, 'button', words);
    element.className = kind;
    element.addEventListener('click', (event) => {
      if (event.isTrusted) answered(answer);
    });
    return element;
  };
  const stay = button(words.stay, 'stay', 'stay');
  dialog.append(title, body);
  if (words.end !== null) dialog.append(button(words.end, 'end', 'end-for-all'));
  dialog.append(stay, button(words.leave, 'leave', 'leave'));
  // The dim around the dialog is the dialog too: a press there on Leave is a second press of Leave.
  dialog.addEventListener('click', (event) => {
    const isOutside = event.target === dialog && event.isTrusted;
    if (isOutside && isLeaveAt({ x: event.clientX, y: event.clientY })) answered('leave');
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    answered('stay');
  });

  root.append(sheet, dialog);
  document.body.append(host);
  dialog.showModal();
  // The safe answer has the focus: an Enter pressed by habit neither ends nor leaves.
  stay.focus();
  return {
    endFailed: () => {
      body.textContent = words.endFailed;
    },
    close: () => host.remove(),
  };
}

function text<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  words: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}
