import { describe, expect, it } from 'vitest';
import type { Incident } from '../../src/incidents/incident.ts';
import { type RouteRules, routesFor, WHYS } from '../../src/incidents/routes.ts';
import { CATEGORIES } from '../../src/policy/categories.ts';

const NAMED: RouteRules = {
  'contacts.safeguarding-title': 'lead',
  'contacts.safeguarding': 'Mrs Safe, 01',
  'contacts.deputy': 'Mr Deputy, 02',
  'contacts.out-of-hours': 'Duty team, 03',
  'contacts.about-adult': 'The head, 04',
  'contacts.about-safeguarding': 'The chair, 05',
  'contacts.behaviour': 'HoS, 06',
  'contacts.leader': 'Learning Director, 07',
  'contacts.authority': 'Children’s services, 08',
};
const UNNAMED = Object.fromEntries(
  Object.entries(NAMED).map(([key, value]) => [key, key === 'contacts.safeguarding-title' ? value : ' ']),
) as unknown as RouteRules;

const NOBODY = { adult: null, safeguarding: null } as const;
const ADULT = { adult: true, safeguarding: false } as const;
const THEM = { adult: true, safeguarding: true } as const;
const roles = (category: Incident['category'], about: Incident['about'], rules = NAMED) =>
  routesFor({ category, about }, rules).map(({ role }) => role);
const SAFEGUARDING = ['emergency', 'safeguarding', 'deputy', 'authority', 'out-of-hours'];

describe('whom to tell', () => {
  it.each([
    ['child-protection', NOBODY, SAFEGUARDING],
    ['disclosure', NOBODY, SAFEGUARDING],
    ['unknown-person', NOBODY, SAFEGUARDING],
    ['learners-unattended', NOBODY, SAFEGUARDING],
    [null, NOBODY, SAFEGUARDING],
    // EH-57, EH-59, EH-63: the one for behaviour; EH-60: or the safeguarding person.
    ['behaviour', NOBODY, ['emergency', 'behaviour', ...SAFEGUARDING.slice(1)]],
    ['chat', NOBODY, ['emergency', 'behaviour', ...SAFEGUARDING.slice(1)]],
    ['screen-content', NOBODY, ['emergency', 'behaviour', ...SAFEGUARDING.slice(1)]],
    ['dress', NOBODY, ['emergency', 'behaviour', ...SAFEGUARDING.slice(1)]],
    // EH-56; SJ-16.
    ['location', NOBODY, ['emergency', 'leader', ...SAFEGUARDING.slice(1)]],
    ['one-adult-left', NOBODY, ['emergency', 'leader', ...SAFEGUARDING.slice(1)]],
    ['recording', NOBODY, ['emergency', 'leader', ...SAFEGUARDING.slice(1)]],
    ['technical', NOBODY, ['emergency', 'leader', ...SAFEGUARDING.slice(1)]],
    ['behaviour', ADULT, ['emergency', 'about-adult', 'authority', 'out-of-hours']],
    ['child-protection', THEM, ['emergency', 'about-safeguarding', 'authority', 'out-of-hours']],
    [
      'technical',
      { adult: null, safeguarding: true },
      ['emergency', 'about-safeguarding', 'authority', 'out-of-hours'],
    ],
  ] as const)('%s, %j', (category, about, expected) => expect(roles(category, about)).toEqual(expected));

  it('where the school has named nobody, says so of those whom there must be, and leaves the others out', () => {
    expect(roles('behaviour', NOBODY, UNNAMED)).toEqual(['emergency', 'safeguarding', 'authority', 'out-of-hours']);
    expect(roles(null, ADULT, UNNAMED)).toEqual([
      'emergency',
      'about-adult',
      'safeguarding',
      'authority',
      'out-of-hours',
    ]);
    expect(roles(null, THEM, UNNAMED)).toEqual(['emergency', 'about-safeguarding', 'authority', 'out-of-hours']);
    for (const about of [NOBODY, ADULT, THEM])
      for (const { role, contact } of routesFor({ category: 'dress', about }, UNNAMED))
        expect(contact).toBe(role === 'emergency' ? '999' : null);
  });

  it('gives each contact as the school wrote it, and no other', () => {
    for (const { role, contact } of routesFor({ category: 'behaviour', about: NOBODY }, NAMED))
      expect(contact).toBe(role === 'emergency' ? '999' : NAMED[`contacts.${role}`]);
  });
});

const everything = [...CATEGORIES, null].flatMap((category) =>
  [NOBODY, ADULT, THEM, { adult: false, safeguarding: true }].flatMap((about) =>
    [NAMED, UNNAMED].map((rules) => ({ category, about, rules })),
  ),
);

describe.each(['lead', 'person'] as const)('in every case, with the title of %s', (title) => {
  it('begins with 999, which anyone may see, and keeps all else private', () => {
    for (const { category, about, rules } of everything) {
      const [first, ...rest] = routesFor({ category, about }, { ...rules, 'contacts.safeguarding-title': title });
      expect(first).toEqual({ role: 'emergency', title: null, contact: '999', why: 'danger', private: false });
      expect(rest.length).toBeGreaterThanOrEqual(3);
      expect(rest.every((route) => route.private)).toBe(true);
      expect(new Set(rest.map(({ role }) => role)).size).toBe(rest.length);
    }
  });

  it('names the safeguarding person by the school’s title, and never in a concern about them', () => {
    let seen = 0;
    for (const { category, about, rules } of everything) {
      const routes = routesFor({ category, about }, { ...rules, 'contacts.safeguarding-title': title });
      const them = routes.filter(({ role }) => role === 'safeguarding' || role === 'deputy');
      if (about.safeguarding) expect(them).toEqual([]);
      for (const one of them) expect(one.title).toBe(title);
      seen += them.length;
    }
    expect(seen).toBeGreaterThan(20);
  });
});

it('each reason is given somewhere', () => {
  const given = new Set(
    everything.flatMap(({ category, about, rules }) => routesFor({ category, about }, rules).map(({ why }) => why)),
  );
  expect([...given].sort()).toEqual([...WHYS].sort());
});
