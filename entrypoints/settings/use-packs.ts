import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { ArrivalView, PacksEvents, PacksView } from '@/components/packs/view';
import { calendarDay } from '@/lib/clock';
import type { Locale } from '@/lib/locales/say';
import { lookForPacks } from '@/lib/messages/ask';
import { builtInPacks } from '@/lib/packs/catalogue';
import { longestEnvelope } from '@/lib/packs/envelope-schema';
import {
  goBack,
  install,
  installedPacks,
  keepOut,
  keptOut,
  markSeen,
  remove,
  subscribe,
  subscriptions,
  unpinPublisher,
  unsubscribe,
} from '@/lib/packs/store';
import type { Subscription } from '@/lib/packs/stored-schema';
import type { Settings } from '@/lib/settings/schema';
import { askForPacks, giveBackForPacks } from '@/lib/sites/access';
import { originFrom } from '@/lib/sites/origin';
import { type AtTheDoor, atTheDoor, letIn, publishersNow, received, turnAway } from './arrivals';
import { arrivalView, builtInView, installedView, type Reader } from './packs-view';

/** More mistakes than these say nothing more. */
const mostSaid = 5;

/** Packs as they are now, and what the agent can do with them. */
export function usePacks(
  locale: Locale,
  register: Settings['register'],
): { view: PacksView; on: PacksEvents } {
  const [opened, setOpened] = useState<Shown | null>(null);
  const [problem, setProblem] = useState<PacksView['problem']>(null);
  const [addressProblem, setAddressProblem] = useState<PacksView['addressProblem']>(null);
  const reader: Reader = { locale, register, today: calendarDay(new Date()) };

  const known = useLiveQuery(async () => readAll(reader), [locale, register]);
  const doors: Shown[] = [...(opened ? [opened] : []), ...(known?.doors ?? [])];

  const failed = () => setProblem({ is: 'disk', said: [] });
  const open = async (file: File) => {
    setOpened(null);
    setProblem(null);
    if (file.size > longestEnvelope) return setProblem({ is: 'too-large', said: [] });
    const text = await file.text();
    const reception = await received(text, { by: 'file' });
    if (reception.is === 'install') return void (await install(reception.arrival, text, Date.now(), false));
    if (reception.is === 'ask')
      return setOpened(await shown({ id: file.name, file: text, waiting: null, ...reception }, reader));
    if (reception.is !== 'refuse') return;
    const said = reception.problems.filter(({ kind }) => kind === 'error').slice(0, mostSaid);
    setProblem({
      is: reception.why,
      said: said.map(({ item, says }) => (item ? `${item} · ${says[locale]}` : says[locale])),
    });
  };
  const answer = async (id: string, act: (door: AtTheDoor) => Promise<unknown>) => {
    const door = doors.find((one) => one.id === id);
    if (!door) return;
    const came = await act(door);
    if (door === opened) setOpened(null);
    if (came === false) setProblem({ is: 'name-taken', said: [] });
  };

  return {
    view: {
      packs: known?.packs ?? [],
      arrivals: doors.map(({ view }) => view),
      addresses: (known?.addresses ?? []).map((one) => addressView(one, locale)),
      problem,
      addressProblem,
    },
    on: {
      openFile: (file) => void open(file).catch(failed),
      accept: (id) => void answer(id, letIn).catch(failed),
      decline: (id) => void answer(id, turnAway).catch(failed),
      remove: (id) => void takeAway(id).catch(failed),
      goBack: (id) => void goBack(id, Date.now()).catch(failed),
      seen: (id) => void markSeen(id),
      keepOut: (item, out) => void keepOut(item, out, Date.now()),
      allowAddress: (address) => {
        const origin = originFrom(address);
        const look = (given: boolean) => (given ? lookForPacks(address) : undefined);
        if (origin) void askForPacks(origin).then(look);
      },
      addAddress: (address) => {
        const origin = originFrom(address);
        if (!origin) return setAddressProblem('not-an-address');
        // The browser asks only within the click: nothing may be awaited before this.
        void askForPacks(origin).then(async (given) => {
          setAddressProblem(given ? null : 'refused');
          if (!given) return;
          await subscribe(address);
          await lookForPacks(address);
        });
      },
      refuseAddress: setAddressProblem,
      forgetAddress: (address) => void forget(address),
      lookNow: () => void Promise.all((known?.addresses ?? []).map((one) => lookForPacks(one.address))),
    },
  };
}

async function readAll(reader: Reader) {
  const [rows, out, publishers, doors, addresses] = await Promise.all([
    installedPacks(),
    keptOut(),
    publishersNow(),
    atTheDoor(),
    subscriptions(),
  ]);
  const installed = await Promise.all(rows.map((row) => installedView(row, reader, out, publishers)));
  const packs = [
    ...builtInPacks.map((pack) => builtInView(pack, reader, out)),
    ...installed.filter((one) => one !== null),
  ];
  return { packs, doors: await Promise.all(doors.map((one) => shown(one, reader))), addresses };
}

type Shown = AtTheDoor & { view: ArrivalView };
const shown = async (door: AtTheDoor, reader: Reader): Promise<Shown> => ({
  ...door,
  view: await arrivalView(door.id, door.arrival, door.because, reader),
});

const addressView = (
  { address, by, problem, lastAt }: Subscription,
  locale: Locale,
): PacksView['addresses'][number] => ({
  address,
  problem,
  managed: by === 'policy',
  lastAt:
    lastAt === null
      ? null
      : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(lastAt),
});

/** With its last pack goes the trust in its publisher: a trainer with a new key can be met anew. */
async function takeAway(id: string): Promise<void> {
  const rows = await installedPacks();
  const key = rows.find((one) => one.id === id)?.key ?? null;
  await remove(id, Date.now());
  if (key !== null && !rows.some((one) => one.id !== id && one.key === key)) await unpinPublisher(key);
}

/** The host goes back to the browser unless another address of it is still asked. */
async function forget(address: string): Promise<void> {
  await unsubscribe(address);
  const origin = originFrom(address);
  const others = (await subscriptions()).map((one) => originFrom(one.address));
  if (origin && !others.includes(origin)) await giveBackForPacks(origin);
  await lookForPacks(null);
}
