import { useTongue } from '@/components/say/Spoken';
import { Section } from '@/components/settings/Section';
import { Addresses } from './Addresses';
import { Arrival } from './Arrival';
import { InstalledPack } from './InstalledPack';
import { OpenPack } from './OpenPack';
import type { PacksEvents, PacksView } from './view';

/** Whose words the panel says: what waits, what speaks, and where more may come from. */
export function Packs({ view, on }: { view: PacksView; on: PacksEvents }) {
  const { say } = useTongue();
  return (
    <Section title={say('packs.title')} about={say('packs.about')} place="packs">
      {view.arrivals.map((arrival) => (
        <Arrival key={arrival.id} arrival={arrival} on={on} />
      ))}
      {view.packs.map((pack) => (
        <InstalledPack key={pack.id} pack={pack} on={on} />
      ))}
      <OpenPack problem={view.problem} onOpen={on.openFile} />
      {/* The built-in pack is always there: without it, nothing has been read from the store yet. */}
      {view.packs.length > 0 && <Addresses view={view} on={on} />}
    </Section>
  );
}
