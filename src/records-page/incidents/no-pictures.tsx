import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './context.ts';

/** A clipboard or something dragged that holds anything but words. */
const holdsPicture = (data: DataTransfer | null): boolean =>
  data !== null && ([...data.items].some(({ kind }) => kind === 'file') || data.files.length > 0);

/** No picture goes into any field here, and why is said (guidance 4.2, rule 7). */
export function NoPictures({ children }: { readonly children: ComponentChildren }) {
  const words = useWords();
  const [refused, refuse] = useState(false);
  const within = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const look = (event: Event) => {
      const data = event instanceof ClipboardEvent ? event.clipboardData : (event as DragEvent).dataTransfer;
      const holds = holdsPicture(data);
      if (holds) event.preventDefault();
      if (event.type !== 'dragover') refuse(holds);
    };
    const { current } = within;
    const events = ['paste', 'drop', 'dragover'] as const;
    for (const event of events) current?.addEventListener(event, look);
    return () => {
      for (const event of events) current?.removeEventListener(event, look);
    };
  }, []);
  return (
    <div class="no-pictures" ref={within}>
      <div role="alert" class="refused">
        {refused && (
          <p class="wrong" data-refused="picture">
            <b>{words('picture.refused')}</b> {words('picture.why')}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}
