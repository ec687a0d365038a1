import { type LineMessage, readLineMessage } from '../modes/presenter/line-messages.ts';

/** Between the windows of one site in one browser; nothing of it leaves the machine. */
export type LessonLine = { say(message: LineMessage): void; close(): void };

/** Joins the line of this site. What is no message of ours is ignored. */
export const joinLine = (window: Window, hear: (message: LineMessage) => void): LessonLine => {
  // Two sites of one origin do not steer each other.
  const site = new URL('.', window.location.href).pathname;
  const channel = new BroadcastChannel(`thaw-lesson ${site}`);
  channel.addEventListener('message', ({ data }) => {
    const message = readLineMessage(data);
    if (message !== null) hear(message);
  });
  return { say: (message) => channel.postMessage(message), close: () => channel.close() };
};
