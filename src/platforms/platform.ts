import type { HandResult } from '../meeting/hands.ts';
import type { Sighting } from '../meeting/sighting.ts';

/** One web client of one meeting service: its eyes and its hands. The only code that knows a host page. */
export interface Platform {
  /** Reads the page once, now. Never throws; what cannot be read is said to be unseen. */
  look(): Sighting;
  /**
   * Nothing that the last look rests on has changed, as far as can be told at a glance: no observer has spoken, and the
   * signs it stands or falls with are as they were. False when in doubt, and when nobody watches.
   */
  unchanged(): boolean;
  /**
   * Calls back when something that `look` reads may have changed: the first time at once, then at the client's own
   * most frequent rate, and without delay while the page is hidden. Observes, never polls. Ends with the signal.
   */
  watch(onChange: () => void, signal: AbortSignal): void;
  readonly hands: Hands;
  /**
   * Calls `asked` when the person presses the client's own Leave, before the client sees it. When `asked` returns
   * 'hold' the press is kept from the client. Ends with the signal.
   */
  guardLeave(asked: () => 'hold' | 'let-go', signal: AbortSignal): void;
  /** Is the client's own Leave at this point? A press through the guard's dim is a second press of it. */
  isLeaveAt(point: Point): boolean;
}

/** Where something was pressed, in CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Each presses only what the teacher just asked for, and looks again to see that it took. */
export interface Hands {
  'open-people'(): Promise<HandResult>;
  /** Works through the pagers and scrolls the list from top to end and back, until every name has been mounted once. */
  'load-all-names'(signal: AbortSignal): Promise<HandResult>;
  /** Opens the caret's menu and presses "End meeting"; Teams' own confirmation is left to the teacher. */
  'end-for-all'(): Promise<HandResult>;
  /** Presses the client's own Leave, past the guard. */
  leave(): HandResult;
}
