import { useContext, useMemo, useState } from 'react';
import { Choice } from '@/components/plain/Choice';
import { useTongue } from '@/components/say/Spoken';
import type { Pack } from '@/lib/packs/schema';
import type { RehearsalOptions } from '@/lib/rehearsals/rehearse';
import { Compared } from './Compared';
import { Expectations } from './Expectations';
import { Played } from './Played';
import look from './rehearsal.module.css';
import { ownNames, Rehearsed, speaksIn } from './rehearsed';
import { Silences } from './Silences';
import { TeamSeason } from './TeamSeason';
import type { EditorEvents } from './view';

type Which = 'all' | 'fr' | 'en' | 'own';
interface RehearsalPlaceProps {
  published: Pack | null;
  belowPacks: readonly Pack[];
  practised: boolean;
  on: Pick<EditorEvents, 'go' | 'practise'>;
}

/** What the pack would say, and how often, before anybody meets it. */
export function RehearsalPlace({ published, belowPacks, practised, on }: RehearsalPlaceProps) {
  const { say } = useTongue();
  const rehearsed = useContext(Rehearsed);
  const [which, setWhich] = useState<Which>('all');
  const own = useMemo(() => (rehearsed ? ownNames(rehearsed.pack) : new Map<string, string>()), [rehearsed]);
  if (!rehearsed)
    return (
      <p aria-busy="true" className={look.calm}>
        {say('studio.rehearsal.playing')}
      </p>
    );
  const samples = new Set(rehearsed.pack.samples.map(({ id }) => id));
  const isHere = ({ id, lang }: { id: string; lang: 'en' | 'fr' }) =>
    which === 'all' || (which === 'own' ? samples.has(id) : lang === which);
  const here = rehearsed.conversations.flatMap((conversation, nth) => {
    const rehearsal = rehearsed.rehearsals[nth];
    return rehearsal && isHere(conversation) ? [{ conversation, rehearsal }] : [];
  });
  // What it does comes before what it leaves alone.
  const rank = ({ rehearsal }: (typeof here)[number]) =>
    speaksIn(rehearsal, own) ? 0 : rehearsal.steps.some(({ said }) => said !== null) ? 1 : 2;
  const ordered = [...here].sort((one, other) => rank(one) - rank(other));
  const speaks = here.filter(({ rehearsal }) => speaksIn(rehearsal, own)).length;
  const total = here.filter(({ rehearsal }) => rehearsal.steps.some(({ said }) => said !== null)).length;
  const habit: RehearsalOptions['habit'] = practised ? 'practised' : 'fresh';
  return (
    <>
      <h2>{say('studio.place.rehearsal')}</h2>
      <p className={look.sentence} aria-live="polite">
        {say('studio.rehearsal.speaks', { count: speaks, all: here.length })}
      </p>
      {belowPacks.length > 0 && (
        <p className={look.soft}>{say('studio.rehearsal.together', { count: total, all: here.length })}</p>
      )}
      <div className={look.choices}>
        <Choice
          label={say('studio.rehearsal.on')}
          options={(['all', 'fr', 'en', 'own'] as const).map((id) => ({
            id,
            label: id === 'fr' || id === 'en' ? say(`language.${id}`) : say(`studio.rehearsal.on.${id}`),
          }))}
          chosen={which}
          onChoose={(id) => setWhich(id ?? 'all')}
          shape="words"
        />
        <Choice
          label={say('studio.rehearsal.as')}
          options={(['fresh', 'practised'] as const).map((id) => ({
            id,
            label: say(`studio.rehearsal.as.${id}`),
          }))}
          chosen={practised ? 'practised' : 'fresh'}
          onChoose={(id) => id && on.practise(id === 'practised')}
          shape="words"
        />
      </div>
      <Expectations rehearsed={rehearsed} onGo={on.go} />
      <Compared published={published} belowPacks={belowPacks} rehearsed={rehearsed} habit={habit} />
      <section className={look.part}>
        <h3>{say('studio.rehearsal.conversations')}</h3>
        <Played all={ordered} rehearsed={rehearsed} own={own} />
      </section>
      <Silences rehearsed={rehearsed} own={own} habit={habit} onGo={on.go} />
      <TeamSeason rehearsed={rehearsed} />
    </>
  );
}
