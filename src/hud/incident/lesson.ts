/** How an incident names the lesson that it was written beside: as that lesson's book begins, which goes on with its tab. */
export const lessonName = (startedAt: number | null): string | null =>
  startedAt === null ? null : `lesson:${startedAt}`;

/** When that lesson began; null for what is not the name of one. */
export function startedAt(lesson: string | null): number | null {
  const [, at] = /^lesson:(\d+)/.exec(lesson ?? '') ?? [];
  return at === undefined ? null : Number(at);
}
