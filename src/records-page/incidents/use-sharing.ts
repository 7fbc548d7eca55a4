import { signal } from '@preact/signals';
import { teamsTabs } from '../../browser.ts';
import { PanelLink } from '../../panel/link.ts';
import { NOT_ASKED, type Sharing, sharingOf, unshared } from '../../panel/sharing.ts';

const state = signal<Sharing['state']>(NOT_ASKED.state);
/** With who shares it, which nothing is drawn of and the next answer is held against. */
let sharing = NOT_ASKED;
const become = (next: Sharing) => {
  sharing = next;
  state.value = next.state;
};
let follows = false;

/** Asks the tabs with Teams as a panel does, from the first time that incidents are shown for as long as the page is there. */
function follow(): void {
  if (follows) return;
  follows = true;
  const clock = () => ({ mono: performance.now(), utc: Date.now() });
  // Never as a panel in sight: what calls in a lesson is not told here.
  const link = new PanelLink({
    tabs: teamsTabs,
    seen: () => false,
    clock,
    told: () => undefined,
    all: (tabs) => become(sharingOf(sharing, tabs, clock().mono)),
  });
  link.start(setInterval);
  // A page in the background asks seldom: what it shows when it comes back is asked for first.
  document.addEventListener('visibilitychange', () => link.refresh());
}

/** Whether what is on the screen is seen by others too, and the way on where no tab can tell any more. */
export function useSharing(): { readonly sharing: Sharing['state']; readonly nobodySees: () => void } {
  follow();
  return {
    sharing: state.value,
    nobodySees: () => become(unshared(sharing)),
  };
}
