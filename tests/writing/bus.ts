import type { Listen, News } from '../../src/writing/others.ts';

/** Ids that tell which they are. */
export function ids(name = 'id'): () => string {
  let n = 0;
  return () => {
    n += 1;
    return `${name}-${n}`;
  };
}

/** Several forms that hear one another at once, as pages do a moment later. */
export function bus(): Listen {
  const all = new Set<{ id: string; hand: string; heard: (news: News, hand: string) => void }>();
  return (id, hand, heard) => {
    const me = { id, hand, heard };
    const tell = (from: typeof me, news: News) => {
      for (const one of [...all]) if (one.id === from.id && one.hand !== from.hand) one.heard(news, from.hand);
    };
    const others = [...all].filter((one) => one.id === id && one.hand !== hand);
    all.add(me);
    tell(me, 'opened');
    for (const one of others) heard('here', one.hand);
    return { post: (news) => tell(me, news), close: () => all.delete(me) };
  };
}
