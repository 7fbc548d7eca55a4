import type { Session } from '../session/session.ts';

/**
 * The health report a teacher can copy: what can be seen and by which known form, and how Teams' page looks to us.
 * Structure and counts only; no name, account or title is in it. English, as it goes to whoever mends the product.
 */
export function healthText(version: string, session: Session, page: object): string {
  const { presence, counts } = session;
  const signals = (session.lastSighting?.signals ?? []).map(({ signal, by }) => [signal, by ?? 'not seen']);
  const report = {
    gwarchod: version,
    at: new Date(session.now.utc).toISOString(),
    phase: session.phase,
    list: presence.list,
    rows: presence.rows,
    outOfView: presence.pool.length,
    doubtful: presence.doubtful,
    total: presence.total,
    complete: counts.complete,
    signals: Object.fromEntries(signals),
    page,
  };
  return JSON.stringify(report, null, 2);
}
