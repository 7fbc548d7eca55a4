import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/incidents/entry.ts';
import { utf8 } from '../../../src/records/bytes.ts';
import type { OpenedHere } from '../../../src/records/vault.ts';
import { type Body, bodyOf, byIncident, openAll, openDraft } from '../../../src/records-page/incidents/gather.ts';
import { AT, written } from '../../incidents/support.ts';
import { entryAfter, tombstoneOf } from '../../records/made.ts';

const done: Entry = { kind: 'done', incident: 'i1', at: AT, by: 'Ann', task: 'parents', reference: '' };
const sealed = (incident: string, seq: number) =>
  entryAfter(null, { seq, clear: { kind: 'written', incident }, secret: utf8(`${seq}`) });
/** Opens what is sealed under its number to these texts. */
const vault = (texts: Readonly<Record<string, OpenedHere>>) => ({
  open: async (bytes: Uint8Array): Promise<OpenedHere> =>
    texts[new TextDecoder().decode(bytes)] ?? { opened: false, why: 'damaged' },
});
const text = (value: unknown): OpenedHere => ({ opened: true, text: JSON.stringify(value) });
const gist = (body: Body | undefined) => (body?.as === 'open' ? ['open', body.lost] : ['shut', body?.why]);

describe('an incident of what could be opened of it', () => {
  it.each<[string, Parameters<typeof bodyOf>[0], readonly unknown[]]>([
    ['whole', [{ entry: written() }, { entry: done }], ['open', 0]],
    ['a later part that is lost', [{ entry: written() }, { why: 'damaged' }, { entry: done }], ['open', 1]],
    ['the first is lost', [{ why: 'other-key' }, { entry: done }], ['shut', 'other-key']],
    ['the first is not there', [{ entry: done }], ['shut', 'not-begun']],
    ['begun twice', [{ entry: written() }, { entry: written() }], ['shut', 'begun-twice']],
    ['another’s', [{ entry: written() }, { entry: { ...done, incident: 'i2' } }], ['shut', 'of-another']],
    ['nothing', [], ['shut', 'not-begun']],
  ])('%s', (_, pieces, is) => expect(gist(bodyOf(pieces))).toEqual(is));
});

describe('all of them', () => {
  const rows = async () => [
    await sealed('i1', 0),
    await sealed('i2', 1),
    { seq: 2, unreadable: true } as const,
    tombstoneOf(await sealed('i3', 3)),
    await sealed('i1', 4),
  ];
  it('are put together by incident, in order; what was taken out or cannot be read is of none', async () => {
    const found = [...byIncident(await rows())].map(([id, entries]) => [id, entries.map(({ seq }) => seq)]);
    expect(found).toEqual([
      ['i1', [0, 4]],
      ['i2', [1]],
    ]);
  });
  it('are opened, each as far as it goes', async () => {
    const bodies = await openAll(
      vault({ 0: text(written()), 1: text({ kind: 'of a later build' }), 4: text(done) }),
      await rows(),
    );
    expect(gist(bodies?.get('i1'))).toEqual(['open', 0]);
    expect(gist(bodies?.get('i2'))).toEqual(['shut', 'not-read']);
  });
  it('are not shown at all when it was locked half way', async () => {
    expect(await openAll(vault({ 0: text(written()), 1: { opened: false, why: 'locked' } }), await rows())).toBeNull();
  });
});

describe('a draft', () => {
  const draft = { id: 'd1', begun: 1, touched: 1, lesson: null, note: null, fields: { facts: 'x' } };
  const lies = { id: 'd1', at: 1, sealed: utf8('d') };
  it.each<[string, OpenedHere, object]>([
    ['is opened', text(draft), { draft }],
    ['of a later build', text({ ...draft, more: 1 }), { why: 'not-read' }],
    ['that is no JSON', { opened: true, text: '{' }, { why: 'not-read' }],
    ['while locked', { opened: false, why: 'locked' }, { why: 'locked' }],
    ['of another key', { opened: false, why: 'other-key' }, { why: 'other-key' }],
  ])('%s', async (_, opened, is) => expect(await openDraft(vault({ d: opened }), lies)).toEqual(is));
});
