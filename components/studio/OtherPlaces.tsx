import { useMemo } from 'react';
import { useTongue } from '@/components/say/Spoken';
import type { Pack } from '@/lib/packs/schema';
import { Below } from './Below';
import type { Spot } from './editing';
import { fresh } from './fresh';
import { ItemList } from './ItemList';
import { BilingualLine, LeaderForm, LeaderLine, StarterForm, StatementForm } from './OtherForms';
import { placed } from './placed';

interface PlaceProps {
  pack: Pack;
  below: Pack | null;
  open: Spot | null;
}
const openIn = (open: Spot | null, list: Spot['list']) => (open?.list === list ? open.id : null);

/** If-then plans offered at the beginning of a shift. */
export function StartersPlace({ pack, below, open }: PlaceProps) {
  const { locale, say } = useTongue();
  const items = useMemo(() => placed<'starters'>(pack.starters), [pack.starters]);
  return (
    <>
      <h2>{say('studio.place.starters')}</h2>
      <ItemList
        list="starters"
        title={say('studio.place.starters')}
        about={say('studio.starters.about')}
        add={say('studio.starter.add')}
        items={items}
        openId={openIn(open, 'starters')}
        Line={BilingualLine}
        Form={StarterForm}
        fresh={() => fresh.starter(pack)}
      />
      {below && (
        <Below
          list="starters"
          items={below.starters.map(({ id, text }) => ({ id, text: text[locale] }))}
          pack={pack}
          below={below}
        />
      )}
    </>
  );
}

/** The mirror: reminders for those who lead. */
export function LeadersPlace({ pack, below, open }: PlaceProps) {
  const { locale, say } = useTongue();
  const items = useMemo(() => placed<'leaders'>(pack.leaders), [pack.leaders]);
  return (
    <>
      <h2>{say('studio.place.leaders')}</h2>
      <ItemList
        list="leaders"
        title={say('studio.reminders')}
        about={say('studio.leaders.about')}
        add={say('studio.leader.add')}
        items={items}
        openId={openIn(open, 'leaders')}
        Line={LeaderLine}
        Form={LeaderForm}
        fresh={() => fresh.leader(pack)}
      />
      {below && (
        <Below
          list="leaders"
          items={below.leaders.map(({ id, text }) => ({
            id,
            text: locale === 'fr' ? text.fr.vous : text.en,
          }))}
          pack={pack}
          below={below}
        />
      )}
    </>
  );
}

/** Statements for a team to agree with, or not yet. */
export function DiagnosticPlace({ pack, below, open }: PlaceProps) {
  const { locale, say } = useTongue();
  const items = useMemo(() => placed<'diagnostic'>(pack.diagnostic), [pack.diagnostic]);
  return (
    <>
      <h2>{say('studio.place.diagnostic')}</h2>
      <ItemList
        list="diagnostic"
        title={say('studio.statements')}
        about={say('studio.diagnostic.about')}
        add={say('studio.statement.add')}
        items={items}
        openId={openIn(open, 'diagnostic')}
        Line={BilingualLine}
        Form={StatementForm}
        fresh={() => fresh.statement(pack)}
      />
      {below && (
        <Below
          list="diagnostic"
          items={below.diagnostic.map(({ id, text }) => ({ id, text: text[locale] }))}
          pack={pack}
          below={below}
        />
      )}
    </>
  );
}
