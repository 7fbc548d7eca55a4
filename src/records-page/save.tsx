import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';

interface Props {
  /** The file's name; nothing that anybody typed stands in it. */
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly act: string;
  readonly saved?: () => void;
  readonly children: ComponentChildren;
}

/** A file to be kept, made here: no request leaves the page for it. */
export function Save({ name, type, text, act, saved, children }: Props) {
  const address = useMemo(() => URL.createObjectURL(new Blob([text], { type })), [text, type]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a class="button" data-act={act} href={address} download={name} onClick={saved}>
      {children}
    </a>
  );
}
