/**
 * Where things are on the Teams page: names and ordered alternatives. Ids and Teams' own `data-` marks, `role` in two
 * places; never a hashed class, never the address bar (evidence, call state a). When and where each was seen stands in
 * `provenance.ts`, which the types keep complete. The background keeps both; a tab is handed these (decision 7).
 */
export const ANCHORS = {
  // The call and its controls. The 2024 build put the id on a wrapper, which `press` steps into.
  hangUp: ['#hangup-button', '[data-tid="hangup-main-btn"]', '[data-inp="hangup-button"]'],
  timer: ['[data-tid="call-duration"]', '#call-duration-custom'],
  caret: ['#hangup-button-more-options', '[data-tid="hangup-toggle-more-options-btn"]'],
  endItem: ['[data-tid="hangup-end-meeting-btn"]', '[data-tid="hangup-end-meeting-button"]'],
  leaveItem: ['[data-tid="hangup-leave-call-btn"]', '[data-tid="hangup-leave-button"]'],
  endDialog: ['[data-tid="endCallConfirmationBtn"]'],
  stage: [
    '[data-tid="modern-stage-wrapper"]',
    '[data-tid="stage-layouts-renderer"]',
    '[data-cid="call-screen-wrapper"]',
    '[data-tid="calling-screen-background"]',
  ],
  callLike: [
    '#microphone-button',
    '#mic-button',
    '#roster-button',
    '#indicators',
    '[data-tid^="ubar-"]',
    '[data-cid="calling-participant-stream"]',
    '[data-stream-type]',
    '[data-tid$="call-monitor"],[data-tid="call-monitor-v2"]',
  ],

  // Screens that are not a call.
  prejoin: ['[data-tid="calling-prejoin-screen"]', '[data-tid="prejoin-join-button"]'],
  // One source says seen live (roster e), the other says inferred (call b).
  lobbyScreen: ['[data-tid="calling-lobby-screen"]'],
  retry: ['#calling-retry-screen-title', '[data-tid^="calling-retry-screen"]'],
  rejoin: ['[data-tid="calling-retry-rejoinbutton"]'],
  ended: ['[data-tid^="anon-meeting-end-screen-"]', '#cqf-dismiss-button'],
  // The app's frame: the layout slot is named in roster e, one's own picture in the corner in roster c.
  app: ['[data-tid^="app-layout-area--"]', '[data-tid="me-control-avatar"]'],

  // People.
  peopleButton: ['#roster-button', '[data-inp="roster-button"]'],
  badge: ['#roster-button [data-tid="roster-button-tile"]', '#roster-button [data-tid="toolbar-item-badge"]'],
  tree: [
    '[data-tid="calling-roster-attendees"]',
    '[role="tree"]:has([data-cid="roster-participant"])',
    '[role="tree"]:has([data-tid^="participantsInCall-"],[data-tid^="attendeesInMeeting-"])',
  ],
  panel: ['[data-tid="calling-right-side-panel"]'],
  header: ['[id^="roster-title-section-"]'],
  rowInCall: ['[data-tid^="participantsInCall-"]', '[data-tid^="attendeesInMeeting-"]'],
  rowMarker: ['[data-cid="roster-participant"]'],
  rowElsewhere: ['[data-tid^="participantsFromThread-"]', '[data-tid^="participantsInLobby-"]'],
  lobbyRow: ['[data-tid^="participantsInLobby-"]'],
  person: ['[id^="roster-avatar-img-"]', '[id^="calling-roster-item-"]', '[id^="roster-mic-button-"]'],
  mic: [
    '[id^="roster-mic-button-"]',
    '[data-cid="roster-participant-muted"]',
    '[data-cid="roster-participant-unmuted"]',
  ],
  organiser: ['[data-tid="ts-roster-organizer-status"]'],
  selfPicture: ['[data-tid="me-control-avatar"]'],
  selfVideo: ['[data-tid="myself-video"]'],
  nametag: ['[data-tid="participant-info-nametag"]'],
  tile: ['[data-cid="calling-participant-stream"]', '[data-stream-type="Video"]'],
  sharedScreen: ['[data-stream-type="ScreenSharing"]'],
  lobbyPopup: ['[data-tid="lobby-popup-admit-btn"]', '[data-tid="callingAlertDismissButton_lobby"]'],

  // Oneself sharing a screen: the button's own state, whatever the language (call b). The name of the first was read in
  // a capture, that of the second in one extension only.
  shareButton: ['#share-button', '#screenshare-button'],
  notSharing: ['[data-state="call-control-present-new"]'],
  sharing: ['[data-state="call-control-stop-presenting-new"]'],

  // Recording. Nobody has captured the page while it records (call c).
  indicators: ['#indicators', '[data-tid="ubar-indicators"]'],
  recording: ['#recording-indicator-custom'],
  encryption: ['#e2ee-status'],
  recordingBanner: [
    '[data-tid="callingAlertDismissButton_InitiatorStartedRecording"]',
    '[data-tid="callingAlertDismissButton_JoinersOngoingRecording"]',
  ],

  // Parts that change all the time and tell nothing: the observer keeps out of them.
  captions: ['[data-tid="closed-caption-v2-window-wrapper"]', '[data-tid="closed-captions-renderer"]'],
  chatList: ['#chat-pane-list', '[data-tid="chat-pane-list"]', '[data-tid="message-pane-list-runway"]'],

  // Parts of names, wider than any mark that has been seen: what a stranger may be about.
  notice: ['[data-tid^="callingAlertDismissButton_"]'],
  recordingNotice: ['[data-tid^="callingAlertDismissButton_"][data-tid*="recording" i]'],
  lobbyLike: ['[data-tid^="calling-prejoin"]', '[data-tid*="lobby" i]'],
  listLike: ['[data-tid^="calling-roster"]'],
} as const satisfies Record<string, readonly string[]>;

export type AnchorName = keyof typeof ANCHORS;
export type Selector = (typeof ANCHORS)[AnchorName][number];
