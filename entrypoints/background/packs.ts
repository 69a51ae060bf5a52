import { browser } from 'wxt/browser';
import { calendarDay, hour, minute } from '@/lib/clock';
import { onPackLook } from '@/lib/messages/ask';
import { nextTry } from '@/lib/packs/backoff';
import { fetchPack } from '@/lib/packs/client';
import { arrived, type Came, type Reception } from '@/lib/packs/install';
import {
  install,
  keepLook,
  knownNow,
  pinnedPublishers,
  subscribe,
  subscriptions,
  unsubscribe,
  wait,
} from '@/lib/packs/store';
import type { Subscription } from '@/lib/packs/stored-schema';
import { acceptedPublishers } from '@/lib/policy/publishers';
import type { Policy } from '@/lib/policy/schema';
import { onPolicyChange, readPolicy } from '@/lib/policy/store';
import { isGranted } from '@/lib/sites/access';
import { originFrom } from '@/lib/sites/origin';

const alarm = 'look for packs';

/** Looks for packs where the agent or a policy has named an address; with no address, no alarm and no request. */
export function lookForPacksByItself(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void look(null);
  });
  onPackLook(look);
  onPolicyChange(() => void look(null));
  browser.runtime.onStartup.addListener(() => void look(null));
  browser.runtime.onInstalled.addListener(() => void look(null));
  browser.permissions.onRemoved.addListener(() => void look(null));
}

/** One look after the other: an address is never asked by two at once. */
let lastLook: Promise<unknown> = Promise.resolve();
function look(address: string | null): Promise<void> {
  const next = lastLook.then(() => lookNow(address));
  // A store that cannot be opened is the page's to tell; the next alarm tries again.
  lastLook = next.catch(() => undefined);
  return lastLook as Promise<void>;
}

async function lookNow(asked: string | null): Promise<void> {
  const policy = await readPolicy();
  await keepPolicy(policy);
  const all = await subscriptions();
  await tendAlarm(all.length > 0);
  for (const one of all) {
    const isDue = asked === null ? one.nextAt <= Date.now() : one.address === asked;
    if (!(await isGranted(originFrom(one.address) ?? 'https://invalid/*')))
      await keepLook(one.address, { problem: 'not-allowed', nextAt: 0 });
    else if (isDue) await lookAt(one, policy);
  }
}

async function tendAlarm(isNeeded: boolean): Promise<void> {
  if (!isNeeded) await browser.alarms.clear(alarm);
  // Created again it would begin its hour again, and never ring for somebody who opens the browser often.
  else if (!(await browser.alarms.get(alarm)))
    await browser.alarms.create(alarm, { periodInMinutes: hour / minute });
}

/** A policy's addresses are looked at like an agent's own, for as long as they stand there; its packs come at once. */
async function keepPolicy(policy: Policy): Promise<void> {
  const wanted = new Set(policy.packs.map(({ address }) => address));
  for (const { address, by } of await subscriptions())
    if (by === 'policy' && !wanted.has(address)) await unsubscribe(address);
  for (const { address, publisherKey } of policy.packs) await subscribe(address, 'policy', publisherKey);
  for (const file of policy.signedPacks) await take(file, policy, { by: 'policy' });
}

/** Asks one address that the browser grants. Whatever it answers, the pack that is here stays until a better one came. */
async function lookAt(one: Subscription, policy: Policy): Promise<void> {
  const found = await fetchPack(one.address, one, new AbortController().signal, globalThis.fetch);
  const failed = (problem: Subscription['problem']) => {
    const failures = one.failures + 1;
    return keepLook(one.address, { failures, problem, nextAt: nextTry(failures, Date.now(), Math.random) });
  };
  if (found.is === 'problem') return void (await failed(found.why));
  let marks = {};
  if (found.is === 'new') {
    const came: Came = { by: one.by === 'policy' ? 'policy' : 'address', address: one.address, key: one.key };
    const reception = await take(found.text, policy, came);
    // Its marks are not kept: what was refused is to be read again, and not to pass for "unchanged".
    if (reception.is === 'refuse') return void (await failed(reception.why));
    marks = { etag: found.etag, lastModified: found.lastModified };
  }
  const now = Date.now();
  const good = { failures: 0, problem: null, lastAt: now, nextAt: nextTry(0, now, Math.random) };
  await keepLook(one.address, { ...good, ...marks });
}

/** Does with a pack that came by itself what `receive` decides. */
async function take(file: string, policy: Policy, came: Came): Promise<Reception> {
  const known = await knownNow(acceptedPublishers(await pinnedPublishers(), policy));
  const reception = await arrived(file, known, calendarDay(new Date()), came);
  if (reception.is === 'install') await install(reception.arrival, file, Date.now(), false);
  if (reception.is === 'ask') await wait(reception.arrival, file, reception.because, Date.now());
  return reception;
}
