import type { SettingsChange } from '../settings/change.ts';
import { Top } from '../top/top.tsx';
import { useTools } from './tools.ts';

export function Header({ change }: { readonly change: (change: SettingsChange) => void }) {
  const { language, say } = useTools();
  return <Top language={language} brand={say('app.name')} choose={say('language.choose')} change={change} />;
}
