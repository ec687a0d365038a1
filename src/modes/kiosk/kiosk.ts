import type { Cut } from '../../story/story.ts';
import { type Attendance, attendanceAfter, nobody, secondsToAnswer } from './idle.ts';
import type { Staff } from './staff.ts';

/**
 * The story plays by itself; somebody chooses how much of it to see; somebody goes through it, or from where they are
 * looks around in the atlas.
 */
export type KioskScreen = 'attract' | 'choice' | 'story' | 'atlas';

/** All that a kiosk knows of its visitor. */
export type Kiosk = {
  readonly screen: KioskScreen;
  readonly attendance: Attendance;
  /** Whole seconds that are left to answer; null where nobody is asked. */
  readonly secondsLeft: number | null;
  readonly cut: Cut;
  /** The scene where the visitor is, as an index into those of the cut. */
  readonly scene: number;
  /** What lies over all that for those who look after the kiosk. */
  readonly staff: Staff;
};

export type KioskAction =
  | { readonly kind: 'touch' | 'time'; readonly at: number }
  | { readonly kind: 'choose'; readonly cut: Cut }
  | { readonly kind: 'go'; readonly scene: number }
  /** Into the atlas, and back to the same scene. */
  | { readonly kind: 'look-around' | 'return' }
  | { readonly kind: 'start-over' }
  | { readonly kind: 'staff'; readonly is: Staff };

export const unvisited: Kiosk = {
  screen: 'attract',
  attendance: nobody,
  secondsLeft: null,
  cut: 'whole',
  scene: 0,
  staff: 'shut',
};

const afterAttendance = (kiosk: Kiosk, attendance: Attendance, at: number): Kiosk => {
  if (attendance.kind === 'nobody') return kiosk.attendance === attendance ? kiosk : unvisited;
  const secondsLeft = attendance.kind === 'asked' ? secondsToAnswer(attendance.since, at) : null;
  if (attendance === kiosk.attendance && secondsLeft === kiosk.secondsLeft) return kiosk;
  const screen = kiosk.screen === 'attract' ? 'choice' : kiosk.screen;
  return { ...kiosk, screen, attendance, secondsLeft };
};

/**
 * What the kiosk is after an action; the same value where nothing changes. Only somebody who is there can choose and go.
 * @param patience milliseconds without a touch after which somebody is asked.
 */
export const kioskAfter = (kiosk: Kiosk, action: KioskAction, patience: number): Kiosk => {
  switch (action.kind) {
    case 'touch':
    case 'time':
      return afterAttendance(kiosk, attendanceAfter(kiosk.attendance, action, patience), action.at);
    case 'choose':
      if (kiosk.screen !== 'choice') return kiosk;
      return { ...kiosk, screen: 'story', cut: action.cut, scene: 0 };
    case 'go':
      if (kiosk.screen !== 'story' || kiosk.staff !== 'shut') return kiosk;
      return { ...kiosk, scene: action.scene };
    case 'look-around':
      return kiosk.screen === 'story' ? { ...kiosk, screen: 'atlas' } : kiosk;
    case 'return':
      return kiosk.screen === 'atlas' ? { ...kiosk, screen: 'story' } : kiosk;
    case 'start-over':
      if (kiosk.screen !== 'story') return kiosk;
      return { ...unvisited, screen: 'choice', attendance: kiosk.attendance };
    case 'staff':
      return isAsleep(kiosk) || kiosk.staff === action.is ? kiosk : { ...kiosk, staff: action.is };
  }
};

/** Whether the next touch wakes the kiosk, and does nothing else. */
export const isAsleep = ({ attendance }: Kiosk): boolean => attendance.kind !== 'somebody';
