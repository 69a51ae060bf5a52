import { plain } from '../../text';
import type { Seen } from './seen';
import { carriesAny } from './tokens';

const months =
  'jan(?:uary|vier|uar)?|feb(?:ruary|ruar|rero)?|fev(?:rier)?|mar(?:ch|s|zo)?|marz|apr(?:il)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|june?|juin|juni|junio|july?|juil(?:let)?|juli|julio|aug(?:ust)?|aout|agosto|ago|sept?(?:ember|embre|iembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|nov(?:ember|embre|iembre)?|dec(?:ember|embre)?|dez(?:ember)?|dic(?:iembre)?|enero|ene';
const pieces = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}(?:[t ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:z|[+-]\d{2}:?\d{2})?)?`,
    String.raw`\d{1,2}[:h.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`,
    String.raw`\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?`,
    String.raw`(?:il y a|vor|hace) (?:environ )?(?:\d+|un|une|einer?|einem|una)\s?[a-z]+`,
    String.raw`(?:about |over )?(?:\d+|an?|one)\s?(?:s|m|h|d|w|mo|y|sec|min|hr|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago`,
    String.raw`\b(?:just now|a l'instant|gerade eben|ahora|today|yesterday|aujourd'hui|hier|heute|gestern|hoy|ayer)\b`,
    String.raw`\b(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mo|di|mi|do|fr|sa|so)(?:[a-z]*day|di|tag|edi|es|coles|ves|nes)?\b\.?,?`,
    String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|\.)?\s(?:de )?)?\b(?:${months})\b\.?(?:\s\d{1,2}(?:st|nd|rd|th)?\b)?,?(?:\s(?:de )?\d{4})?`,
  ].join('|'),
  'g',
);
const between =
  /\b(?:at|on|a|le|um|am|uhr|las|el|gmt|utc|cet|cest|est|pst|pm|edited|modifie|posted|sent|envoye|the)\b/g;

/** What is left of a text when every date and hour in it is taken away; null when there was none. */
export function withoutTime(text: string): string | null {
  if (text.length > 120) return null;
  const said = plain(text);
  const rest = said.replace(pieces, ' ');
  if (
    rest === said ||
    !/\d|now|instant|eben|ahora|today|hier|yesterday|heute|gestern|hoy|ayer|ago/.test(said)
  )
    return null;
  return rest
    .replace(between, ' ')
    .replace(/[\s\W_]+/g, ' ')
    .trim();
}

/** Only a date or an hour, however it is written. */
export const isTime = (text: string): boolean => {
  const rest = withoutTime(text);
  return rest !== null && rest.replace(/\d/g, '').trim().length <= 3;
};

/** An element that says when. */
export function tellsTime({ element, own }: Seen, text = own): boolean {
  if (text.length > 60) return false;
  if (element.tagName === 'TIME' || element.tagName === 'RELATIVE-TIME') return true;
  if (element.hasAttribute('datetime')) return true;
  if (/\d/.test(text) || text.length <= 30) {
    const title = element.getAttribute('title') ?? '';
    if (title !== '' && /\d.*\d/.test(title) && isTime(title)) return true;
  }
  if (isTime(text)) return true;
  const holds = /^(?:time|timestamp|date|datetime|ago|when|hour|heure|zeit|fecha|hora)$/;
  return /\d/.test(text) && text.length <= 40 && carriesAny(element, holds) && withoutTime(text) !== null;
}

/** Milliseconds, where the page says it in a way that can be compared. */
export function instantOf(at: string | null): number | null {
  if (!at) return null;
  const hours = /^\s*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?\s*$/i.exec(at);
  if (hours) {
    const [, hour = '0', minute = '0', second = '0', half] = hours;
    const late =
      half && /p/i.test(half) && Number(hour) < 12 ? 12 : half && /a/i.test(half) && hour === '12' ? -12 : 0;
    return ((Number(hour) + late) * 60 + Number(minute)) * 60_000 + Number(second) * 1_000;
  }
  if (/^\d{1,2}[/.]/.test(at)) {
    const day = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})\D{0,8}(?:(\d{1,2})[:h](\d{2}))?/.exec(at);
    return day
      ? Date.UTC(+(day[3] ?? 0), +(day[2] ?? 1), +(day[1] ?? 1), +(day[4] ?? 0), +(day[5] ?? 0))
      : null;
  }
  const instant = Date.parse(at);
  return Number.isNaN(instant) ? null : instant;
}
