/** What `later.tsx` fetches when it is first shown: this file and all that only it imports are a script of their own. */
export { AboutSession } from './about-session.tsx';
export { CoStaff } from './co-staff.tsx';
export { Waiting } from './incident/waiting.tsx';
export { MomentList } from './moment-list.tsx';
export { Remembered } from './remembered.tsx';
export { Signals } from './signals.tsx';
