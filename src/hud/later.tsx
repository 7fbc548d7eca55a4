import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type LaterParts = typeof import('./later-parts.tsx');

let parts: LaterParts | null = null;

/** Fetches, from the package, what not every panel needs: the lists of the moments and their words, co-staff mode. */
export async function loadParts(): Promise<void> {
  parts ??= await import('./later-parts.tsx');
}

/** Draws with those parts; nothing until they are there, and the verdict never waits for them. */
export function Later({ draw }: { readonly draw: (parts: LaterParts) => ComponentChildren }) {
  const [, drawAnew] = useState(false);
  useEffect(() => {
    // It fails only when an update has taken the package from under this page, which then says "not watching".
    if (parts === null)
      void loadParts().then(
        () => drawAnew(true),
        () => undefined,
      );
  }, []);
  return <>{parts && draw(parts)}</>;
}
