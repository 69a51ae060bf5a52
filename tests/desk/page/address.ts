export type Language = 'fr' | 'en';
/** A factor on every delay, or `hand`: customers write only when told to. */
export type Pace = number | 'hand';
export type View = 'list' | 'tickets' | 'chats' | 'calls';

/** All that the address says; what is not in it is not kept anywhere. */
export interface Address {
  view: View | 'nowhere';
  id: string | null;
  lang: Language;
  pace: Pace;
  /** The reply editor stands in a frame of its own. */
  frame: boolean;
  channel: string;
  status: string;
}

const views: readonly string[] = ['list', 'tickets', 'chats', 'calls'];

export function readAddress(url: URL, browserLanguage: string): Address {
  const [, desk, view = '', id = null] = url.pathname.split('/');
  const asked = (name: string) => url.searchParams.get(name);
  return {
    view: desk === 'desk' && views.includes(view) ? (view as View) : 'nowhere',
    id,
    lang: asked('lang') === 'en' || (!asked('lang') && !browserLanguage.startsWith('fr')) ? 'en' : 'fr',
    pace: readPace(asked('pace')),
    frame: asked('editor') === 'frame',
    channel: asked('channel') ?? 'all',
    status: asked('status') ?? 'open',
  };
}

function readPace(text: string | null): Pace {
  if (text === 'hand') return 'hand';
  const pace = Number.parseFloat(text ?? '1');
  return Number.isFinite(pace) && pace >= 0 ? pace : 1;
}

/** A link keeps the language, the pace and the editor: that is how they are remembered. */
export function linkTo(from: Address, changes: Partial<Address>): string {
  const to = { ...from, ...changes };
  const query = new URLSearchParams({ lang: to.lang });
  if (to.pace !== 1) query.set('pace', String(to.pace));
  if (to.frame) query.set('editor', 'frame');
  if (to.view === 'list' && to.channel !== 'all') query.set('channel', to.channel);
  if (to.view === 'list' && to.status !== 'open') query.set('status', to.status);
  const path = to.view === 'nowhere' ? '/desk/list' : `/desk/${to.view}${to.id ? `/${to.id}` : ''}`;
  return `${path}?${query}`;
}

export const viewOf = { ticket: 'tickets', chat: 'chats', call: 'calls' } as const;
