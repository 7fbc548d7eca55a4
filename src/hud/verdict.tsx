import { Acknowledge } from './acknowledge.tsx';
import { Icon } from './icon.tsx';
import { RemedyButton } from './remedy-button.tsx';
import { spoken, useTools } from './tools.ts';
import type { View } from './view.ts';

/** One word, one sentence, since when, one button. The headline's finding is this element itself. */
export function Verdict({ view }: { readonly view: View }) {
  const { say } = useTools();
  const { headline, age, remedy } = view;
  const finding = headline
    ? { 'data-check': headline.check, 'data-verdict': headline.verdict, 'data-level': headline.level }
    : {};
  return (
    <>
      <section
        class="verdict"
        data-tone={view.tone}
        data-calm={view.report?.calm}
        aria-labelledby="verdict-word"
        {...finding}
      >
        <Icon shape={view.shape} />
        <div class="verdict-text">
          <h1 id="verdict-word">{say(view.word)}</h1>
          <p class="sentence">{spoken(say, view.sentence)}</p>
          {age && <p class="age">{spoken(say, age)}</p>}
        </div>
        {remedy && remedy !== 'acknowledge' && <RemedyButton remedy={remedy} busy={view.report?.working === remedy} />}
      </section>
      {headline && <Acknowledge key={headline.check} finding={headline} snooze={view.report?.snooze ?? 0} />}
    </>
  );
}
