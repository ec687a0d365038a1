import type { Cut, SceneId } from '../../story/story.ts';
import type { Mode, Stage } from '../mode.ts';
import type { KioskAction } from './kiosk.ts';
import type { Tally } from './tally.ts';

export type Way = 'next' | 'previous';

/** What a kiosk may ask of the app. */
export type KioskStage = Pick<Stage, 'setTarget' | 'setViewport' | 'motion' | 'onMotion'> & {
  /** Tells these scenes from now on; the position is set after it. */
  tell(selection: 'attract' | Cut): void;
  sceneIds(): readonly SceneId[];
  /** Opens the atlas where the picture is. */
  openAtlas(): void;
  /** Forgets what was looked at there; nothing where it is shut. */
  closeAtlas(): void;
  /** Makes all else that a visitor may have changed as it was. */
  forget(): void;
  /** Shows everything that stands outside the picture anew, and the picture from nothing. */
  renew(): void;
  readonly tally: Tally;
  /** The code that opens the page of staff; null where there is none. */
  staffCode(): Promise<string | null>;
  /** Loads the page again, later each time, if that is still wanted then. */
  reload(isWanted?: () => boolean): void;
  /** Resolves to whether loading the page anew brings the newest build; what is kept on the device is renewed before. */
  keepNewest(): Promise<boolean>;
  /** Whether the picture is less than it could be after a loss, so that it is worth loading the page again. */
  isWorn(): boolean;
};

/** A mode that answers to its own buttons as well. */
export type KioskMode = Mode & {
  act(action: KioskAction): void;
  step(way: Way): void;
  /** Leaves room for what lies beside the map. */
  measure(): void;
  /** Mends a fault that does not come to the window by itself. */
  mend(fault: Error): void;
};
