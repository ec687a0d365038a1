import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { formatElapsed } from '../i18n/format-elapsed.ts';
import { message } from '../i18n/message.ts';
import { type Pattern, StaffPattern } from './staff-patterns.tsx';

/** What is known of the kiosk. */
export type StaffFacts = {
  /** Null where the page was not built. */
  readonly build: string | null;
  readonly uptimeSeconds: number;
  readonly loads: number;
  readonly visits: number;
  readonly resets: number;
  readonly faults: number;
  /** Null where the browser does not tell. */
  readonly memoryBytes: number | null;
  readonly lastFaults: readonly string[];
};

type Props = {
  readonly language: string;
  readonly facts: StaffFacts;
  readonly onReload: () => void;
  readonly onClose: () => void;
};

const patterns = [
  ['touch', 'staffTouch'],
  ['colours', 'staffColours'],
  ['geometry', 'staffGeometry'],
] as const satisfies readonly (readonly [Pattern, string])[];

const Facts = ({ language, facts }: Pick<Props, 'language' | 'facts'>): ReactNode => {
  const unknown = message(language, 'staffUnknown');
  const { memoryBytes, lastFaults } = facts;
  const rows = [
    ['staffBuild', facts.build ?? unknown],
    ['staffUptime', formatElapsed(facts.uptimeSeconds)],
    ['staffLoads', facts.loads],
    ['staffVisits', facts.visits],
    ['staffResets', facts.resets],
    ['staffFaults', facts.faults],
    [
      'staffMemory',
      memoryBytes === null
        ? unknown
        : message(language, 'staffMegabytes', { megabytes: Math.round(memoryBytes / 1e6) }),
    ],
  ] as const;
  return (
    <>
      <dl className="staff-facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{message(language, name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{message(language, 'staffLastFaults')}</h3>
      {lastFaults.length === 0 ? (
        <p>{message(language, 'staffNoFaults')}</p>
      ) : (
        <ol className="staff-faults">
          {[...new Set(lastFaults)].map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ol>
      )}
    </>
  );
};

/** What those who look after a kiosk want to know of it, and tests for its screen. */
export const StaffPage = ({ language, facts, onReload, onClose }: Props): ReactNode => {
  const [pattern, setPattern] = useState<Pattern | null>(null);
  return (
    <ModalOverlay className="kiosk-veil staff-veil" isOpen isKeyboardDismissDisabled>
      <Modal>
        <Dialog className="staff-page" aria-label={message(language, 'staffPage')}>
          {pattern === null ? (
            <>
              <Heading slot="title">{message(language, 'staffPage')}</Heading>
              <Facts language={language} facts={facts} />
              <div className="staff-buttons">
                {patterns.map(([which, name]) => (
                  <Button key={which} className="kiosk-button" onPress={() => setPattern(which)}>
                    {message(language, name)}
                  </Button>
                ))}
                <Button className="kiosk-button" onPress={onReload}>
                  {message(language, 'staffReload')}
                </Button>
                <Button className="kiosk-button kiosk-next" onPress={onClose}>
                  {message(language, 'close')}
                </Button>
              </div>
            </>
          ) : (
            <>
              <StaffPattern pattern={pattern} language={language} />
              <Button className="kiosk-button staff-back" onPress={() => setPattern(null)}>
                {message(language, 'close')}
              </Button>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
