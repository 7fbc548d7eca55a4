import type { Entry } from './fill.ts';

/** Contradictions inside the Elfed document (guidance 1.5), in words of ours: what it says, what we do, how it may be read. */
export const trapsEn = {
  'trap.sharing': 'May recordings be shared?',
  'trap.sharing.says':
    'One clause has recordings shared with nobody. Another has them kept where the learners of that class can open them. A third puts them in the school’s or a team’s files, and a fourth names a folder in the class’s Team.',
  'trap.sharing.meanwhile': 'Gwarchod goes by “not shared”, and by the folder that the document names.',
  'trap.sharing.staff-only': 'Staff alone can open recordings.',
  'trap.sharing.class-files': 'The learners who were there can open them in the files of their Team.',
  'trap.sharing.school-share': 'They are kept in the school’s own files, and the school decides who opens them.',
  'trap.deleting': 'Are recordings kept for ever?',
  'trap.deleting.says':
    'One clause forbids deleting a recording. Another asks the school to follow data protection law, under which personal data is kept no longer than it is needed. Teams itself removes recordings after a time.',
  'trap.deleting.meanwhile': 'Gwarchod says that recordings are never deleted, and sets no number of days.',
  'trap.deleting.keep': 'Recordings are kept for ever, and the school can say why.',
  'trap.deleting.schedule': 'Recordings are deleted by the school’s retention schedule.',
  'trap.entirety-cameras': 'Does “the whole session” mean everyone’s picture?',
  'trap.entirety-cameras.says':
    'One clause has every session recorded from beginning to end. Two others leave it to learners whether their camera is on.',
  'trap.entirety-cameras.meanwhile':
    'Gwarchod asks for a recording of the whole session, and never for a learner’s camera.',
  'trap.entirety-cameras.choice-stands': 'The whole session is recorded, with whichever cameras are on.',
  'trap.entirety-cameras.cameras-on': 'Cameras are on while a session is recorded.',
  'trap.choice-until-invited': 'May a learner switch a camera on unasked?',
  'trap.choice-until-invited.says':
    'Two clauses leave camera and microphone to the learner. Two others have both off until the teacher invites the learner.',
  'trap.choice-until-invited.meanwhile':
    'Gwarchod goes by “off until invited”, and only ever tells how many are on at the start.',
  'trap.choice-until-invited.invited': 'Off until invited; once invited, it is the learner’s choice.',
  'trap.choice-until-invited.free': 'The learner’s choice at any time.',
  'trap.images': 'Are pictures of the class never shared?',
  'trap.images.says':
    'One form of the agreement forbids sharing pictures of the class. Another form of the same rule forbids it only where video is used.',
  'trap.images.meanwhile':
    'Gwarchod puts “no pictures of the class” among what is said at the start, with or without video.',
  'trap.images.never': 'Never, whether video is used or not.',
  'trap.images.with-video': 'Not where video is used.',
  'trap.invited-present': 'Must the colleague be there, or only be invited?',
  'trap.invited-present.says':
    'One clause asks for a colleague to be invited. Another rules out one-to-one at any time. With one learner and a colleague who does not come, the first is kept and the second is not.',
  'trap.invited-present.meanwhile':
    'Gwarchod asks for two staff to be present, as an assumption, and raises one-to-one in any case.',
  'trap.invited-present.two-present': 'Two staff are present whenever a learner is.',
  'trap.invited-present.invited-enough': 'It is enough that a colleague was invited, as long as nobody is one-to-one.',
  'trap.who-ends': 'Who ends the session: the teacher or the learners?',
  'trap.who-ends.says':
    'Two clauses have the teacher end the session for everyone. A third tells learners to leave by themselves when it is over.',
  'trap.who-ends.meanwhile':
    'Gwarchod goes by the teacher, and counts who is still there in the last minutes, while learners leave.',
  'trap.who-ends.teacher-ends': 'The teacher ends it for everyone; a learner who leaves first does no harm.',
  'trap.who-ends.learners-leave': 'Learners leave by themselves, and the teacher ends it when all have gone.',
  'trap.asynchronous': 'Which guidance does the document follow?',
  'trap.asynchronous.says':
    'It speaks of live sessions with the word for lessons that are not live, and points to national guidance of 2020 that was replaced in January 2021.',
  'trap.asynchronous.meanwhile': 'Gwarchod takes every clause about live sessions as meant for live sessions.',
  'trap.asynchronous.live-meant': 'Live sessions are meant; the document stands as it is.',
  'trap.asynchronous.new-edition': 'The document will be brought in line with the present guidance.',
} as const satisfies Readonly<Record<string, Entry>>;
