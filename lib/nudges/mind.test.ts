import { describe, expect, it } from 'vitest';
import type { Author, Reading, Turn } from '../interactions/schema';
import { emptyMind, type Mind, think } from './mind';
import { deniedIn, understand } from './understand';

const tuning = { notThatCue: {}, internalDesk: false, denied: new Set<string>() };
const origin = 'https://desk.example';
const turn = (key: string, author: Author, text: string): Turn => ({
  key,
  author,
  name: null,
  text,
  at: null,
});
const angry = turn(
  '1',
  'customer',
  "C'est inadmissible, troisième fois que j'écris et toujours pas de réponse !",
);
const reading = (turns: Turn[], more: Partial<Reading> = {}): Reading => ({
  site: 'desk',
  kind: 'ticket',
  id: '7',
  ended: false,
  composer: 'idle',
  turns,
  ...more,
});
/** Thinks of readings one after the other. */
function through(...readings: Reading[]) {
  let mind: Mind = emptyMind;
  return readings.map((one, at) => {
    const thought = think(mind, origin, one, tuning, at);
    mind = thought.mind;
    return thought;
  });
}

describe('the instants at which something may be said', () => {
  it('are opening a case, a cue that changes, and its end; nothing in between', () => {
    const calm = turn('1', 'customer', 'Bonjour, où en est ma commande 4182 ?');
    const later = turn('3', 'customer', "C'est inadmissible, je suis furieuse !");
    const steps = through(
      reading([calm]),
      reading([calm, turn('2', 'note', 'vu')]),
      reading([calm, later]),
      reading([calm, later]),
      reading([calm, later], { ended: true }),
    );
    expect(steps.map(({ isInstant }) => isInstant)).toEqual([true, false, true, false, true]);
  });

  it('wait for the pen to rest', () => {
    const steps = through(
      reading([angry], { composer: 'busy' }),
      reading([angry], { composer: 'busy' }),
      reading([angry], { composer: 'idle' }),
      reading([angry], { composer: 'idle' }),
    );
    expect(steps.map(({ isInstant }) => isInstant)).toEqual([false, false, true, false]);
  });
});

describe('what is understood', () => {
  it('is a difficult moment with the customer’s own words, until it is answered', () => {
    const [asked, answered] = through(
      reading([angry]),
      reading([angry, turn('2', 'agent', 'Je rappelle avant midi.')]),
    );
    expect(asked?.understanding).toMatchObject({ language: 'fr', moment: 'difficult', transactional: false });
    expect(
      asked?.understanding.cues.flatMap(({ words }) => words).every((word) => angry.text.includes(word)),
    ).toBe(true);
    expect(answered?.understanding.cues).toEqual([]);
    expect(answered?.understanding.moment).toBe('listening');
  });

  it('remembers a hard one when the next is opened', () => {
    const [, next, third] = through(
      reading([angry]),
      reading([turn('1', 'customer', 'Bonjour, où en est ma commande ?')], { id: '8' }),
      reading([turn('1', 'customer', 'Bonjour, une facture s’il vous plaît.')], { id: '9' }),
    );
    expect(next?.mind.afterHard).toBe(true);
    expect(third?.mind.afterHard).toBe(false);
  });

  it('hears the burst, not only its last word', () => {
    const [heard] = through(reading([angry, turn('2', 'customer', 'Bonjour ?')]));
    expect(heard?.understanding.cues.length).toBeGreaterThan(0);
  });

  it('looks for no cue on an internal desk, nor in a language it does not know', () => {
    const { interaction } = through(reading([angry]))[0] ?? {};
    expect(interaction && understand(interaction, { ...tuning, internalDesk: true }).cues).toEqual([]);
    const [unknown] = through(reading([turn('1', 'customer', 'Dit is onaanvaardbaar, ik ben woedend')]));
    expect(unknown?.understanding).toMatchObject({ language: null, cues: [], transactional: true });
  });

  it('does not bring back what the agent has denied here, and takes the moment for what is left', () => {
    const { interaction, understanding } = through(reading([angry]))[0] ?? {};
    const denied = new Set(understanding?.cues.map(({ id }) => deniedIn(interaction?.key ?? '', id)));
    const after = interaction && understand(interaction, { ...tuning, denied });
    expect(denied.size).toBeGreaterThan(0);
    expect(
      after?.cues.map(({ id }) => deniedIn(interaction?.key ?? '', id)).filter((cue) => denied.has(cue)),
    ).toEqual([]);
    const other = interaction && understand({ ...interaction, key: 'another' }, { ...tuning, denied });
    expect(other?.cues).toEqual(understanding?.cues);
  });

  it('leaves a plain request in peace, and lets heartfelt thanks be received', () => {
    const plain = through(
      reading([turn('1', 'customer', 'Bonjour, où en est ma commande 4182 ? Merci.')]),
    )[0];
    expect(plain?.understanding).toMatchObject({ transactional: true, moment: 'opening' });
    const thanks = through(
      reading([
        turn('1', 'agent', 'Le colis part demain.'),
        turn('2', 'customer', 'Merci infiniment, vous me sauvez !'),
      ]),
    )[0];
    expect(thanks?.understanding).toMatchObject({ transactional: false, moment: 'closing' });
  });

  it('never takes an agent’s words, a note or the tool’s own for the customer’s', () => {
    for (const author of ['agent', 'note', 'system'] as const) {
      const [thought] = through(reading([{ ...angry, author }]));
      expect(thought?.understanding.cues).toEqual([]);
    }
  });
});
