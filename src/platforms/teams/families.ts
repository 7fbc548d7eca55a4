/** First words of Teams' own markers (evidence, roster and call state): of other markers the health report says nothing. */
export const FAMILIES: readonly string[] = (
  'anon app attendees attendeesInMeeting call calling callingAlertDismissButton callingButtons chat closed e2ee ' +
  'hangup indicators layout lobby me meeting menu message modern more myself notification only participant ' +
  'participants participantsFromThread participantsInCall participantsInLobby people prejoin rail recording right ' +
  'roster stage toggle toolbar transcript ts ubar video voice'
).split(' ');
