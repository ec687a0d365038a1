import '../ui/staff.css';
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand/react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { message } from '../i18n/message.ts';
import {
  type Attempts,
  afterAttempt,
  mostWrong,
  noAttempts,
  type Staff,
  secondsPaused,
} from '../modes/kiosk/staff.ts';
import type { Tally } from '../modes/kiosk/tally.ts';
import { StaffKeypad } from '../ui/staff-keypad.tsx';
import { StaffPage } from '../ui/staff-page.tsx';
import { loadStaffCode } from './staff-code.ts';

type Props = {
  readonly language: string;
  readonly staff: Exclude<Staff, 'shut'>;
  readonly tally: Tally;
  readonly onStaff: (staff: Staff) => void;
  readonly onReload: () => void;
};

/** For the page's life: who closes the keypad gets no new attempts by it. */
const attempts: StoreApi<Attempts> = createStore<Attempts>(() => noAttempts);

/** The moment, each second anew. */
const useNow = (): number => {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(performance.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return now;
};

const memoryBytes = (): number | null => {
  const { memory } = performance as Performance & { memory?: { usedJSHeapSize?: number } };
  return memory?.usedJSHeapSize ?? null;
};

const saidOf = (language: string, { wrong }: Attempts, seconds: number): string => {
  if (seconds > 0) return message(language, 'staffPaused', { seconds });
  return wrong === 0 ? '' : message(language, 'staffWrong', { left: mostWrong - wrong });
};

/** The keypad, and behind it the page for those who look after the kiosk. */
export const BoundStaff = ({ language, staff, tally, onStaff, onReload }: Props): ReactNode => {
  const now = useNow();
  const tried = useStore(attempts);
  const close = () => onStaff('shut');
  const enter = async (code: string) => {
    const at = performance.now();
    if (secondsPaused(attempts.getState(), at) > 0) return;
    const isRight = code === (await loadStaffCode(window));
    attempts.setState(afterAttempt(attempts.getState(), isRight, at), true);
    if (isRight) onStaff('open');
  };
  if (staff === 'asked') {
    const seconds = secondsPaused(tried, now);
    return (
      <StaffKeypad
        language={language}
        said={saidOf(language, tried, seconds)}
        isPaused={seconds > 0}
        onCode={enter}
        onClose={close}
      />
    );
  }
  return (
    <StaffPage
      language={language}
      facts={{
        ...tally.counts(),
        build: document.documentElement.dataset['build'] ?? null,
        uptimeSeconds: now / 1000,
        memoryBytes: memoryBytes(),
        lastFaults: tally.lastFaults(),
      }}
      onReload={onReload}
      onClose={close}
    />
  );
};
