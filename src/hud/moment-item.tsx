import { BOTH } from '../i18n/both.ts';
import { bothFrom, langOf } from '../i18n/languages.ts';
import { type Asked, type Item, RECORDING_SAID } from '../moments/item.ts';
import type { Report } from '../protocol/report.ts';
import { useListWords } from './list-words.ts';
import { useTools } from './tools.ts';

interface Props {
  readonly item: Item;
  readonly ticks: Report['ticks'];
  readonly asked: Asked;
  /** Its words are to be read out, in both languages. */
  readonly read: boolean;
}

export function MomentItem(props: Props) {
  const { item, ticks } = props;
  const at = ticks[item.id] ?? null;
  return (
    <li data-item={item.id} data-done={at !== null}>
      {item.answers ? <Choice {...props} answers={item.answers} /> : <Tick {...props} at={at} />}
    </li>
  );
}

function Tick({ item, asked, read, at }: Props & { readonly at: number | null }) {
  const { send } = useTools();
  const { list, item: words } = useListWords();
  const { id } = item;
  const params = item.words?.(asked.rules) ?? {};
  const more = words(id, '.more', params);
  const said = id.startsWith('script.') ? 'list.said-at' : 'list.done-at';
  const press = (on: boolean) => {
    send({ act: 'say', deed: { deed: 'tick', item: id, on } });
    if (id === RECORDING_SAID) send({ act: 'say', deed: { deed: on ? 'announced' : 'not-announced' } });
  };
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          data-act="tick"
          checked={at !== null}
          onChange={(event) => press(event.currentTarget.checked)}
        />
        <span>{words(id, '', params)}</span>
      </label>
      {at !== null && <p class="hint">{list(said, { at })}</p>}
      {at === null && more && <p class="hint">{more}</p>}
      {read && <ToRead id={id} />}
    </>
  );
}

/** What to say, in both languages: a class may need either. */
function ToRead({ id }: { readonly id: string }) {
  const { language, toSay } = useListWords();
  return (
    <div class="announcement">
      {bothFrom(language).map((one) => (
        <p key={one} lang={langOf(one)}>
          {id === RECORDING_SAID ? BOTH[one].announcement : toSay(id, one)}
        </p>
      ))}
    </div>
  );
}

function Choice({ item, ticks, answers }: Props & { readonly answers: readonly string[] }) {
  const { send } = useTools();
  const { item: words } = useListWords();
  const tick = (answer: string, on: boolean) => send({ act: 'say', deed: { deed: 'tick', item: answer, on } });
  const press = (answer: string) => {
    for (const other of answers) if (other !== answer && ticks[other] !== undefined) tick(other, false);
    tick(answer, ticks[answer] === undefined);
  };
  return (
    <fieldset class="choice">
      <legend>{words(item.id)}</legend>
      {answers.map((answer) => (
        <button
          key={answer}
          type="button"
          class="button small"
          data-act="choose"
          data-answer={answer}
          aria-pressed={ticks[answer] !== undefined}
          onClick={() => press(answer)}
        >
          {words(answer)}
        </button>
      ))}
    </fieldset>
  );
}
