import type { Kind } from '../../interactions/schema';
import { saidIn } from './noise';

const says: [RegExp, Kind][] = [
  [/(?:^|[/#?&=_-])(?:calls?|phone|voice|appels?|anrufe?)(?:[/?&=_-]|$)/i, 'call'],
  [
    /(?:^|[/#?&=_-])(?:tickets?|cases?|incidents?|issues?|requests?|helpdesk|demandes?|emails?)(?:[/?&=_.-]|$)/i,
    'ticket',
  ],
  [
    /(?:^|[/#?&=_-])(?:chats?|conversations?|rooms?|channels?|chan|dms?|livechat|inbox|sessions?)(?:[/?&=_-]|$)/i,
    'chat',
  ],
];

/** What the address calls it; otherwise short messages are a chat's. */
export function kindOf(url: string, messages: Element[]): Kind {
  const { pathname, search, hash } = new URL(url);
  const told = says.find(([words]) => words.test(`${pathname}${search}${hash}`))?.[1];
  if (told) return told;
  const sizes = messages
    .slice(-40)
    .map((message) => saidIn(message, 1_000).length)
    .sort((one, other) => one - other);
  return (sizes[Math.floor(sizes.length / 2)] ?? 0) > 280 ? 'ticket' : 'chat';
}
