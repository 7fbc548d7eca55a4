import * as z from 'zod/mini';

/**
 * Forms of one draft in several pages of ours: the panel of each window and the page of records. They tell each other that
 * they are there and what they did, for the eye alone: that nothing is written over is seen to where it is kept.
 */
const CHANNEL = 'gwarchod-drafts';
export const NEWS = ['opened', 'here', 'kept', 'parted', 'saved', 'left'] as const;
export type News = (typeof NEWS)[number];
const toldSchema = z.object({ id: z.string(), hand: z.string(), news: z.enum(NEWS) });

export interface Others {
  readonly post: (news: News) => void;
  readonly close: () => void;
}
export type Listen = (id: string, hand: string, heard: (news: News, hand: string) => void) => Others;

/** Joins those who have the same draft open. */
export const listen: Listen = (id, hand, heard) => {
  const channel = new BroadcastChannel(CHANNEL);
  const post = (news: News) => channel.postMessage({ id, hand, news });
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const told = toldSchema.safeParse(data);
    if (!told.success || told.data.id !== id || told.data.hand === hand) return;
    if (told.data.news === 'opened') post('here');
    heard(told.data.news, told.data.hand);
  };
  post('opened');
  return { post, close: () => channel.close() };
};
