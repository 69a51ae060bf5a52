import { describe, expect, it } from 'vitest';
import { newHabit } from '../echoes/habit';
import type { Author, Reading, Turn } from '../interactions/schema';
import { builtInPacks } from '../packs/catalogue';
import type { Pack } from '../packs/schema';
import { listened, noReplies, type Replies, repliesIn } from './habits';
import { emptyMind, type Mind, think } from './mind';
import { situationOf } from './situation';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
const tuning = { notThatCue: {}, internalDesk: false, denied: new Set<string>() };
const turn = (key: string, author: Author, text: string): Turn => ({
  ...{ key, author, text, name: null, at: null },
});
const worried = turn('1', 'customer', 'Bonjour, je suis très inquiète pour mon colis, aidez-moi.');
const formula = 'Je reviens vers vous dans les meilleurs délais.';

/** The same agent answers one conversation after the other; `own` says whether they wrote it themselves. */
function answering(replies: string[], own = true) {
  let mind: Mind = emptyMind;
  let known: Replies = noReplies(newHabit(1));
  const look = (id: string, turns: Turn[], composer: Reading['composer']) => {
    const reading: Reading = { site: 's', kind: 'ticket', id, ended: false, composer, turns };
    const thought = think(mind, 'https://desk.example', reading, tuning, 0);
    mind = thought.mind;
    known = listened(known, thought, core.phrases, 1);
    return thought;
  };
  return replies.map((text, at) => {
    look(`${at}`, [worried], own ? 'busy' : 'idle');
    const thought = look(`${at}`, [worried, turn('2', 'agent', text)], 'idle');
    return { known, thought, ...repliesIn(known, thought.interaction.key) };
  });
}

describe('an agent’s own replies', () => {
  it('make a formula a reflex the fourth time, and name what it leaves out', () => {
    expect(answering(Array(4).fill(formula)).map(({ reflexNeeds }) => reflexNeeds)).toEqual([
      [],
      [],
      [],
      ['date'],
    ]);
  });

  it('are not those a colleague wrote', () => {
    const seen = answering(Array(6).fill(formula), false);
    expect(seen.at(-1)?.known).toEqual(noReplies(newHabit(1)));
  });

  it('are the same object while nothing is said, so that nothing is kept', () => {
    const [one] = answering([formula]);
    const quiet = one && { ...one.thought, news: [] };
    expect(quiet && listened(one.known, quiet, core.phrases, 1)).toBe(one?.known);
  });

  it('count their apologies, each conversation for itself', () => {
    const seen = answering(['Je suis désolée.', 'C’est parti.']);
    expect(seen.map(({ apologies }) => apologies)).toEqual([1, 0]);
  });

  it('stand in the situation that triggers look at', () => {
    const last = answering(Array(4).fill(formula)).at(-1);
    const facts = {
      ...repliesIn(last?.known as Replies, 'nowhere'),
      obstacle: false,
      fallback: 'en',
    } as const;
    expect(last && situationOf(last.thought, facts)).toMatchObject({
      ...{ reflexNeeds: ['date'], apologies: 0, kind: 'ticket', language: 'fr', moment: 'listening' },
      ...{ cues: [], transactional: false, stake: true, onRequest: false },
    });
  });
});
