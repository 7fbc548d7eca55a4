import type { Entered } from '../../writing/answers.ts';
import { useIncidentWords } from './words.ts';

/** Why something was not let go of that the teacher had said to let go. */
export type NotDropped = Extract<Entered, { done: false }>['why'] | 'not-answered';

/** It is still there: said, since who pressed would take it for gone. */
export function NotGone({ why }: { readonly why: NotDropped }) {
  const words = useIncidentWords();
  return (
    <p class="trouble" role="alert" data-not-gone={why}>
      {words(`log.came.${why}`)}
    </p>
  );
}
