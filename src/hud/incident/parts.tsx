/** What `later.tsx` fetches when the incident log is first needed: this file and all that only it imports are a script of their own. */
export { FollowUps } from './follow-ups.tsx';
export { Hidden } from './hidden.tsx';
export { Log } from './log.tsx';
export { NotRead } from './not-read.tsx';
export { ToWriteUp } from './to-write-up.tsx';
