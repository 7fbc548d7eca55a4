import { CopyButton } from './copy-button.tsx';
import { goTo, type PLACES } from './go-to.ts';
import { memo } from './memo.tsx';
import { useTools } from './tools.ts';
import type { Remedy } from './view.ts';

/** Remedies that lead to another part of the panel. */
const PLACE_OF: Partial<Record<Remedy, keyof typeof PLACES>> = {
  identify: 'who',
  'show-announcement': 'words',
  'set-minimum': 'minimum',
  'say-who-i-am': 'self',
  'set-kind': 'kind',
  'tick-list': 'list',
};

/** `data-act` of those that lead somewhere says so: `identify` itself is what the buttons beside a name do. */
const ACT_OF: Partial<Record<Remedy, string>> = { identify: 'show-who-to-identify' };

/** The one press that helps. */
interface Props {
  readonly remedy: Exclude<Remedy, 'acknowledge'>;
  readonly quiet?: boolean;
  /** It has been pressed, and Teams is at it. */
  readonly busy?: boolean;
}

export const RemedyButton = memo(function RemedyButton({ remedy, quiet = false, busy = false }: Props) {
  const { say, send, health, openOptions, confirmRoom } = useTools();
  const label = say(busy ? 'remedy.busy' : `remedy.${remedy}`);
  const look = quiet ? 'button small' : 'button main';
  if (remedy === 'copy-call-for-help')
    return <CopyButton act={remedy} look={look} label={label} text={() => say('call-for-help.text')} />;
  if (remedy === 'copy-health-report') return <CopyButton act={remedy} look={look} label={label} text={health} />;
  const place = PLACE_OF[remedy];
  const press = () => {
    if (busy) return;
    if (place) goTo(place);
    else if (remedy === 'open-people' || remedy === 'load-all-names' || remedy === 'end-for-all') send({ act: remedy });
    else if (remedy === 'new-lesson') send({ act: 'say', deed: { deed: 'new-lesson' } });
    else if (remedy === 'open-policy') openOptions();
    else if (remedy === 'confirm-room') confirmRoom();
  };
  return (
    <button type="button" class={look} data-act={ACT_OF[remedy] ?? remedy} aria-disabled={busy} onClick={press}>
      {label}
    </button>
  );
});
