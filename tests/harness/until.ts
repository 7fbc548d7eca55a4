/** Waits on a condition, never for a length of time: returns what was read once it is so. */
import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  /** What is waited for, for the message when it never comes. */
  what: string;
  timeout?: number;
}

export async function until<T>(
  read: () => T | Promise<T>,
  isSo: (value: T) => boolean,
  { what, timeout = 10_000 }: Patience,
): Promise<T> {
  const deadline = performance.now() + timeout;
  for (;;) {
    const value = await read();
    if (isSo(value)) return value;
    if (performance.now() > deadline)
      throw new Error(`Waited ${timeout} ms for ${what}; last seen: ${JSON.stringify(value)}`);
    await pause(15);
  }
}
