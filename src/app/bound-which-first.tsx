import type { ReactNode } from 'react';
import { useStore } from 'zustand/react';
import type { StoreApi } from 'zustand/vanilla';
import { formatDate } from '../i18n/format-date.ts';
import type { Podium } from '../modes/presenter/podium.ts';
import { nameOn } from '../story/place-name.ts';
import type { Story } from '../story/story.ts';
import { eventsById } from '../timeline/events-by-id.ts';
import { type AskedEvent, WhichFirst } from '../ui/which-first.tsx';

type Props = { readonly story: Story; readonly podium: StoreApi<Podium> };

/** What came first, bound to the podium: the earliest is answered first. */
export const BoundWhichFirst = ({ story, podium }: Props): ReactNode => {
  const { question, withheld } = useStore(podium);
  const { language, places } = story;
  const known = eventsById(story);
  const { shown, inOrder } =
    question === null || question === 'none' ? { shown: [], inOrder: [] } : question;
  const events = shown.flatMap((id): AskedEvent[] => {
    const event = known.get(id)?.event;
    const place = places[event?.place ?? ''];
    if (event === undefined || place === undefined) return [];
    const rank = inOrder.indexOf(id) + 1;
    const isAnswered = rank <= withheld.revealed;
    return [
      {
        id,
        title: event.title,
        place: nameOn(place, event.date.span.begin, language).name,
        answer: isAnswered ? { rank, date: formatDate(event.date, language) } : null,
      },
    ];
  });
  return <WhichFirst language={language} events={events} />;
};
