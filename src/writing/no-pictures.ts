import { useEffect, useState } from 'preact/hooks';

/** How long it stays said why (ms). */
const SAID_MS = 20_000;

/**
 * While the form is open no picture and no other file is taken, whether pasted or dropped, wherever in the page: a browser
 * would open one that is dropped beside a box. Words that are pasted along with one go in (guidance 4.2, rule 7). True
 * while it is to be said why: until words are pasted or dropped, or for so long.
 */
export function useNoPictures(): boolean {
  const [refused, setRefused] = useState(0);
  useEffect(() => {
    const take = (event: Event, brought: DataTransfer | null) => {
      const types = [...(brought?.types ?? [])];
      if (!types.includes('Files')) {
        if (event.type !== 'dragover') setRefused(0);
        return;
      }
      if (event.type !== 'paste' || !types.includes('text/plain')) event.preventDefault();
      if (event.type !== 'dragover') setRefused((n) => n + 1);
    };
    const pasted = (event: ClipboardEvent) => take(event, event.clipboardData);
    const dropped = (event: DragEvent) => take(event, event.dataTransfer);
    document.addEventListener('paste', pasted);
    document.addEventListener('dragover', dropped);
    document.addEventListener('drop', dropped);
    return () => {
      document.removeEventListener('paste', pasted);
      document.removeEventListener('dragover', dropped);
      document.removeEventListener('drop', dropped);
    };
  }, []);
  useEffect(() => {
    if (refused === 0) return;
    const timer = setTimeout(() => setRefused(0), SAID_MS);
    return () => clearTimeout(timer);
  }, [refused]);
  return refused > 0;
}
