import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxStage, openFirefox } from './firefox';
import { type RequestTracker, startRequestTracker } from './request-tracker';
import { waitFor } from './wait-for';

let desk: RequestTracker;
let firefox: FirefoxStage;
let ticket: number;
const requestor = { name: 'Éléonore Lefèvre', email: 'eleonore@exemple.example' };

beforeAll(async () => {
  desk = await startRequestTracker();
  firefox = await openFirefox();
  ticket = await desk.createTicket({
    subject: 'Colis jamais reçu',
    text: 'Bonjour,\n\nOù est mon colis ?',
    requestor,
    language: 'fr',
  });
});

afterAll(async () => {
  await firefox?.close();
  await desk?.close();
});

/** The history arrives after the page. */
async function history(messages: number) {
  await firefox.goto(`${desk.url}/Ticket/Display.html?id=${ticket}`);
  return waitFor(`${messages} messages`, async () => {
    const seen = await firefox.run(() =>
      [...document.querySelectorAll('.transaction.message')].map((message) => ({
        who: message.querySelector('.description')?.textContent?.replace(/\s+/g, ' ').trim(),
        words: message.querySelector('.message-stanza')?.textContent?.trim(),
      })),
    );
    return seen.length === messages && seen;
  });
}

test('the agent signs in with a real form, behind https, and nothing is in the way', async () => {
  await firefox.goto(desk.url);
  await firefox.type('input[name="user"]', desk.agent.user);
  await firefox.type('input[name="pass"]', desk.agent.password);
  await firefox.press('Enter');
  await waitFor('the front page', () => firefox.run(() => document.querySelector('#app-nav') !== null));
  expect(await firefox.run(() => location.origin)).toBe(desk.url);
});

test('a mail is its sender’s own message, accents and all', async () => {
  expect(await history(1)).toEqual([
    {
      who: 'Éléonore Lefèvre <eleonore@exemple.example> - Ticket created',
      words: 'Bonjour,Où est mon colis ?',
    },
  ]);
});

test('the agent’s page is in the language asked for, and everybody’s words stand under their names', async () => {
  await desk.speak('fr');
  await desk.reply(ticket, '<p>Je cherche.</p>');
  await desk.comment(ticket, '<p>Vu avec le transporteur.</p>');
  await desk.replyAsCustomer(ticket, { text: 'Merci !', html: '<p>Merci <b>beaucoup</b> !</p>' });
  const [, ...later] = await history(4);
  expect(later).toEqual([
    { who: 'root (Enoch Root) - Courrier ajouté', words: 'Je cherche.' },
    { who: 'root (Enoch Root) - Commentaires ajoutés', words: 'Vu avec le transporteur.' },
    { who: 'Éléonore Lefèvre <eleonore@exemple.example> - Courrier ajouté', words: 'Merci beaucoup !' },
  ]);
});

test('a reply written on the page is taken without a question, and a resolved ticket says so', async () => {
  await firefox.goto(`${desk.url}/Ticket/Update.html?id=${ticket}&Action=Respond`);
  await waitFor('the editor', () =>
    firefox.run(() => document.querySelector('iframe.cke_wysiwyg_frame') !== null),
  );
  await firefox.typeInside('iframe.cke_wysiwyg_frame', 'Il arrive demain, à 10 h.');
  await firefox.click('input[name="SubmitTicket"]');
  await waitFor('the ticket', () => firefox.run(() => location.pathname === '/Ticket/Display.html'));
  await desk.resolve(ticket);
  expect((await history(5)).at(-1)).toEqual({
    who: 'root (Enoch Root) - Courrier ajouté',
    words: 'Il arrive demain, à 10 h.',
  });
  const status = await firefox.run(() => document.querySelector('.status .current-value')?.textContent);
  expect(status).toBe('résolu');
});
