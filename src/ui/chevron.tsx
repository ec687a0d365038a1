import type { ReactNode } from 'react';

/** Drawn rather than lettered: the quotation marks of a typeface sit low. */
export const Chevron = ({ way }: { readonly way: 'previous' | 'next' }): ReactNode => (
  <svg viewBox="0 0 12 20" aria-hidden="true" focusable="false">
    <path d={way === 'next' ? 'M2 2 10 10 2 18' : 'M10 2 2 10 10 18'} />
  </svg>
);
