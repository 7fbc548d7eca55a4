import { useTools } from '../tools.ts';

export function Incidents() {
  const { say } = useTools();
  return <h2>{say('tab.incidents')}</h2>;
}
