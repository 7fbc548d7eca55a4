import { Top } from '../top/top.tsx';
import { memo } from './memo.tsx';
import { useTools } from './tools.ts';

export const Header = memo(function Header() {
  const { say, language, change } = useTools();
  return <Top language={language} brand={say('app.name')} choose={say('language.choose')} change={change} />;
});
