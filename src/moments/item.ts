import type { Kind } from '../policy/kinds.ts';
import { type Rules, type Staffing, staffingOf } from '../policy/rules.ts';
import type { LessonMoment } from '../session/moments.ts';

/** The line of the script that is said by announcing the recording. */
export const RECORDING_SAID = 'script.recording';

/** What decides whether an item stands in the list: the school's rules, the kind of session, and what was ticked. */
export interface Asked {
  readonly rules: Rules;
  readonly kind: Kind;
  readonly staffing: Staffing;
  readonly ticked: (id: string) => boolean;
}

export const askedBy = (rules: Rules, kind: Kind, ticks: Readonly<Record<string, number>>): Asked => ({
  rules,
  kind,
  staffing: staffingOf(rules, kind),
  ticked: (id) => Object.hasOwn(ticks, id),
});

/**
 * One line of a moment's list. A `tick` is asked for and counts towards what is done; a `choice` is done once one of its
 * answers is ticked; a `note` is of something that may happen, and brings its tasks with it; a `card` only explains.
 */
export interface Item {
  readonly id: string;
  readonly moment: LessonMoment;
  readonly as: 'tick' | 'choice' | 'note' | 'card';
  /** The clauses that it serves; none where it is good practice that no document names. */
  readonly clauses: readonly string[];
  readonly asks: (asked: Asked) => boolean;
  /** The answers of a choice, by the items they tick. */
  readonly answers?: readonly string[];
  /** Values of the school's that its words hold. */
  readonly words?: (rules: Rules) => Readonly<Record<string, string | number>>;
}

type Rest = Pick<Item, 'answers' | 'words'>;
const always = () => true;

/** Makes the items of one moment: `id` is its moment's, unless it has a name of its own (`script.…`, `condition.…`). */
export const itemsOf = (moment: LessonMoment) => {
  const make =
    (as: Item['as']) =>
    (id: string, clauses: string, asks: Item['asks'] = always, rest: Rest = {}): Item => ({
      id,
      moment,
      as,
      clauses: clauses === '' ? [] : clauses.split(' '),
      asks,
      ...rest,
    });
  return { tick: make('tick'), choice: make('choice'), note: make('note'), card: make('card') };
};
