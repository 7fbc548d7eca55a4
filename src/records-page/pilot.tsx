import { useTools } from './tools.ts';

export function Pilot() {
  const { say } = useTools();
  return <h2>{say('tab.pilot')}</h2>;
}
