import type { JSX } from 'preact';
import type { Shape } from './view.ts';

const RING = <circle cx="18" cy="18" r="15" />;
const BANG = <path d="M18 10.5v9.5M18 24v2.2" />;
const QUESTION = <path d="M13.6 14.4c0-5.8 8.8-5.8 8.8 0 0 3.9-4.4 3.5-4.4 7.2M18 25.2v2" />;

/** One outline for each level, so that none is told by its colour alone. */
const SHAPES: Readonly<Record<Shape, JSX.Element>> = {
  tick: (
    <>
      {RING}
      <path d="M11 18.5l5 5 9.5-10" />
    </>
  ),
  info: (
    <>
      <rect x="4" y="4" width="28" height="28" rx="7" />
      <path d="M18 16.5v9.5M18 10v2.4" />
    </>
  ),
  triangle: (
    <>
      <path d="M18 4l15 27H3z" />
      <path d="M18 14v8M18 25.4v1.8" />
    </>
  ),
  'triangle-question': (
    <>
      <path d="M18 3l16 29H2z" />
      <path d="M14.2 16.6c0-4.8 7.6-4.8 7.6 0 0 3.1-3.8 2.8-3.8 6M18 26v2" stroke-width="2.6" />
    </>
  ),
  octagon: (
    <>
      <path d="M12 3h12l9 9v12l-9 9H12l-9-9V12z" />
      {BANG}
    </>
  ),
  question: (
    <>
      <circle cx="18" cy="18" r="15" stroke-dasharray="5.4 4" />
      {QUESTION}
    </>
  ),
  rest: (
    <>
      {RING}
      <path d="M11.5 18h13" />
    </>
  ),
  eye: (
    <>
      <path d="M3 18c7-12 23-12 30 0-7 12-23 12-30 0z" />
      <circle cx="18" cy="18" r="4.5" />
      <path d="M6 31L30 5" />
    </>
  ),
};

export function Icon({ shape }: { readonly shape: Shape }) {
  return (
    <svg class="icon" viewBox="0 0 36 36" aria-hidden="true" focusable="false" data-shape={shape}>
      {SHAPES[shape]}
    </svg>
  );
}
