import { isOptionsKey, type OptionsWords } from '../i18n/options.ts';
import { expectedOf } from '../policy/expected.ts';
import type { FileExpected, FileFault } from '../policy/file.ts';
import type { ManagedFault } from '../policy/managed.ts';

const LONGEST = { short: 200, long: 2_000 } as const;
/** As they have to be written in the file or the policy, which is in neither language. */
const listed = (of: readonly string[]): string => of.map((one) => `"${one}"`).join(', ');

export function expectedWords(say: OptionsWords, expected: FileExpected): string {
  switch (expected.as) {
    case 'number': {
      const { least, most, unit, mayBeUnset } = expected;
      const key = mayBeUnset ? 'expected.number-or-unset' : 'expected.number';
      return say(key, { least, most, unit: say(`unit.${unit}`) });
    }
    case 'preset':
    case 'choice':
      return say('expected.choice', { of: listed(expected.of) });
    case 'choices':
      return say('expected.choices', { of: listed(expected.of) });
    case 'text':
      return say('expected.text', { most: LONGEST[expected.long ? 'long' : 'short'] });
    case 'flag':
    case 'date':
    case 'people':
    case 'object':
    case 'name':
    case 'staff':
    case 'confirmation':
      return say(`expected.${expected.as}`);
  }
}

export function managedFaultWords(say: OptionsWords, { key, fault }: ManagedFault): string {
  const expected = expectedOf(key);
  if (fault === 'no-such-key' || expected === null) return say('managed.no-such-key', { key });
  return say('managed.wrong-value', { key, expected: expectedWords(say, expected) });
}

export function fileFaultWords(say: OptionsWords, fault: FileFault): string {
  switch (fault.fault) {
    case 'not-json': {
      const key = `missed.${fault.missed}`;
      return say('file.not-json', { missed: say(isOptionsKey(key) ? key : 'missed.other') });
    }
    case 'no-such-key':
    case 'twice':
      return say(`file.${fault.fault}`, { key: fault.key });
    case 'wrong-value':
      return say('file.wrong-value', { key: fault.key, expected: expectedWords(say, fault.expected) });
    default:
      return say(`file.${fault.fault}`);
  }
}
