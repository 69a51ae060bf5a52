// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Phrase, pack as packSchema } from '../packs/schema';
import { catchesOf } from './catches';
import { newPack } from './new-pack';
import { reasonFor } from './proposal';
import { proposed, proposePhrases } from './propose';
import { repliesIn } from './replies';
import { sentencesOf } from './sentences';
import { toPhrases } from './to-phrases';

const nothing = newPack({ id: 'below', name: { en: 'Below', fr: 'Dessous' } });
const phrase: Phrase = {
  id: 'P1',
  moment: 'answering',
  lang: 'en',
  text: 'as soon as possible',
  variants: [],
  needs: 'date',
  protected: false,
};
const proposalsFor = (list: string, below = nothing) => proposePhrases(repliesIn(list), { below });

describe('proposals from canned replies', () => {
  it('gather what comes back in several replies, with its other wordings', () => {
    const [first] = proposalsFor(
      'Thank you so much for your kind patience today, Anne.\n\nThank you so much for your kind patience today, [Name].\n\nThank you so much for all your kind patience today, Paul.',
    );
    expect(first).toMatchObject({ needs: 'fact', times: 3, rows: [1, 3, 5] });
    expect(first?.variants).toHaveLength(2);
  });

  it('hold what only comes back, without being sure of its need', () => {
    const list =
      'Hello,\nTurn it gently, and you are there.\nWe saw the lamp.\n\nHello,\nTurn it gently, and you are there.\nWe saw the door.';
    const [one, ...others] = proposalsFor(list);
    expect(one).toMatchObject({
      text: 'Turn it gently, and you are there.',
      times: 2,
      confidence: 'perhaps',
      because: null,
    });
    expect(others.map(({ text }) => text)).not.toContain('We saw the lamp.');
  });

  it('count a reply that was kept twice once', () => {
    expect(proposalsFor('We are so sorry about this.\n\nWe are so sorry, about this!')).toMatchObject([
      { times: 1 },
    ]);
  });

  it('leave out what the packs below catch, and what they protect', () => {
    const safe: Phrase = { ...phrase, id: 'P2', text: 'This call may be recorded…', protected: true };
    const below = { ...nothing, phrases: [phrase, safe] };
    const list =
      'We answer as soon as possible.\n\nThis call may be recorded for training.\n\nHave a great day!';
    const found = proposed(repliesIn(list), { below });
    expect(found.proposals.map(({ text }) => text)).toEqual(['Have a great day!']);
    expect(found).toMatchObject({ alreadyCaught: 1, alreadyProtected: 1, otherLanguage: 0 });
    expect(proposed(repliesIn(list), { below: nothing }).proposals).toHaveLength(3);
  });

  it('keep two languages apart, and leave a third alone', () => {
    const list =
      'Nous vous remercions de votre patience.\n\nThank you for your patience.\n\nWir bedanken uns für Ihre Nachricht und melden uns bald bei Ihnen, sobald wir mehr dazu wissen.';
    const found = proposed(repliesIn(list), { below: nothing });
    expect(found.proposals.map(({ lang }) => lang).sort()).toEqual(['en', 'fr']);
    expect(found.otherLanguage).toBe(1);
  });

  it('stand in the moment where they are said', () => {
    const list =
      'Hello [Name],\nThank you for contacting us. The lamp is not covered by your warranty. We are so sorry for the inconvenience. May I place you on a brief hold? Have a lovely day!';
    const moments = proposalsFor(list).map(({ moment, needs }) => `${moment} ${needs}`);
    expect(moments.sort()).toEqual([
      'closing fact',
      'difficult option',
      'difficult trouble',
      'listening reason',
      'opening fact',
    ]);
  });

  it('are cut to what can come back of a long sentence', () => {
    const long =
      'When the lamp that you bought from our shop in the old town arrives at last, we will get back to you as soon as possible, and then our neighbours will certainly come over to see it shine.';
    const [one] = proposalsFor(long);
    expect(one?.text).toBe('we will get back to you as soon as possible…');
    if (!one) throw new Error('nothing proposed');
    expect(catchesOf(one, [{ id: 'a', text: long }], 'en')).toHaveLength(1);
  });

  it('say what they rest on, in both languages', () => {
    const [one] = proposalsFor('We will answer as soon as possible.');
    if (!one) throw new Error('nothing proposed');
    expect(reasonFor(one).en).toBe(
      'It holds “as soon as possible”: a date or a length of time would make it true.',
    );
    expect(reasonFor(one).fr).toContain('une date ou une durée la rendrait vraie');
    expect(reasonFor({ ...one, because: null, times: 3 })).toEqual({
      en: 'It comes back in 3 replies: perhaps a date or a length of time would make it true.',
      fr: 'On la retrouve dans 3 réponses\u00a0: peut-être qu’une date ou une durée la rendrait vraie.',
    });
    expect(reasonFor({ ...one, because: null, needs: 'trouble' }).fr).toContain('peut-être que le problème');
    expect(reasonFor({ ...one, because: 'x'.repeat(500) }).en.length).toBeLessThan(150);
  });

  it('become phrases of a pack, each under a free id, and never twice', () => {
    const proposals = proposalsFor(
      'Have a great day!\n\nWe are so sorry for this mishap.\n\nThank you for waiting.',
    );
    const pack = toPhrases(proposals, { ...nothing, phrases: [{ ...phrase, id: 'P-CL-1' }] });
    expect(packSchema.parse(pack)).toEqual(pack);
    expect(pack.phrases.map(({ id }) => id).sort()).toEqual(['P-CL-1', 'P-CL-2', 'P-DI-1', 'P-LI-1']);
    expect(toPhrases(proposals, pack)).toBe(pack);
  });

  it('catch the very replies they come from', () => {
    const list =
      'Nous vous remercions de votre patience.\n\nVotre dossier est entre les mains de notre équipe.';
    for (const proposal of proposalsFor(list))
      expect(catchesOf(proposal, [{ id: 'a', text: list }], 'fr')).not.toEqual([]);
  });

  it('come of thousands of replies', () => {
    const many = Array.from(
      { length: 5_000 },
      (_, at) =>
        `Hello, your file ${at} is with team ${at % 97}. We will answer soon, number ${at}. Thank you.`,
    );
    expect(proposalsFor(many.join('\n\n')).length).toBeGreaterThan(0);
  });
});

describe('the sentences of a reply', () => {
  const texts = (reply: string) => sentencesOf(reply).map(({ text }) => text);

  it('are told from titles, numbers and greetings', () => {
    expect(
      texts('Bonjour Mme. Durand,\nM. Petit vous attend au n° 4. Merci encore à vous !\nCordialement,'),
    ).toEqual(['M. Petit vous attend au n° 4.', 'Merci encore à vous !']);
    expect(texts('Dear Sir or Madam, here it is. Kind regards')).toEqual(['here it is.']);
    expect(texts('Madame, Monsieur, nous avons bien reçu votre lettre.')).toEqual([
      'nous avons bien reçu votre lettre.',
    ]);
    expect(texts('Bonjour et bienvenue chez [Marque] !')).toEqual(['Bonjour et bienvenue chez [Marque] !']);
  });

  it('know their place', () => {
    expect(sentencesOf('One is here. Two is there.\n• Three is far.').map(({ place }) => place)).toEqual([
      'first',
      'between',
      'last',
    ]);
    expect(sentencesOf('Only this.')).toEqual([{ text: 'Only this.', place: 'only' }]);
  });
});
