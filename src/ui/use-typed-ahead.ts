import { useCallback, useEffect, useRef } from 'react';

/**
 * Keeps what is typed before the field is there that it is meant for: on a slow machine that takes a while, and letters
 * are keys of the page meanwhile. Returns what takes over: it tells what has been typed since `isAwaited` became true, and
 * from then on no key is kept.
 */
export const useTypedAhead = (isAwaited: boolean): (() => string) => {
  const typed = useRef('');
  const isTakenOver = useRef(false);
  useEffect(() => {
    if (!isAwaited) return undefined;
    typed.current = '';
    isTakenOver.current = false;
    const onKey = (press: KeyboardEvent) => {
      if (isTakenOver.current || press.ctrlKey || press.altKey || press.metaKey) return;
      const isText = [...press.key].length === 1;
      if (isText) typed.current += press.key;
      else if (press.key === 'Backspace') typed.current = typed.current.slice(0, -1);
      else return;
      press.preventDefault();
      press.stopPropagation();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [isAwaited]);
  return useCallback(() => {
    isTakenOver.current = true;
    return typed.current;
  }, []);
};
