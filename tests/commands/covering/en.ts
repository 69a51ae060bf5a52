import type { CoverageWords } from './words';

export const en: CoverageWords = {
  columns: [
    'tool',
    'kind',
    'address',
    'messages',
    'who speaks',
    'where one writes',
    'the end',
    'proved',
    'known since',
    'last seen',
  ],
  kinds: { ticket: 'ticket', chat: 'chat', call: 'call' },
  authors: { customer: 'customer', agent: 'agent', note: 'note', system: 'system' },
  sureness: { high: 'sure', medium: 'likely', low: 'unsure', unsaid: 'yes' },
  reads: { 'reply-form': 'none: a form to reply in', call: 'none: a call', address: '—' },
  proved: { live: '**live**', sketched: 'sketched', 'address-only': 'address only' },
  selfHosted: 'your own',
  orSelfHosted: ', or your own',
  unknown: '—',
  pause: ' · ',
  before: ({ tools, screens, read, live, addressOnly }) => `<!-- Written by \`npm run sites\`. -->

# Which tools Aparté reads

Aparté knows a tool by a site profile: plain data that says where, on one screen, the messages stand, who wrote them, where one answers and what shows that it is over. This table is made from the profiles themselves, one line for each screen, and a test fails when it says anything else.

Today that is ${screens} screens of ${tools} tools. On ${read} of them the customer’s words are told from the agent’s; on ${addressOnly} no more than kind and number is known; ${live} were read on a running tool.

**Nobody opened an account with any of these vendors.** Unless a line says *live*, what stands here comes from public sources: the tool’s own code where it is open, and what other people’s programs rely on. It was then tried on pages sketched by hand, never on yours. A tool that has changed since, or that your organisation has rearranged, may read differently. Then the panel says that it cannot see, and works by hand: a wrong reading is worse than none.

## What the words mean

| word | means |
|---|---|
| kind | ticket, chat or call. Where one screen serves for several, the one it serves for most |
| address | on which hosts; *your own* is a tool people host themselves, known by something only its pages hold. Kind and number of a conversation mostly come from the address |
| messages | whether messages are found at all |
| who speaks | whom the page tells apart: the customer, an agent, an internal note, the tool itself. A dash: messages are seen, and nothing says by whom; Aparté then leaves the words alone |
| where one writes | whether Aparté knows when a reply is being written, and keeps quiet meanwhile |
| the end | whether the page shows that the conversation is over. Without it, you say so yourself |
| sure | seen in the tool’s own source, or in two places that do not depend on each other |
| likely | seen in one place |
| unsure | concluded, or known in part |
| yes | known; the profile does not say how well |
| — | not known, or not there |
| live | read on the running tool |
| sketched | read on pages sketched from what is known, in a simulated page and in a real browser |
| address only | kind and number come from the address; nothing in the page is read |
| known since, last seen | the month this screen is known from, and the month of the newest thing that showed it |

## Screen by screen`,
  after: (others) => `## Known by their host, and no further

Of these, public sources say where they live and little else, so there is nothing to describe yet: ${others
    .map(({ name, hosts }) => `${name} (${hosts.map((host) => `\`${host}\``).join(', ')})`)
    .join('; ')}.

## A tool that is not here

Allow its address, open the panel on a conversation, and teach Aparté the page: point at one message of the customer’s and one of the agents’, look at what it reads now, keep it. That takes about a minute, works on every tool whose pages can be allowed, and makes a description you can hand on as a file. It works just as well on a line of this table that has a dash.

A line is wrong, or a screen has changed? [Check a page](administrators.md#check-a-page), or [mend the profile](../../CONTRIBUTING.md#mend-a-crm-after-a-redesign).`,
};
