import { isAtLeast } from '../meeting/answer.ts';
import { isLead } from '../session/comings.ts';
import { breach, defineCheck, graced, met, seconds, seeBetter, unsure } from './define.ts';

export const clauses = ['EH-39', 'SJ-15'] as const;

/**
 * For the colleague who watches the count: the lead has left, and learners are still there. Teams ends nothing when its
 * organiser leaves. The lead is the organiser whom somebody has said to be staff; a pupil can be made organiser.
 */
export const check = defineCheck({
  id: 'lead-left',
  people: true,
  // Where Teams marks nobody as organiser it is not known who leads, and co-staff mode says so.
  applies: (_rules, { role, people, selfKey }) =>
    role === 'co-staff' && [...people.values()].some(({ key, organiser }) => organiser && key !== selfKey),
  evaluate({ session, rules, now }) {
    const { presence, onStage, leadGone, online, mayEnd } = session;
    const leads = [...session.people.keys()].filter((key) => isLead(session, key));
    const sure = [...presence.visible, ...onStage, ...(presence.falls === 0 ? presence.pool : [])];
    if (leads.some((key) => sure.includes(key))) return met('met');
    if (leadGone === null) return unsure('unknown', leads.length === 0 ? 'identify' : seeBetter(session));
    const left = isAtLeast(online.learners, 1);
    if (left === 'breached') return met('nobody');
    if (left === 'unknown') return unsure('unknown', seeBetter(session), leadGone.at);
    const remedy = mayEnd === true ? 'end-for-all' : 'copy-call-for-help';
    const words = { lead: leadGone.name, learners: online.learners };
    const grace = rules['grace.adult-drop'];
    return graced(breach('critical', 'breached', remedy, leadGone.at, words), seconds(grace), now, 'waiting');
  },
});
