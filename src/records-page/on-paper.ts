/** On paper nothing can be unfolded: what is folded away is opened for it, and folded again after. */
export function openDetails(): () => void {
  let folded: HTMLDetailsElement[] = [];
  const before = () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const details of folded) details.open = true;
  };
  const after = () => {
    for (const details of folded) details.open = false;
    folded = [];
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
