import type { Managed } from '../policy/managed.ts';
import { managedFaultWords } from './fault-words.ts';
import { useTools } from './tools.ts';

/** What the school's administrator has set: one of three states, and what in it was of no use. */
export function ManagedState({ managed }: { readonly managed: Managed }) {
  const { say } = useTools();
  const school = managed.state === 'present' ? managed.managed : null;
  const faults = school?.faults ?? [];
  return (
    <section aria-labelledby="managed-title" data-managed={managed.state}>
      <h2 id="managed-title">{say('managed.title')}</h2>
      <p>{say(`managed.${managed.state}`)}</p>
      {school && <p class="hint">{say('managed.dropped')}</p>}
      {school?.lockAll && <p>{say('managed.lock-all')}</p>}
      {faults.length > 0 && (
        <div class="box" data-box="faults">
          <p>{say('managed.faults', { n: faults.length })}</p>
          <ul class="faults">
            {faults.map((fault) => (
              <li key={fault.key} data-fault={fault.key}>
                {managedFaultWords(say, fault)}
              </li>
            ))}
          </ul>
          <p>{say('managed.rest')}</p>
        </div>
      )}
    </section>
  );
}
