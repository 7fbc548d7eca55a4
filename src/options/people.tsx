import { useState } from 'preact/hooks';
import { isPlain } from '../policy/file.ts';
import type { Listed } from '../policy/knob.ts';
import { type ControlProps, useSet, useTyped } from './controls.tsx';
import { aboutKey } from './speak.ts';
import { useTools } from './tools.ts';

/** How an account id begins as Teams carries it. */
const ACCOUNT = /^8:/;

const line = ({ name, account }: Listed): string => [name, account].filter(Boolean).join(' | ');

/** One person a line: a name, an account's id, or both with a bar between. */
export function listOf(text: string): readonly Listed[] {
  return text.split('\n').flatMap((written) => {
    const [first = '', second = ''] = written.split('|').map((part) => part.trim());
    if (first === '' && second === '') return [];
    return [ACCOUNT.test(first) ? { account: first, name: second } : { account: second, name: first }];
  });
}

/** The school's list of staff, as lines. */
export function People({ id, value, namedBy }: ControlProps) {
  const { say } = useTools();
  const set = useSet(id);
  const { shown, type } = useTyped((value as readonly Listed[]).map(line).join('\n'));
  const [wrong, setWrong] = useState(false);
  const about = aboutKey(id);
  const take = (text: string) => {
    setWrong(!isPlain(text.replaceAll('\n', '')));
    if (isPlain(text.replaceAll('\n', ''))) void set(listOf(text));
  };
  return (
    <div class="field">
      <textarea
        rows={4}
        value={shown}
        spellcheck={false}
        aria-labelledby={namedBy}
        aria-describedby={`${namedBy}-about`}
        aria-invalid={wrong}
        onInput={(event) => type(event.currentTarget.value)}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <span role="alert">{wrong && <span class="wrong">{say('text.plain')}</span>}</span>
      <p class="hint" id={`${namedBy}-about`}>
        {about && say(about)}
      </p>
    </div>
  );
}
