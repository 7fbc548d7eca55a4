import { useState } from 'preact/hooks';
import { attempt } from '../../records/fault.ts';
import { PASSPHRASE } from '../../records/keys.ts';
import type { Answer } from '../../records/vault.ts';
import { answerKey } from './came.ts';
import { useWords } from './context.ts';

/** What came of asking for the key, in words; nothing while there is nothing to say. */
export const useAnswer = () => {
  const words = useWords();
  const [answer, setAnswer] = useState<Answer | 'differ' | null>(null);
  const said =
    answer === null || answer === 'done'
      ? ''
      : answer === 'differ'
        ? words('passphrase.differ')
        : words(answerKey(answer), { n: PASSPHRASE.least });
  return { said, setAnswer };
};

/** The store may fail where the key lies: that is an answer too. */
export const answered = async (work: () => Promise<Answer>): Promise<Answer> => {
  const came = await attempt(work);
  return came.done ? came.value : came.why;
};
