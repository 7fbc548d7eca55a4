import type { Language, Params } from '../i18n/fill.ts';
import { isListKey, type ListKey, translateList } from '../i18n/list.ts';
import { useTools } from './tools.ts';

export interface ListWords {
  readonly language: Language;
  readonly list: (key: ListKey, params?: Params, language?: Language) => string;
  /** The words of an item, by its id; null when it has none of that sort. */
  readonly item: (id: string, sort?: '' | '.more' | '.say', params?: Params, language?: Language) => string | null;
}

export function useListWords(): ListWords {
  const { language } = useTools();
  return {
    language,
    list: (key, params, other = language) => translateList(other, key, params),
    item: (id, sort = '', params = {}, other = language) => {
      const key = `item.${id}${sort}`;
      return isListKey(key) ? translateList(other, key, params) : null;
    },
  };
}

export const langOf = (language: Language): string => (language === 'cy' ? 'cy' : 'en-GB');
/** Both languages, one's own first. */
export const bothFrom = (language: Language): readonly Language[] => (language === 'cy' ? ['cy', 'en'] : ['en', 'cy']);
