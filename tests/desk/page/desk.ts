import type { Beat, Said, Scenario } from '../scenario.ts';

export interface DeskTurn extends Said {
  /** Stays the same for the life of the page. */
  id: string;
  name: string;
  at: Date;
}

/** One ticket, chat or call, and how far its customer has got. */
export interface Conversation {
  id: string;
  kind: 'ticket' | 'chat' | 'call';
  subject: string;
  priority: 'low' | 'normal' | 'high';
  language: 'fr' | 'en';
  customer: Scenario['customer'];
  order: Scenario['order'];
  status: 'open' | 'ended';
  turns: DeskTurn[];
  beats: Beat[];
  /** Beats already said. */
  played: number;
  /** Replies that did not hold what the customer waits for. */
  vague: number;
  toldSilence: boolean;
  typing: boolean;
  unread: number;
  startedAt: Date;
  endedAt: Date | null;
}

export interface Desk {
  conversations: Conversation[];
  /** Says `change` whenever anything above has changed. */
  changes: EventTarget;
}

/** Whoever sits at this desk. */
export const agentName = 'Camille Roy';

export function openDesk(scenarios: Scenario[], now: Date): Desk {
  const conversations = scenarios.flatMap((scenario) =>
    scenario.interactions.map((interaction) => open(scenario, interaction, now)),
  );
  return { conversations, changes: new EventTarget() };
}

function open(scenario: Scenario, interaction: Scenario['interactions'][number], now: Date): Conversation {
  const { customer, order, language, colleague } = scenario;
  const { id, kind, subject, priority, began, past, beats, ended } = interaction;
  const newest = now.getTime() - quietFor(interaction) * 60_000;
  const at = (place: number) => spread(newest, began, place, past.length);
  const names = { customer: customer.name, agent: colleague, note: colleague, system: 'Comptoir' };
  const turns = past.map((said, place) => ({
    ...said,
    id: `${id}-${place + 1}`,
    name: names[said.by],
    at: at(place),
  }));
  const progress = { played: 0, vague: 0, toldSilence: false, typing: false, unread: 0 };
  const times = { startedAt: turns[0]?.at ?? now, endedAt: ended ? (turns.at(-1)?.at ?? now) : null };
  const status = ended ? 'ended' : 'open';
  return {
    id,
    kind,
    subject,
    priority,
    language,
    customer,
    order,
    status,
    turns,
    beats,
    ...progress,
    ...times,
  };
}

/** Minutes since the last message, told from the number: the list has an order, the same one every day. */
function quietFor({ id, kind }: Scenario['interactions'][number]): number {
  const number = Number(id.replace(/\D/g, ''));
  if (kind === 'call') return 1;
  return kind === 'chat' ? 1 + (number % 6) : 4 + ((number * 37) % 170);
}

/** Evenly over whole days, so that nobody writes at night; each a little earlier in the day than the next. */
function spread(newest: number, days: number, place: number, count: number): Date {
  const before = count - 1 - place;
  const daysAgo = count > 1 ? Math.round((before / (count - 1)) * days) : 0;
  const minutes = days > 0 ? before * 13 : 0;
  return new Date(newest - daysAgo * 86_400_000 - minutes * 60_000);
}

const changed = (desk: Desk) => desk.changes.dispatchEvent(new Event('change'));

export function say(desk: Desk, conversation: Conversation, said: Said, now: Date): void {
  const name = {
    customer: conversation.customer.name,
    agent: agentName,
    note: agentName,
    system: 'Comptoir',
  };
  const id = `${conversation.id}-${conversation.turns.length + 1}`;
  conversation.turns.push({ ...said, id, name: name[said.by], at: now });
  if (said.by === 'customer') {
    conversation.typing = false;
    conversation.unread += 1;
  }
  changed(desk);
}

export function setStatus(desk: Desk, conversation: Conversation, status: 'open' | 'ended', now: Date): void {
  conversation.status = status;
  conversation.endedAt = status === 'ended' ? now : null;
  conversation.typing = false;
  changed(desk);
}

export function setTyping(desk: Desk, conversation: Conversation, typing: boolean): void {
  conversation.typing = typing;
  changed(desk);
}
