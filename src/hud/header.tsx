import { Reopen } from '../top/reopen.tsx';
import { Top } from '../top/top.tsx';
import { memo } from './memo.tsx';
import { useTools } from './tools.ts';

export const Header = memo(function Header() {
  const { say, language, change, missed } = useTools();
  return (
    <>
      <Top language={language} brand={say('app.name')} choose={say('language.choose')} change={change} />
      {missed && <Reopen first={language} />}
    </>
  );
});
