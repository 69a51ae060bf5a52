import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { calendarDay, second } from '@/lib/clock';
import type { Kind } from '@/lib/interactions/schema';
import { speaker } from '@/lib/locales/say';
import { interfaceLanguage } from '@/lib/settings/language';
import { hostIn, originFrom } from '@/lib/sites/origin';
import { changeSites } from '@/lib/sites/store';
import { withTaught } from '@/lib/sites/taught';
import { connectToTeacher } from '@/lib/sites/teach/connect';
import { type FromTeacher, type Part, parts, type ToTeacher } from '@/lib/sites/teach/port';
import type { AllowedTab } from './attending';
import type { Kept, PanelState } from './state';

/** What was pointed at so far, for a panel that was closed by mistake. Selectors, no words; gone with the browser. */
const aside = storage.defineItem<unknown>('session:teaching');
const leftAside = z.strictObject({ origin: z.string(), name: z.string(), memory: z.string().nullable() });

/** How long "saved" stays, in ms. */
const thanksFor = 8 * second;

export interface Teaching {
  begin: () => void;
  say: (question: ToTeacher) => void;
  point: (part: Part) => void;
  /** Takes the frame out of the page; what was pointed at stays. */
  rest: () => void;
  rename: (name: string) => void;
  save: () => Promise<void>;
  stop: () => void;
  /** Yes to a guess: it is kept like something taught. */
  acceptGuess: () => Promise<void>;
  onFront: (tab: AllowedTab | null) => void;
}

/** Teaching the page in front, step by step; the panel leads, the page shows what is pointed at. */
export function teaching(state: Kept<PanelState>, signal: AbortSignal): Teaching {
  let front: AllowedTab | null = null;
  let line = new AbortController();
  let teacher: { say: (question: ToTeacher) => void } | null = null;
  signal.addEventListener('abort', () => line.abort());

  const hangUp = () => {
    line.abort();
    line = new AbortController();
    teacher = null;
  };
  const now = () => state.get().teaching;
  const change = (part: Partial<NonNullable<PanelState['teaching']>>) =>
    state.change(({ teaching: old }) => ({ teaching: old && { ...old, ...part } }));

  const onSaid = (said: FromTeacher) => {
    if (said.say === 'under') return change({ under: said.words });
    if (said.say === 'pointed') return change({ pointing: null, under: null });
    if (said.say === 'left') return change({ pointing: null, under: null });
    if (said.say !== 'preview') return;
    change({ preview: said, lost: false, memory: said.memory });
    const old = now();
    if (old) void aside.setValue({ origin: old.origin, name: old.name, memory: said.memory });
  };

  const open = (tab: AllowedTab, memory: string | null) => {
    hangUp();
    const { settings } = state.get();
    const say = speaker(interfaceLanguage(settings, navigator.languages), settings.register);
    const point = Object.fromEntries(parts.map((part) => [part, say(`teach.overlay.${part}`)]));
    const onLost = () => {
      hangUp();
      change({ lost: true, pointing: null, under: null });
    };
    const opened = connectToTeacher(tab.id, { onSaid, onLost }, line.signal);
    teacher = opened;
    opened.say({ ask: 'begin', memory, words: { point: point as Record<Part, string> } });
  };

  const start = (tab: AllowedTab, name: string, memory: string | null) => {
    state.change(() => ({
      teaching: {
        tab: tab.id,
        origin: tab.origin,
        name,
        preview: null,
        under: null,
        pointing: null,
        lost: false,
        saving: 'no',
        memory,
      },
    }));
    open(tab, memory);
  };

  const end = () => {
    hangUp();
    void aside.removeValue();
    state.change(() => ({ teaching: null }));
  };

  const keep = async (
    origin: string,
    name: string,
    view: Parameters<typeof withTaught>[1]['view'],
    kind: Kind,
    from: 'taught' | 'guessed',
  ) => {
    const site = originFrom(origin);
    if (!site) return;
    const on = calendarDay(new Date());
    await changeSites((sites) => ({
      ...sites,
      own: withTaught(sites.own, { origin: site, name, view, kind, from, on }),
    }));
  };

  return {
    begin: () => {
      if (front) start(front, hostIn(originFrom(front.origin) ?? front.origin), null);
    },
    say: (question) => teacher?.say(question),
    point: (part) => {
      change({ pointing: part, under: null });
      teacher?.say({ ask: 'point', part });
    },
    rest: () => {
      change({ pointing: null, under: null });
      teacher?.say({ ask: 'rest' });
    },
    rename: (name) => change({ name }),
    save: async () => {
      const taught = now();
      if (!taught?.preview?.view) return;
      const { origin, name, preview } = taught;
      change({ saving: 'saving' });
      try {
        await keep(origin, name, taught.preview.view, preview.kind, 'taught');
        end();
        state.change(() => ({ justTaught: name }));
        setTimeout(() => state.change(() => ({ justTaught: null })), thanksFor);
      } catch {
        // Nothing is lost: what was pointed at stays, and may be tried again.
        change({ saving: 'failed' });
      }
    },
    stop: end,
    acceptGuess: async () => {
      const { front: place } = state.get();
      if (!front || place.at !== 'blind' || !place.guess) return;
      const { view } = place.guess;
      const { origin } = front;
      await keep(origin, hostIn(originFrom(origin) ?? origin), view, view.kind, 'guessed').catch(() =>
        state.change(() => ({ trouble: 'storage' })),
      );
    },
    onFront: (tab) => {
      front = tab;
      const taught = now();
      if (taught && tab?.origin === taught.origin) return open(tab, taught.memory);
      hangUp();
      if (taught) return change({ lost: true, pointing: null, under: null });
      if (!tab) return;
      void aside.getValue().then((stored) => {
        const left = leftAside.safeParse(stored).data;
        if (left && front === tab && left.origin === tab.origin && !now()) start(tab, left.name, left.memory);
      });
    },
  };
}
