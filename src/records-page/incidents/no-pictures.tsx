import type { ComponentChildren } from 'preact';
import { useNoPictures } from '../../writing/no-pictures.ts';
import { useWords } from './context.ts';

/** While these fields are shown no picture goes into any, and why is said (guidance 4.2, rule 7). */
export function NoPictures({ children }: { readonly children: ComponentChildren }) {
  const words = useWords();
  const refused = useNoPictures();
  return (
    <div class="no-pictures">
      <div role="alert" class="refused">
        {refused && (
          <p class="wrong" data-refused="picture">
            <b>{words('picture.refused')}</b> {words('picture.why')}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}
