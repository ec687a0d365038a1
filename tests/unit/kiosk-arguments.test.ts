import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kioskArguments } from '../../scripts/kiosk-arguments.ts';

it('opens the browser as the unit for Debian does', () => {
  const unit = readFileSync('kiosk/thaw-kiosk.service', 'utf8');
  const [, line = ''] = /^ExecStart=\/usr\/bin\/chromium (.*)$/m.exec(unit) ?? [];
  const address = 'http://127.0.0.1:4173/?mode=kiosk&heartbeat=on';
  expect(line.replaceAll('"', '').split(' ')).toEqual(kioskArguments(address, '%t/thaw-kiosk'));
});
