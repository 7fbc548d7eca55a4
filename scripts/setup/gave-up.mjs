/** A failure with words for the person at the keyboard; no stack is shown for it. */
export class GaveUp extends Error {}
