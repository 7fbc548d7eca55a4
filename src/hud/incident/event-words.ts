import type { LessonEvent } from '../../records/lesson/timeline.ts';
import { useTools } from '../tools.ts';
import { useIncidentWords } from './words.ts';

/** What happened in the lesson, in a line that could stand in the account: what was seen, and nobody by name. */
export function useEventWords(): (event: LessonEvent) => string {
  const { say } = useTools();
  const words = useIncidentWords();
  const ruleOf = (check: string) => {
    const key = `rule.${check}`;
    return say.knows(key) ? say(key) : words('rule.unknown');
  };
  return (event) => {
    switch (event.what) {
      case 'recording':
        return words(`event.recording.${event.state}`);
      case 'kind':
        return `${words('where.kind')}: ${words(`kind.${event.kind}`)}`;
      case 'raised':
        return words(event.verdict === 'unknown' ? 'event.unknown' : 'event.breached', { rule: ruleOf(event.check) });
      case 'acknowledged':
      case 'snoozed':
      case 'cleared':
        return words(`event.${event.what}`, { rule: ruleOf(event.check) });
      case 'began':
      case 'resumed':
      case 'announced':
      case 'not-announced':
      case 'ended':
      case 'ticked':
        return words(`event.${event.what}`);
    }
  };
}
