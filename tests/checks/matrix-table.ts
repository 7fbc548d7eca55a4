/**
 * What every check says in every preset and for every kind of session, in lessons that happen. Written from guidance
 * 1.4 and 3.1 and the presets' own figures, not from the code: a line here is a claim about a school.
 *
 * One letter a column: `m` met, `i` told and in nobody's way, `w` the grace time runs, `u` not known, `W` a breach with
 * a warning, `C` a critical one, `.` does not apply. The last line is what the panel says: `c` in order, `-` nothing.
 */
export const COLUMNS = [
  // A talk in confidence and one to one with additional needs are not spoken of by St Joseph's.
  ['st-josephs', ['whole-class', 'small-group', 'external']],
  ['st-josephs', ['pastoral']],
  ['st-josephs', ['aln-one-to-one', 'therapy']],
  ['st-josephs', ['broadcast']],
  ['st-josephs', ['not-a-lesson']],
  // Elfed does not hold them.
  ['elfed', ['whole-class', 'small-group', 'external']],
  ['elfed', ['pastoral']],
  ['elfed', ['aln-one-to-one', 'therapy']],
  ['elfed', ['broadcast']],
  ['elfed', ['not-a-lesson']],
  // The national guidance leaves the number of staff to each school, but for a visitor's session.
  ['hwb', ['whole-class', 'small-group']],
  ['hwb', ['external']],
  ['hwb', ['pastoral']],
  ['hwb', ['aln-one-to-one', 'therapy']],
  ['hwb', ['broadcast']],
  ['hwb', ['not-a-lesson']],
] as const;

type Lines = Readonly<Record<string, string>>;

const NEVER = '. . . . .   . . . . .   . . . . . .';

/** Two staff, a class, everybody named, nothing recorded, nothing ticked, at the first moment. */
const SETTLED: Lines = {
  'no-staff': '               m m m . .   m m m . .   m m m m . .',
  'lead-left': NEVER,
  'leave-not-end': NEVER,
  'still-there-after-end': NEVER,
  'one-to-one': '             m m m . .   m m m . .   m m m m . .',
  'two-staff-pastoral': '     . m . . .   . m . . .   . . . . . .',
  'one-adult-left': '         m . u . .   m . u . .   u m u u . .',
  'colleague-not-here': '     m . . . .   m . . . .   . . . . . .',
  'own-room': NEVER,
  'cant-see': '               m m m . .   m m m . .   m m m m . .',
  'unknown-person': '         m m m . .   m m m . .   m m m m . .',
  platform: '                 m m m m .   m m m m .   m m m m m .',
  'session-kind': '           m m u m .   m m W m .   m m u u m .',
  'breakouts-open': NEVER,
  'recording-where-forbidden': NEVER,
  'recording-missing': '      . . . . .   w w w w .   . . . . . .',
  'recording-gap': NEVER,
  'recording-unannounced': '  m m m m .   m m m m .   m m m m m .',
  'recording-late-joiner': NEVER,
  'start-script-not-said': '  . . . . .   m m m m .   . . . . . .',
  'agreement-not-confirmed': 'i i i i .   W W W W .   . . . . . .',
  unmuted: '                  m m m . .   m m m . .   . . . . . .',
  'cameras-at-start': NEVER,
  duration: '                 . . . . .   m m m m .   . . . . . .',
  'policy-stale': '           i i i i .   i i i i .   i i i i i .',
  '=': '                        c c u c -   W W W W -   u c u u c -',
};

/** Nothing is said of a lesson once it is over, but of its end. */
const OVER: Lines = Object.fromEntries(Object.keys(SETTLED).map((check) => [check, NEVER]));
const SILENT = '- - - - -   - - - - -   - - - - - -';

