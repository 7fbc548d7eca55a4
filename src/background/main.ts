import {
  clearNotification,
  clearShelf,
  notify,
  onNotificationPressed,
  onTold,
  panelOnAction,
  readShelf,
  setBadge,
  showTab,
  writeShelf,
} from '../browser.ts';
import { notifyBody, pageWords } from '../i18n/page.ts';
import { LEXICON } from '../platforms/teams/known.ts';
import { rulesInForce } from '../policy/resolve.ts';
import type { Rules } from '../policy/rules.ts';
import { readPolicy } from '../policy/store.ts';
import { changePolicy } from '../policy/write.ts';
import type { Journal } from '../protocol/journal.ts';
import { journalSchema } from '../protocol/journal.ts';
import type { Standing } from '../protocol/standing.ts';
import { type Begun, type Terms, type Told, toldSchema } from '../protocol/to-background.ts';
import { recordsToldSchema } from '../records/told.ts';
import { REJOIN_MS } from '../session/fold.ts';
import { readSettings } from '../settings/store.ts';
import { changeSettings } from '../settings/write.ts';
import { badgeOf, titleOf } from './badge.ts';
import { guardLook } from './guard-look.ts';
import { followManaged } from './managed.ts';
import { type Records, records } from './records.ts';
import { turns } from './turns.ts';

type LineTold = Extract<Told, { kind: 'line' }>;

const journalKey = (tabId: number) => `lesson-${tabId}`;
const calledKey = (tabId: number) => `called-${tabId}`;
const noticeId = (tabId: number) => `critical-${tabId}`;

/** Registers everything the background answers to. Holds no state of a lesson: it may be stopped at any moment. */
export function startBackground(): void {
  panelOnAction();
  // Two changes to the settings at once would lose one of them.
  const inTurn = turns();
  const askManaged = followManaged(inTurn, setTimeout);
  const kept = records();
  onTold(async (raw, sender) => {
    // What is written down about a lesson has a queue of its own: the badge does not wait for a disk.
    const asked = sender.tabId === null ? recordsToldSchema.safeParse(raw) : null;
    if (asked?.success) return kept.answer(asked.data, { inForce: rules, soFar: rulesSoFar });
    const told = toldSchema.safeParse(raw);
    if (!told.success) return undefined;
    if (told.data.kind === 'line') return takeLine(kept, told.data, sender.tabId);
    if (told.data.kind === 'begin' || told.data.kind === 'policy') await askManaged();
    const data = told.data;
    return inTurn(() => answer(data, sender.tabId));
  });
  onNotificationPressed((id) => {
    const tabId = Number(id.split('-')[1]);
    void clearNotification(id);
    if (Number.isInteger(tabId)) void showTab(tabId);
  });
}

async function takeLine(kept: Records, { lesson, run, line }: LineTold, tabId: number | null): Promise<unknown> {
  if (tabId === null) return undefined;
  if (line.whole) await kept.tidy(await rules());
  return kept.line(tabId, lesson, run, line);
}

async function rules(): Promise<Rules | null> {
  return (await terms()).rules;
}

async function rulesSoFar(): Promise<Rules> {
  return rulesInForce((await readPolicy()).resolved);
}

async function answer(told: Exclude<Told, LineTold>, tabId: number | null): Promise<unknown> {
  if (told.kind === 'settings') {
    await changeSettings(told.change);
    return true;
  }
  if (told.kind === 'policy') return readPolicy();
  // A tab shares its process with Teams' page: the school's rules are changed from our own pages only.
  if (told.kind === 'change-policy') return tabId === null && changePolicy(told.change);
  if (tabId === null) return undefined;
  if (told.kind === 'standing') await showStanding(tabId, told.standing);
  else if (told.kind === 'read') return terms();
  else if (told.kind === 'begin') return begin(tabId);
  else if (told.journal === null) await clearShelf('session', [journalKey(tabId)]);
  else await writeShelf('session', { [journalKey(tabId)]: told.journal });
  return true;
}

async function begin(tabId: number): Promise<Begun> {
  return { ...(await terms()), lexicon: LEXICON, journal: await restore(tabId) };
}

async function terms(): Promise<Terms> {
  const { resolved } = await readPolicy();
  const { settings } = await readSettings();
  return {
    settings,
    guard: guardLook(settings.language),
    rules: resolved.managed === 'unread' ? null : rulesInForce(resolved),
  };
}

async function restore(tabId: number): Promise<Journal | null> {
  const kept = journalSchema.safeParse(await readShelf('session', journalKey(tabId)));
  if (!kept.success || Date.now() - kept.data.lastIn > REJOIN_MS) return null;
  return kept.data;
}

async function showStanding(tabId: number, standing: Standing): Promise<void> {
  const { settings } = await readSettings();
  const words = pageWords(settings.language);
  const title = words(titleOf(standing), { at: standing.at });
  await setBadge(tabId, { ...badgeOf(standing), title: standing.calm ? `${title}. ${words('badge.calm')}` : title });
  // One call is sounded once, by the panel or by a notice: the notice comes back in silence. Kept in the browser's memory,
  // since the worker may have been stopped in between.
  const sounded = calledKey(tabId);
  const { called } = standing;
  const silent = !called || (await readShelf('session', sounded)) === called;
  if (!silent) await writeShelf('session', { [sounded]: called });
  if (!standing.notice || standing.shown) return clearNotification(noticeId(tabId));
  const body = `${notifyBody(words, standing.notice)} ${words('notify.hint')}`;
  await notify(noticeId(tabId), words('notify.title'), body, silent);
}
