import { signal } from '@preact/signals';
import { teamsTabs } from '../../browser.ts';
import { PanelLink } from '../../panel/link.ts';
import { NOT_ASKED, type Sharing, sharingOf, unshared } from '../../panel/sharing.ts';

const sharing = signal<Sharing>(NOT_ASKED);
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
    all: (tabs) => {
      const next = sharingOf(sharing.value, tabs, clock().mono);
      if (next.state !== sharing.value.state || next.by.size !== sharing.value.by.size) sharing.value = next;
    },
  });
  link.start(setInterval);
  // A page in the background asks seldom: what it shows when it comes back is asked for first.
  document.addEventListener('visibilitychange', () => link.refresh());
}

/** Whether what is on the screen is seen by others too, and the way on where no tab can tell any more. */
export function useSharing(): { readonly sharing: Sharing['state']; readonly nobodySees: () => void } {
  follow();
  return {
    sharing: sharing.value.state,
    nobodySees: () => {
      sharing.value = unshared(sharing.value);
    },
  };
}
