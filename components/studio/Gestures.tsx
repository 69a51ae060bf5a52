import { Button } from '@mantine/core';
import { Disclosure } from '@/components/plain/Disclosure';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { Moment } from '@/lib/interactions/schema';
import type { Pack } from '@/lib/packs/schema';
import { addItem, changeField } from '@/lib/studio/edits';
import { at } from '@/lib/studio/place';
import { useEditing } from './editing';
import look from './items.module.css';
import { Pair } from './Pair';

const mostGestures = 12;
const noGesture = { name: { en: '', fr: '' }, intention: { en: '', fr: '' } };

interface GesturesProps {
  pack: Pack;
  moment: Moment;
  /** How the packs below word this moment: the start for one's own words. */
  below: Pack['moments'][number] | undefined;
}

/** The intention of a moment, and each gesture that stands for it with the intention behind. */
export function Gestures({ pack, moment, below }: GesturesProps) {
  const { locale, say } = useTongue();
  const { edit, readOnly } = useEditing();
  const place = pack.moments.findIndex(({ id }) => id === moment);
  const own = pack.moments[place];
  if (!own)
    return (
      <section className={look.list}>
        {below && <p className={look.soft}>{below.intention[locale]}</p>}
        {!readOnly && (
          <QuietButton
            onClick={() =>
              edit((now) =>
                addItem(
                  now,
                  'moments',
                  below ?? {
                    id: moment,
                    name: { en: '', fr: '' },
                    intention: { en: '', fr: '' },
                    gestures: [],
                  },
                ),
              )
            }
          >
            {say('studio.moment.word')}
          </QuietButton>
        )}
      </section>
    );
  const path = ['moments', place];
  const gestures = [...path, 'gestures'];
  const change = (next: (all: unknown[]) => unknown[]) =>
    edit((now) => changeField(now, gestures, next((at(now, gestures) as unknown[] | undefined) ?? [])));
  return (
    <section className={look.list}>
      <div className={look.wide}>
        <Pair label={say('studio.moment.name')} value={own.name} path={[...path, 'name']} most={40} oneLine />
        <Pair
          label={say('studio.moment.intention')}
          value={own.intention}
          path={[...path, 'intention']}
          most={240}
        />
        <Disclosure
          label={say('studio.gestures', { count: own.gestures.length })}
          startsOpen={own.gestures.length < 3}
        >
          <div className={look.wide}>
            {own.gestures.map((gesture, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: gestures have no name of their own; their place is it
              <div key={nth} className={look.gesture}>
                <Pair
                  label={say('studio.gesture.name', { nth: nth + 1 })}
                  value={gesture.name}
                  path={[...gestures, nth, 'name']}
                  most={80}
                  oneLine
                />
                <Pair
                  label={say('studio.gesture.intention')}
                  value={gesture.intention}
                  path={[...gestures, nth, 'intention']}
                  most={160}
                />
                {!readOnly && (
                  <QuietButton onClick={() => change((all) => all.filter((_, other) => other !== nth))}>
                    {say('studio.gesture.remove', { nth: nth + 1 })}
                  </QuietButton>
                )}
              </div>
            ))}
            {!readOnly && own.gestures.length < mostGestures && (
              <Button variant="default" onClick={() => change((all) => [...all, noGesture])}>
                {say('studio.gesture.add')}
              </Button>
            )}
          </div>
        </Disclosure>
      </div>
    </section>
  );
}
