import { browser } from 'wxt/browser';
import { type Policy, policyFrom } from './schema';

/** What the organisation has set; nothing where no policy is, or none that can be read. */
export async function readPolicy(): Promise<Policy> {
  // Firefox rejects where no policy was ever set.
  return policyFrom(await browser.storage.managed.get(null).catch(() => ({})));
}

/** Tells when the organisation has changed something. */
export function onPolicyChange(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
}
