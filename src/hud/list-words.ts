import type { Language, Params } from '../i18n/fill.ts';
import { LIST, type ListWords as Words } from '../i18n/list.ts';
import { isSaid, said } from '../i18n/said.ts';
import { useTools } from './tools.ts';

export interface ListWords {
  readonly language: Language;
  readonly list: Words;
  /** The words of an item, by its id; null when it has none of that sort. */
  readonly item: (id: string, sort?: '' | '.more', params?: Params) => string | null;
  /** What of an item is read out or sent on, in either language; null when it is only to be done. */
  readonly toSay: (id: string, language: Language) => string | null;
}

export function useListWords(): ListWords {
  const { language } = useTools();
  const list = LIST.of(language);
  return {
    language,
    list,
    item: (id, sort = '', params = {}) => {
      const key = `item.${id}${sort}`;
      return list.knows(key) ? list(key, params) : null;
    },
    toSay: (id, one) => (isSaid(id) ? said(one, id) : null),
  };
}
