import { useTools } from './tools.ts';

export function Lessons() {
  const { say } = useTools();
  return <h2>{say('tab.lessons')}</h2>;
}
