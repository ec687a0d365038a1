import { staffCodeIn, staffCodeOf } from '../modes/kiosk/staff.ts';

/** The code that the address gives (`&staff=1234`), else the file `kiosk.json` beside the page; null where neither does. */
export const loadStaffCode = async ({
  location,
  fetch,
}: Window & typeof globalThis): Promise<string | null> => {
  const asked = new URLSearchParams(location.search).get('staff');
  if (asked !== null) return staffCodeIn(asked);
  try {
    const response = await fetch('kiosk.json', { cache: 'no-store' });
    return response.ok ? staffCodeOf(await response.json()) : null;
  } catch {
    return null;
  }
};
