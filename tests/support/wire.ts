import type { Wire } from '../../src/browser.ts';

/** One end of a wire, with the other end in the test's hands. */
export class FakeWire implements Wire {
  readonly sent: unknown[] = [];
  closed = false;
  private listeners: ((message: unknown) => void)[] = [];
  private closers: (() => void)[] = [];

  send(message: unknown): void {
    this.sent.push(structuredClone(message));
  }
  onMessage(listener: (message: unknown) => void): void {
    this.listeners.push(listener);
  }
  onClose(listener: () => void): void {
    this.closers.push(listener);
  }
  close(): void {
    this.closed = true;
  }

  /** The other end says something. */
  says(message: unknown): void {
    for (const listener of this.listeners) listener(message);
  }
  /** The other end goes. */
  breaks(): void {
    for (const closer of this.closers) closer();
  }
  /** What was sent since the last time of asking. */
  take(): unknown[] {
    return this.sent.splice(0);
  }
}
