import { type ReactNode, useEffect, useState } from 'react';
import { formatElapsed } from '../i18n/format-elapsed.ts';
import { formatTimeOfDay } from '../i18n/format-time.ts';
import { message } from '../i18n/message.ts';

type Props = {
  readonly language: string;
  /** Milliseconds since 1970. */
  readonly began: number;
  /** Minutes that the whole lesson is planned to take. */
  readonly planned: number;
  readonly onBegin: () => void;
};

const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
};

/** The time of day, the time that has passed, and the time that was planned. */
export const SpeakerClock = ({ language, began, planned, onBegin }: Props): ReactNode => {
  const now = useNow();
  return (
    <div className="speaker-clock">
      <dl>
        <div>
          <dt>{message(language, 'speakerTime')}</dt>
          <dd>{formatTimeOfDay(now, language)}</dd>
        </div>
        <div>
          <dt>{message(language, 'speakerPassed')}</dt>
          <dd>{formatElapsed((now - began) / 1000)}</dd>
        </div>
        <div>
          <dt>{message(language, 'speakerPlanned')}</dt>
          <dd>{message(language, 'lessonMinutes', { minutes: planned })}</dd>
        </div>
      </dl>
      <button type="button" className="outlined-button" onClick={onBegin}>
        {message(language, 'speakerBegin')}
      </button>
    </div>
  );
};
