import { useEffect } from 'react';

/**
 * Marks the page's root for style sheets while a part of the interface is there. Not `:has()`: with one that asks for parts
 * of the page at its root, a browser works out the styles of everything anew whenever a mark comes or goes.
 */
export const useRootMark = (name: 'slip' | 'barSlip'): void => {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset[name] = '';
    return () => {
      delete dataset[name];
    };
  }, [name]);
};
