import { Component, type FunctionComponent } from 'preact';

/**
 * A part that is drawn anew only when one of its props is another: the panel is told of every second and of every
 * change, and most of it stays as it is. What it takes from the tools reaches it by itself.
 */
export function memo<P extends object>(Part: FunctionComponent<P>): FunctionComponent<P> {
  class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return !same(this.props as P, next);
    }
    override render(props: P) {
      return <Part {...props} />;
    }
  }
  return Memo as unknown as FunctionComponent<P>;
}

function same<P extends object>(before: P, next: P): boolean {
  const keys = Object.keys(next) as (keyof P)[];
  return keys.length === Object.keys(before).length && keys.every((key) => Object.is(before[key], next[key]));
}
