import type { Listen, News, Others } from './others.ts';

/** How the same account stands in other places, as far as this form has heard. */
export interface Elsewhere {
  /**
   * `open`: another form holds it too. `other-parted`: what was typed there is a draft of its own now. `newer`: it was
   * written on there, from all that was kept here. `parted`: it was written on there, and what was typed here besides is a
   * draft of its own now. `saved`: it was saved there.
   */
  readonly as: 'alone' | 'open' | 'other-parted' | 'newer' | 'parted' | 'saved';
  /** The draft that has the newer words; null where there is none. */
  readonly newer: string | null;
}
const ALONE: Elsewhere = { as: 'alone', newer: null };

export interface OthersSeen {
  readonly elsewhere: () => Elsewhere;
  readonly post: Others['post'];
  /** This form goes on with another draft. */
  readonly part: (id: string) => void;
  readonly close: (news: News) => void;
}

/** Follows what is said of a draft in other places. `told`: something is different. */
export function watchOthers(listen: Listen, hand: string, begun: string, told: () => void): OthersSeen {
  const open = new Set<string>();
  let id = begun;
  let elsewhere = ALONE;
  let closed = false;
  const heard = (news: News, other: string) => {
    if (news === 'left' || news === 'saved' || news === 'parted') open.delete(other);
    else open.add(other);
    elsewhere = next(news);
    told();
  };
  const next = (news: News): Elsewhere => {
    // What was left here once is said until it is seen to, whatever is heard besides.
    if (elsewhere.as === 'parted') return elsewhere;
    if (news === 'kept') return { as: 'newer', newer: id };
    if (news === 'saved') return { as: 'saved', newer: null };
    if (elsewhere.as === 'newer' || elsewhere.as === 'saved') return elsewhere;
    if (news === 'parted') return { as: 'other-parted', newer: null };
    if (open.size > 0) return { as: 'open', newer: null };
    return elsewhere.as === 'open' ? ALONE : elsewhere;
  };
  let others = listen(begun, hand, heard);
  return {
    elsewhere: () => elsewhere,
    post: (news) => {
      if (!closed) others.post(news);
    },
    part: (to) => {
      open.clear();
      elsewhere = { as: 'parted', newer: id };
      id = to;
      if (closed) return;
      others.post('parted');
      others.close();
      others = listen(to, hand, heard);
    },
    close: (news) => {
      if (closed) return;
      closed = true;
      others.post(news);
      others.close();
    },
  };
}
