import type { Selector } from './anchors.ts';

export interface Provenance {
  /** When it was last seen alive; empty when the evidence carries no date. */
  readonly seen: string;
  /** The evidence's own grade: A to D for the state of the call, H, M, L for the roster. */
  readonly confidence: 'A' | 'B' | 'C' | 'D' | 'H' | 'M' | 'L';
  /** Part and section of the evidence. */
  readonly source: string;
}

const seen = (when: string, confidence: Provenance['confidence'], source: string): Provenance => ({
  seen: when,
  confidence,
  source,
});

/** When and where each selector was seen, and how sure that is. A selector without a line here does not compile. */
export const PROVENANCE: Readonly<Record<Selector, Provenance>> = {
  '#hangup-button': seen('2026-09', 'A', 'call d'),
  '[data-tid="hangup-main-btn"]': seen('2026-07', 'A', 'call d'),
  '[data-inp="hangup-button"]': seen('2026-07', 'A', 'call b'),
  '[data-tid="call-duration"]': seen('2026-09', 'A', 'call e'),
  '#call-duration-custom': seen('2026-09', 'A', 'call b'),
  '#hangup-button-more-options': seen('2026-07', 'A', 'call d'),
  '[data-tid="hangup-toggle-more-options-btn"]': seen('2026-07', 'A', 'call d'),
  '[data-tid="hangup-end-meeting-btn"]': seen('2025-01', 'C', 'call d'),
  '[data-tid="hangup-end-meeting-button"]': seen('2025', 'D', 'call d'),
  '[data-tid="hangup-leave-call-btn"]': seen('2025-01', 'C', 'call d'),
  '[data-tid="hangup-leave-button"]': seen('2025', 'D', 'call d'),
  '[data-tid="endCallConfirmationBtn"]': seen('2025-01', 'B', 'call d'),
  '[data-tid="modern-stage-wrapper"]': seen('2026-10', 'A', 'call b'),
  '[data-tid="stage-layouts-renderer"]': seen('2026-09', 'A', 'call b'),
  '[data-cid="call-screen-wrapper"]': seen('2026-10', 'M', 'roster e'),
  '[data-tid="calling-screen-background"]': seen('2026-09', 'A', 'call b'),
  '#microphone-button': seen('2026-09', 'A', 'call b'),
  '#mic-button': seen('2026-10', 'H', 'roster e'),
  '#roster-button': seen('2026-10', 'H', 'roster e'),
  '#indicators': seen('2026-09', 'A', 'call c'),
  '[data-tid^="ubar-"]': seen('2026-09', 'A', 'call b'),
  '[data-cid="calling-participant-stream"]': seen('2026-10', 'H', 'roster e'),
  '[data-stream-type]': seen('2026-10', 'H', 'roster e'),
  '[data-tid$="call-monitor"],[data-tid="call-monitor-v2"]': seen('2026-10', 'H', 'roster e'),
  '[data-tid="calling-prejoin-screen"]': seen('2026-07', 'A', 'call b'),
  '[data-tid="prejoin-join-button"]': seen('2026-07', 'A', 'call b'),
  '[data-tid="calling-lobby-screen"]': seen('2026-10', 'M', 'roster e'),
  '#calling-retry-screen-title': seen('2026-08', 'B', 'call b'),
  '[data-tid^="calling-retry-screen"]': seen('2026-07', 'A', 'call b'),
  '[data-tid="calling-retry-rejoinbutton"]': seen('2026-07', 'A', 'call b'),
  '[data-tid^="anon-meeting-end-screen-"]': seen('2026', 'B', 'call b'),
  '#cqf-dismiss-button': seen('2026-08', 'B', 'call b'),
  '[data-tid^="app-layout-area--"]': seen('2026-09', 'H', 'roster e'),
  '[data-tid="me-control-avatar"]': seen('2026-09', 'M', 'roster c'),
  '[data-inp="roster-button"]': seen('2026-10', 'H', 'roster e'),
  '#roster-button [data-tid="roster-button-tile"]': seen('2026-09', 'H', 'roster b'),
  '#roster-button [data-tid="toolbar-item-badge"]': seen('2026-10', 'H', 'roster b'),
  '[data-tid="calling-roster-attendees"]': seen('2026-09', 'H', 'roster a'),
  '[role="tree"]:has([data-cid="roster-participant"])': seen('2026-09', 'H', 'roster a'),
  '[role="tree"]:has([data-tid^="participantsInCall-"],[data-tid^="attendeesInMeeting-"])': seen(
    '2026-09',
    'H',
    'roster a',
  ),
  '[data-tid="calling-right-side-panel"]': seen('2026-07', 'H', 'roster e'),
  '[id^="roster-title-section-"]': seen('2026-09', 'H', 'roster b'),
  '[data-tid^="participantsInCall-"]': seen('2026-09', 'H', 'roster a'),
  '[data-tid^="attendeesInMeeting-"]': seen('2026-07', 'H', 'roster a'),
  '[data-cid="roster-participant"]': seen('2026-07', 'H', 'roster a'),
  '[data-tid^="participantsFromThread-"]': seen('2026', 'L', 'roster a'),
  '[data-tid^="participantsInLobby-"]': seen('', 'L', 'roster g'),
  '[id^="roster-avatar-img-"]': seen('2026-09', 'H', 'roster a'),
  '[id^="calling-roster-item-"]': seen('2026-09', 'H', 'roster a'),
  '[id^="roster-mic-button-"]': seen('2026-09', 'H', 'roster a'),
  '[data-cid="roster-participant-muted"]': seen('2026', 'H', 'roster c'),
  '[data-cid="roster-participant-unmuted"]': seen('2026', 'H', 'roster c'),
  '[data-tid="ts-roster-organizer-status"]': seen('2026-09', 'M', 'roster c'),
  '[data-tid="myself-video"]': seen('2026-08', 'M', 'roster c'),
  '[data-tid="participant-info-nametag"]': seen('2026-09', 'H', 'roster e'),
  '[data-stream-type="Video"]': seen('2026-10', 'H', 'roster e'),
  '[data-stream-type="ScreenSharing"]': seen('2026-10', 'H', 'roster e'),
  '[data-tid="lobby-popup-admit-btn"]': seen('2025-01', 'C', 'call b'),
  '[data-tid="callingAlertDismissButton_lobby"]': seen('2025-01', 'C', 'call b'),
  '[data-tid="ubar-indicators"]': seen('2026-09', 'A', 'call c'),
  '#recording-indicator-custom': seen('2026-02', 'B', 'call c'),
  '#e2ee-status': seen('2026-09', 'A', 'call c'),
  '[data-tid="callingAlertDismissButton_InitiatorStartedRecording"]': seen('2024', 'C', 'call c'),
  '[data-tid="callingAlertDismissButton_JoinersOngoingRecording"]': seen('2024', 'C', 'call c'),
  '[data-tid="closed-caption-v2-window-wrapper"]': seen('2026-09', 'A', 'call e'),
  '[data-tid="closed-captions-renderer"]': seen('2025-07', 'B', 'call h'),
  '#chat-pane-list': seen('2026', 'B', 'call e'),
  '[data-tid="chat-pane-list"]': seen('2026', 'B', 'call e'),
  '[data-tid="message-pane-list-runway"]': seen('2026', 'B', 'call e'),
  // Of a part of a name: what is known of the names that have it.
  '[data-tid^="callingAlertDismissButton_"]': seen('2026', 'C', 'call b'),
  '[data-tid^="callingAlertDismissButton_"][data-tid*="recording" i]': seen('2024', 'C', 'call c'),
  '[data-tid^="calling-prejoin"]': seen('2026-07', 'A', 'call b'),
  '[data-tid*="lobby" i]': seen('', 'D', 'call b'),
  '[data-tid^="calling-roster"]': seen('2026-09', 'H', 'roster a'),
};
