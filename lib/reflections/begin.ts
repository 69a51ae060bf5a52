import type { Reflection } from './schema';

/** An empty reflection about an interaction, or about nothing in particular. */
export function begin(
  id: string,
  about: Reflection['about'],
  question: string | null,
  now: number,
): Reflection {
  return {
    id,
    version: 1,
    writtenAt: now,
    changedAt: now,
    about,
    colour: null,
    feeling: null,
    origin: null,
    helped: null,
    nextTime: '',
    cause: null,
    question,
    note: '',
    obstacle: false,
  };
}

/** Has anything been said yet? An untouched draft is not worth keeping. */
export function isBegun({
  colour,
  feeling,
  origin,
  helped,
  nextTime,
  cause,
  note,
  obstacle,
}: Reflection): boolean {
  const taps = [colour, feeling, origin, helped, cause].some((tap) => tap !== null);
  return taps || obstacle || nextTime.trim() !== '' || note.trim() !== '';
}