export const SITUATIONS = {
  'two staff and a class': SETTLED,

  'one member of staff and a class, and the colleague is late beyond the grace time': {
    ...SETTLED,
    'two-staff-pastoral': '   . W . . .   . C . . .   . . . . . .',
    'one-adult-left': '       . . u . .   . . u . .   u m u u . .',
    'colleague-not-here': '   W . . . .   W . . . .   . . . . . .',
    'recording-missing': '    . . . . .   C C C C .   . . . . . .',
    '=': '                    W W u c -   C C C C -   u c u u c -',
  },

  'the colleague was there, dropped out, and is not back within the grace time': {
    ...SETTLED,
    'two-staff-pastoral': '   . W . . .   . C . . .   . . . . . .',
    'one-adult-left': '       C . u . .   C . u . .   u m u u . .',
    'recording-missing': '    . . . . .   C C C C .   . . . . . .',
    '=': '                    C W u c -   C C C C -   u c u u c -',
  },

  'one adult with one learner from the first, in the middle of the lesson': {
    ...SETTLED,
    'one-to-one': '           W W u . .   C C C . .   W W W u . .',
    'two-staff-pastoral': '   . w . . .   . w . . .   . . . . . .',
    'one-adult-left': '       . . u . .   . . u . .   u m u u . .',
    'colleague-not-here': '   w . . . .   w . . . .   . . . . . .',
    '=': '                    W W u c -   C C C W -   W W W u c -',
  },

  'one adult with one learner, left over at the end': {
    ...SETTLED,
    'one-to-one': '           C C u . .   C C C . .   W W W u . .',
    'two-staff-pastoral': '   . w . . .   . w . . .   . . . . . .',
    'one-adult-left': '       w . u . .   w . u . .   u m u u . .',
    'breakouts-open': '       u u u u .   u u u u .   u u u u u .',
    '=': '                    C C u u -   C C C W -   W W W u u -',
  },

  'recording, not announced, at the first moment': {
    ...SETTLED,
    'recording-where-forbidden': '. . . . .   . . . . .   i i i i i .',
    'recording-missing': '    . . . . .   m m m m .   . . . . . .',
    'recording-gap': '        . . . . .   m m m m .   . . . . . .',
    'recording-unannounced': 'C C C C .   w w w w .   W W W W W .',
    '=': '                    C C C C -   W W W W -   W W W W W -',
  },

  'recording, not announced for a minute': {
    ...SETTLED,
    'recording-where-forbidden': '. . . . .   . . . . .   i i i i i .',
    'recording-missing': '    . . . . .   m m m m .   . . . . . .',
    'recording-gap': '        . . . . .   m m m m .   . . . . . .',
    'recording-unannounced': 'C C C C .   W W W W .   W W W W W .',
    '=': '                    C C C C -   W W W W -   W W W W W -',
  },

  'recorded and announced, and somebody has come since': {
    ...SETTLED,
    'recording-where-forbidden': '. . . . .   . . . . .   i i i i i .',
    'recording-missing': '    . . . . .   m m m m .   . . . . . .',
    'recording-gap': '        . . . . .   m m m m .   . . . . . .',
    'recording-late-joiner': 'A A A . .   A A A . .   A A A A . .',
    '=': '                    A A u c -   W W W W -   u A u u c -',
  },

  'the recording has stopped for a minute': {
    ...SETTLED,
    'recording-missing': '    . . . . .   m m m m .   . . . . . .',
    'recording-gap': '        . . . . .   C C C C .   . . . . . .',
    '=': '                    c c u c -   C C C C -   u c u u c -',
  },

  'not recorded for a minute': {
    ...SETTLED,
    'recording-missing': '    . . . . .   C C C C .   . . . . . .',
    '=': '                    c c u c -   C C C C -   u c u u c -',
  },

  'it cannot be seen whether it is recorded': {
    ...SETTLED,
    'recording-missing': '    . . . . .   u u u u .   . . . . . .',
    'recording-unannounced': 'u u u u .   u u u u .   u u u u u .',
    '=': '                    u u u u -   W W W W -   u u u u u -',
  },

  'twenty minutes, with nothing ticked': {
    ...SETTLED,
    'recording-missing': '    . . . . .   C C C C .   . . . . . .',
    'start-script-not-said': '. . . . .   W W W W .   . . . . . .',
    duration: '               . . . . .   i i i i .   . . . . . .',
    '=': '                    c c u c -   C C C C -   u c u u c -',
  },

  'three microphones and two cameras of learners are on': {
    ...SETTLED,
    unmuted: '                i i i . .   i i i . .   . . . . . .',
    'cameras-at-start': '     . . . . .   i i i . .   . . . . . .',
  },

  'the planned end is near': {
    ...SETTLED,
    'breakouts-open': '       u u u u .   u u u u .   u u u u u .',
    '=': '                    u u u u -   W W W W -   u u u u u -',
  },

  'in Teams for personal accounts': {
    ...SETTLED,
    platform: '               C C C C .   C C C C .   C C C C C .',
    '=': '                    C C C C -   C C C C -   C C C C C -',
  },

  'the People list is closed': {
    ...SETTLED,
    'no-staff': '             m m m . .   m m m . .   m m m m . .',
    'one-to-one': '           u u u . .   u u u . .   u u u u . .',
    'two-staff-pastoral': '   . u . . .   . u . . .   . . . . . .',
    'one-adult-left': '       u . u . .   u . u . .   u m u u . .',
    'cant-see': '             u u u . .   u u u . .   u u u u . .',
    'unknown-person': '       u u u . .   u u u . .   u u u u . .',
    unmuted: '                . . . . .   . . . . .   . . . . . .',
    '=': '                    u u u - -   W W W W -   u u u u - -',
  },

  'left with learners in it': {
    ...OVER,
    'leave-not-end': '        C C C . .   C C C . .   C C C C . .',
    '=': '                    C C C - -   C C C - -   C C C C - -',
  },

  'ended for everyone': {
    ...OVER,
    'leave-not-end': '        m m m . .   m m m . .   m m m m . .',
    '=': SILENT,
  },

  'ended for everyone, and entered again with learners in it': {
    ...SETTLED,
    'still-there-after-end': 'W W W . .   W W W . .   W W W W . .',
    '=': '                    W W W c -   W W W W -   W W W W c -',
  },

  'before the meeting': {
    ...OVER,
    'policy-stale': '         i i i i .   i i i i .   i i i i i .',
    '=': SILENT,
  },
} as const satisfies Readonly<Record<string, Lines>>;
