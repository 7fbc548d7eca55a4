import type { HandResult } from '../../src/meeting/hands.ts';
import type { Sighting } from '../../src/meeting/sighting.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { type Spec, sighting } from './sighting.ts';

/** A page in the test's hands: what it shows, when it changes, and what its buttons do. */
export class FakePlatform implements Platform {
  shows: Sighting = sighting();
  looks = 0;
  pressed: string[] = [];
  /** Nothing has moved since the last look. */
  still = false;
  result: HandResult = { done: true };
  changed = () => {};
  watchedWith: AbortSignal | null = null;

  show(spec: Spec): this {
    this.shows = sighting(spec);
    return this;
  }
  look(): Sighting {
    this.looks += 1;
    return this.shows;
  }
  unchanged(): boolean {
    return this.still;
  }
  watch(onChange: () => void, signal: AbortSignal): void {
    this.changed = onChange;
    this.watchedWith = signal;
  }
  guardLeave(): void {}
  isLeaveAt(): boolean {
    return false;
  }

  private readonly press = async (hand: string): Promise<HandResult> => {
    this.pressed.push(hand);
    return this.result;
  };
  readonly hands = {
    'open-people': () => this.press('open-people'),
    'load-all-names': () => this.press('load-all-names'),
    'end-for-all': () => this.press('end-for-all'),
    leave: (): HandResult => {
      this.pressed.push('leave');
      return this.result;
    },
  };
}
