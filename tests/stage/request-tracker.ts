import { httpsFront } from './https-front';
import { freePort } from './ports';
import { type Account, restOf, signIn } from './request-tracker-doors';
import { asMail, type Letter, type Person } from './request-tracker-mail';
import { runRequestTracker } from './request-tracker-server';

/** The account every new Request Tracker has. It is the agent of our stories. */
const agent: Account = { user: 'root', password: 'password' };

type NewTicket = Omit<Letter, 'from'> & { requestor: Person };
type Answer = Pick<Letter, 'text' | 'html'>;

export interface RequestTracker {
  /** `https://localhost:<port>`; the certificate is self-signed. */
  url: string;
  agent: Account;
  /** Signs the agent in; the cookie opens the pages in any browser. */
  signIn: () => Promise<{ name: string; value: string }>;
  /** A customer writes to the desk: a mail arrives. The ticket's number. */
  createTicket: (ticket: NewTicket) => Promise<number>;
  /** The customer who wrote the ticket answers by mail. */
  replyAsCustomer: (id: number, answer: string | Answer) => Promise<void>;
  /** The agent answers the customer (HTML as the editor writes it). */
  reply: (id: number, html: string) => Promise<void>;
  /** The agent leaves an internal note. */
  comment: (id: number, html: string) => Promise<void>;
  resolve: (id: number) => Promise<void>;
  /** The words on the agent's pages, from the next page on. */
  speak: (language: 'en' | 'fr') => Promise<void>;
  close: () => Promise<void>;
}

/** A real, new Request Tracker behind https, with data of its own. */
export async function startRequestTracker(): Promise<RequestTracker> {
  const port = await freePort();
  const front = await httpsFront(port);
  const running = await runRequestTracker(port, front.url).catch(async (trouble) => {
    await front.close();
    throw trouble;
  });
  const inside = `http://127.0.0.1:${port}`;
  const rest = restOf(inside, agent);
  const customers = new Map<number, { from: Person; subject: string }>();

  async function mail(letter: Letter) {
    const answer = await fetch(`${inside}/REST/1.0/NoAuth/mail-gateway`, {
      method: 'POST',
      body: new URLSearchParams({ queue: 'General', action: 'correspond', message: asMail(letter) }),
    });
    const words = await answer.text();
    if (!words.startsWith('ok')) throw new Error(`the mail was not taken: ${words}`);
  }

  /** Numbers go up by one: the highest is the latest. */
  async function latestTicket(): Promise<number> {
    const found = (await rest('GET', 'tickets?query=id>0&orderby=id&order=DESC&per_page=1')) as {
      items: { id: string }[];
    };
    return Number(found.items[0]?.id);
  }

  const write = (id: number, how: 'correspond' | 'comment', html: string) =>
    rest('POST', `ticket/${id}/${how}`, { Content: html, ContentType: 'text/html' });

  return {
    url: front.url,
    agent,
    signIn: () => signIn(inside, agent),
    createTicket: async ({ requestor, ...letter }) => {
      await mail({ ...letter, from: requestor });
      const id = await latestTicket();
      customers.set(id, { from: requestor, subject: letter.subject });
      return id;
    },
    replyAsCustomer: async (id, answer) => {
      const first = customers.get(id);
      if (!first) throw new Error(`no customer wrote ticket ${id}`);
      const words = typeof answer === 'string' ? { text: answer } : answer;
      await mail({ ...words, from: first.from, subject: `Re: [desk.example #${id}] ${first.subject}` });
    },
    reply: async (id, html) => void (await write(id, 'correspond', html)),
    comment: async (id, html) => void (await write(id, 'comment', html)),
    resolve: async (id) => void (await rest('PUT', `ticket/${id}`, { Status: 'resolved' })),
    speak: async (language) => void (await rest('PUT', `user/${agent.user}`, { Lang: language })),
    close: async () => {
      await running.stop();
      await front.close();
    },
  };
}
