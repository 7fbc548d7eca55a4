import type { RecordsTold } from '../../records/told.ts';

/** So often at the most: a worker that was stopped in the middle of answering is started by the next message. */
const TRIES = 3;

/** Asks the background, and once more where nobody answered; undefined when nobody did. */
export async function insist(records: (told: RecordsTold) => Promise<unknown>, told: RecordsTold): Promise<unknown> {
  let answer: unknown;
  for (let tried = 0; tried < TRIES && answer === undefined; tried += 1) answer = await records(told);
  return answer;
}
