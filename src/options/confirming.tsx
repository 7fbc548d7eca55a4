import type { RefObject } from 'preact';
import { useTools } from './tools.ts';

export interface SignatureFields {
  readonly by: RefObject<HTMLInputElement | null>;
  readonly on: RefObject<HTMLInputElement | null>;
}

interface Props {
  readonly fields: SignatureFields;
  readonly today: string;
  readonly left: number;
  readonly only: boolean;
  readonly showOnly: (only: boolean) => void;
  /** What the signature lacks, in words; empty when nothing. */
  readonly lacks: string;
}

/** How much is to be confirmed, by whom, and whether only that is shown. */
export function Confirming({ fields, today, left, only, showOnly, lacks }: Props) {
  const { say } = useTools();
  return (
    <section aria-labelledby="confirm-title">
      <h2 id="confirm-title">{say('confirm.title')}</h2>
      <p data-left={left}>{say('confirm.left', { n: left })}</p>
      <p class="hint">{say('confirm.hint')}</p>
      <div class="signature">
        <label>
          <span>{say('confirm.by')}</span>
          <input
            ref={fields.by}
            type="text"
            name="by"
            maxLength={120}
            autocomplete="name"
            aria-describedby="signature-lacks"
          />
        </label>
        <label>
          <span>{say('confirm.on')}</span>
          <input ref={fields.on} type="date" name="on" defaultValue={today} class="day" />
        </label>
      </div>
      <p class="wrong" id="signature-lacks" role="alert">
        {lacks}
      </p>
      <label class="tick">
        <input type="checkbox" name="only" checked={only} onChange={(event) => showOnly(event.currentTarget.checked)} />
        <span>{say('confirm.only')}</span>
      </label>
    </section>
  );
}
