import type { DateRecord, Role } from './story.ts';

type Judgement = { readonly problem: string; readonly remedy: string };

const mark = (id: string, role: Role): string =>
  `write { id: ${id}, as: ${role} }, or correct one of the dates`;

/**
 * Compares the days of an event with those of the scene that shows it. An unmarked event must share a
 * day with its scene; background must begin before the scene ends, outlook not before it begins.
 */
export const judgeRole = (
  id: string,
  role: Role,
  event: DateRecord,
  scene: DateRecord,
): Judgement | null => {
  const dates = `${id} (${event.edtf})`;
  const over = event.span.end <= scene.span.begin;
  const later = event.span.begin >= scene.span.end;
  const earlier = event.span.begin < scene.span.begin;
  switch (role) {
    case 'now':
      if (over) {
        const problem = `event ${dates} is over before the scene (${scene.edtf}) begins`;
        return { problem, remedy: mark(id, 'background') };
      }
      if (!later) return null;
      return {
        problem: `event ${dates} begins after the scene (${scene.edtf})`,
        remedy: mark(id, 'outlook'),
      };
    case 'background':
      if (!later) return null;
      return {
        problem: `event ${dates} begins after the scene (${scene.edtf}) and cannot be its background`,
        remedy: mark(id, 'outlook'),
      };
    case 'outlook':
      if (!earlier) return null;
      return {
        problem: `event ${dates} begins before the scene (${scene.edtf}) and cannot be its outlook`,
        remedy: over
          ? mark(id, 'background')
          : `write ${id} without a mark, or correct one of the dates`,
      };
  }
};
