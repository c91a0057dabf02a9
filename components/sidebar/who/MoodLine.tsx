/**
 * The mood of the last messages, oldest first: high dot, middle bar, low diamond. Shape and height say it, colour only helps. One shape or two
 * make no line that could be read, so a few are named.
 */
import { useId } from 'react';
import { dayOfInstant } from '#lib/core/days.ts';
import type { ClientCard } from '#lib/core/view.ts';
import { useWords } from '../../ui/Words.tsx';

const FEWEST_SHAPES = 3;

export function MoodLine({ mood, now }: { mood: ClientCard['mood']; now: number }) {
  const { m, format } = useWords();
  const label = useId();
  if (mood.length < FEWEST_SHAPES) {
    const named = mood.map((point) => m.who.moods[point.mood]);
    return (
      <p className="mood">{m.who.moodOf({ when: m.who.mood({ count: mood.length }), mood: format.list(named) })}</p>
    );
  }
  return (
    <div className="mood">
      <p id={label}>{m.who.mood({ count: mood.length })}</p>
      <ol aria-labelledby={label}>
        {mood.map((point, index) => {
          const when = point.sentAt === undefined ? m.who.undated : format.day(dayOfInstant(point.sentAt), now);
          const words = m.who.moodOf({ when, mood: m.who.moods[point.mood] });
          return (
            // The line is replaced as a whole; its points have no identity of their own.
            <li key={index} title={words}>
              <Shape mood={point.mood} />
              <span className="visually-hidden">{words}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Shape({ mood }: { mood: ClientCard['mood'][number]['mood'] }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 10 20" className={`mood-${mood}`}>
      {mood === 'warm' && <circle cx="5" cy="5" r="3.5" />}
      {mood === 'even' && <rect x="1.5" y="9" width="7" height="2" rx="1" />}
      {mood === 'strained' && <path d="M5 10.5 9 15 5 19.5 1 15Z" />}
    </svg>
  );
}
