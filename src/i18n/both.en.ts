/** What the first screens may have to say in both languages at once; in the panel's own catalogue is the rest. */
export const bothEn = {
  // The recording, announced
  announcement:
    'The school is recording this lesson: our voices, any camera that is on, and anything shared on screen. You may turn your camera off. If you have a question or a worry about it, ask me or ask the school.',
  copy: 'Copy in English',
  // Where the words of a language cannot be fetched any more
  reopen: 'Gwarchod has been updated since this was opened. Close it and open it again.',
} as const;

export type BothKey = keyof typeof bothEn;
