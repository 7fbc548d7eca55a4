/**
 * Where things are on the Teams page: names, ordered alternatives, and where each was seen. Ids, `data-tid` and
 * `data-cid` only; never a hashed class, never the address bar (evidence, call state a).
 */
export interface Alternative {
  readonly css: string;
  /** When it was last seen alive; empty when the evidence carries no date. */
  readonly seen: string;
  /** The evidence's own grade: A to D for the state of the call, H, M, L for the roster. */
  readonly confidence: 'A' | 'B' | 'C' | 'D' | 'H' | 'M' | 'L';
  readonly source: string;
}

const at = (css: string, seen: string, confidence: Alternative['confidence'], source: string): Alternative => ({
  css,
  seen,
  confidence,
  source,
});
const tid = (value: string, ...rest: [string, Alternative['confidence'], string]) =>
  at(`[data-tid="${value}"]`, ...rest);

export const ANCHORS = {
  // The call and its controls. The 2024 build put the id on a wrapper, which `press` steps into.
  hangUp: [
    at('#hangup-button', '2026-09', 'A', 'call d'),
    tid('hangup-main-btn', '2026-07', 'A', 'call d'),
    at('[data-inp="hangup-button"]', '2026-07', 'A', 'call b'),
  ],
  timer: [tid('call-duration', '2026-09', 'A', 'call e'), at('#call-duration-custom', '2026-09', 'A', 'call b')],
  caret: [
    at('#hangup-button-more-options', '2026-07', 'A', 'call d'),
    tid('hangup-toggle-more-options-btn', '2026-07', 'A', 'call d'),
  ],
  endItem: [
    tid('hangup-end-meeting-btn', '2025-01', 'C', 'call d'),
    tid('hangup-end-meeting-button', '2025', 'D', 'call d'),
  ],
  leaveItem: [
    tid('hangup-leave-call-btn', '2025-01', 'C', 'call d'),
    tid('hangup-leave-button', '2025', 'D', 'call d'),
  ],
  endDialog: [tid('endCallConfirmationBtn', '2025-01', 'B', 'call d')],
  stage: [
    tid('modern-stage-wrapper', '2026-10', 'A', 'call b'),
    tid('stage-layouts-renderer', '2026-09', 'A', 'call b'),
    at('[data-cid="call-screen-wrapper"]', '2026-10', 'M', 'roster e'),
    tid('calling-screen-background', '2026-09', 'A', 'call b'),
  ],
  callLike: [
    at('#microphone-button', '2026-09', 'A', 'call b'),
    at('#mic-button', '2026-10', 'H', 'roster e'),
    at('#roster-button', '2026-10', 'H', 'roster e'),
    at('#indicators', '2026-09', 'A', 'call c'),
    at('[data-tid^="ubar-"]', '2026-09', 'A', 'call b'),
    at('[data-cid="calling-participant-stream"]', '2026-10', 'H', 'roster e'),
    at('[data-stream-type]', '2026-10', 'H', 'roster e'),
    at('[data-tid$="call-monitor"],[data-tid="call-monitor-v2"]', '2026-10', 'H', 'roster e'),
  ],

  // Screens that are not a call.
  prejoin: [
    tid('calling-prejoin-screen', '2026-07', 'A', 'call b'),
    tid('prejoin-join-button', '2026-07', 'A', 'call b'),
  ],
  // One source says seen live (roster e), the other says inferred (call b).
  lobbyScreen: [tid('calling-lobby-screen', '2026-10', 'M', 'roster e')],
  retry: [
    at('#calling-retry-screen-title', '2026-08', 'B', 'call b'),
    at('[data-tid^="calling-retry-screen"]', '2026-07', 'A', 'call b'),
  ],
  rejoin: [tid('calling-retry-rejoinbutton', '2026-07', 'A', 'call b')],
  ended: [
    at('[data-tid^="anon-meeting-end-screen-"]', '2026', 'B', 'call b'),
    at('#cqf-dismiss-button', '2026-08', 'B', 'call b'),
  ],
  // The app's frame: the layout slot is named in roster e, one's own picture in the corner in roster c.
  app: [
    at('[data-tid^="app-layout-area--"]', '2026-09', 'H', 'roster e'),
    tid('me-control-avatar', '2026-09', 'M', 'roster c'),
  ],

  // People.
  peopleButton: [
    at('#roster-button', '2026-10', 'H', 'roster e'),
    at('[data-inp="roster-button"]', '2026-10', 'H', 'roster e'),
  ],
  badge: [
    at('#roster-button [data-tid="roster-button-tile"]', '2026-09', 'H', 'roster b'),
    at('#roster-button [data-tid="toolbar-item-badge"]', '2026-10', 'H', 'roster b'),
  ],
  tree: [
    tid('calling-roster-attendees', '2026-09', 'H', 'roster a'),
    at('[role="tree"]:has([data-cid="roster-participant"])', '2026-09', 'H', 'roster a'),
    at(
      '[role="tree"]:has([data-tid^="participantsInCall-"],[data-tid^="attendeesInMeeting-"])',
      '2026-09',
      'H',
      'roster a',
    ),
  ],
  panel: [tid('calling-right-side-panel', '2026-07', 'H', 'roster e')],
  header: [at('[id^="roster-title-section-"]', '2026-09', 'H', 'roster b')],
  rowInCall: [
    at('[data-tid^="participantsInCall-"]', '2026-09', 'H', 'roster a'),
    at('[data-tid^="attendeesInMeeting-"]', '2026-07', 'H', 'roster a'),
  ],
  rowMarker: [at('[data-cid="roster-participant"]', '2026-07', 'H', 'roster a')],
  rowElsewhere: [
    at('[data-tid^="participantsFromThread-"]', '2026', 'L', 'roster a'),
    at('[data-tid^="participantsInLobby-"]', '', 'L', 'roster a'),
  ],
  lobbyRow: [at('[data-tid^="participantsInLobby-"]', '', 'L', 'roster g')],
  person: [
    at('[id^="roster-avatar-img-"]', '2026-09', 'H', 'roster a'),
    at('[id^="calling-roster-item-"]', '2026-09', 'H', 'roster a'),
    at('[id^="roster-mic-button-"]', '2026-09', 'H', 'roster a'),
  ],
  mic: [
    at('[data-cid="roster-participant-muted"]', '2026', 'H', 'roster c'),
    at('[data-cid="roster-participant-unmuted"]', '2026', 'H', 'roster c'),
  ],
  organiser: [tid('ts-roster-organizer-status', '2026-09', 'M', 'roster c')],
  selfPicture: [tid('me-control-avatar', '2026-09', 'M', 'roster c')],
  selfVideo: [tid('myself-video', '2026-08', 'M', 'roster c')],
  nametag: [tid('participant-info-nametag', '2026-09', 'H', 'roster e')],
  tile: [
    at('[data-cid="calling-participant-stream"]', '2026-10', 'H', 'roster e'),
    at('[data-stream-type="Video"]', '2026-10', 'H', 'roster e'),
  ],
  lobbyPopup: [
    tid('lobby-popup-admit-btn', '2025-01', 'C', 'call b'),
    tid('callingAlertDismissButton_lobby', '2025-01', 'C', 'call b'),
  ],

  // Recording. Nobody has captured the page while it records (call c).
  indicators: [at('#indicators', '2026-09', 'A', 'call c'), tid('ubar-indicators', '2026-09', 'A', 'call c')],
  recording: [at('#recording-indicator-custom', '2026-02', 'B', 'call c')],
  recordingBanner: [
    tid('callingAlertDismissButton_InitiatorStartedRecording', '2024', 'C', 'call c'),
    tid('callingAlertDismissButton_JoinersOngoingRecording', '2024', 'C', 'call c'),
  ],

  // Parts that change all the time and tell nothing: the observer keeps out of them.
  captions: [
    tid('closed-caption-v2-window-wrapper', '2026-09', 'A', 'call e'),
    tid('closed-captions-renderer', '2025-07', 'B', 'call h'),
  ],
  chatList: [
    at('#chat-pane-list', '2026', 'B', 'call e'),
    tid('chat-pane-list', '2026', 'B', 'call e'),
    tid('message-pane-list-runway', '2026', 'B', 'call e'),
  ],
} as const satisfies Record<string, readonly Alternative[]>;

export type AnchorName = keyof typeof ANCHORS;

const joined = new Map<string, string>();

/** One selector for all alternatives of the named anchors: a single walk of the page instead of one for each. */
export function css(...names: AnchorName[]): string {
  const key = names.join();
  const known = joined.get(key);
  if (known !== undefined) return known;
  const made = names.flatMap((name) => ANCHORS[name].map((alternative) => alternative.css)).join();
  joined.set(key, made);
  return made;
}
