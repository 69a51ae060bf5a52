import { useComputedColorScheme } from '@mantine/core';
import { useState } from 'react';
import { PanelScreen } from '@/components/panel/PanelScreen';
import type { PanelEvents } from '@/components/panel/view';
import { Choice } from '@/components/plain/Choice';
import { SpokenWithin, useTongue } from '@/components/say/Spoken';
import type { Locale } from '@/lib/locales/say';
import type { Pack } from '@/lib/packs/schema';
import look from './preview.module.css';
import { previewOf } from './preview-view';
import { Shade } from './Shade';

/** Nobody presses anything in a picture. */
const deaf = new Proxy({} as PanelEvents, { get: () => () => {} });

/** The agent's own panel with the reminder that is being written, as it is written. */
export function Preview({ pack, reminder: id }: { pack: Pack; reminder: string }) {
  const { locale, say } = useTongue();
  const scheme = useComputedColorScheme('light');
  const [language, setLanguage] = useState<Locale>(locale);
  const [register, setRegister] = useState<'vous' | 'tu'>('vous');
  const [colours, setColours] = useState<'light' | 'dark'>(scheme);
  const [width, setWidth] = useState<'usual' | 'narrow'>('usual');
  const reminder = pack.reminders.find((one) => one.id === id);
  if (!reminder) return null;
  const view = previewOf({ pack, reminder, language, register, site: say('studio.preview.site') });
  return (
    <aside className={look.preview} aria-label={say('studio.preview')}>
      <h2>{say('studio.preview')}</h2>
      <Shade
        className={look[width] ?? ''}
        colours={colours}
        label={say('studio.preview.picture', { text: view.nudge?.text ?? '' })}
      >
        <div className={look.paper} lang={language}>
          <SpokenWithin locale={language} register={register}>
            <PanelScreen view={view} on={deaf} />
          </SpokenWithin>
        </div>
      </Shade>
      <Choice
        label={say('studio.preview.language')}
        options={(['fr', 'en'] as const).map((one) => ({ id: one, label: say(`language.${one}`) }))}
        chosen={language}
        onChoose={(one) => one && setLanguage(one)}
        shape="words"
      />
      {language === 'fr' && (
        <Choice
          label={say('studio.preview.register')}
          options={(['vous', 'tu'] as const).map((one) => ({ id: one, label: one }))}
          chosen={register}
          onChoose={(one) => one && setRegister(one)}
          shape="words"
        />
      )}
      <Choice
        label={say('studio.preview.colours')}
        options={(['light', 'dark'] as const).map((one) => ({
          id: one,
          label: say(`settings.colours.${one}`),
        }))}
        chosen={colours}
        onChoose={(one) => one && setColours(one)}
        shape="words"
      />
      <Choice
        label={say('studio.preview.width')}
        options={(['usual', 'narrow'] as const).map((one) => ({
          id: one,
          label: say(`studio.preview.width.${one}`),
        }))}
        chosen={width}
        onChoose={(one) => one && setWidth(one)}
        shape="words"
      />
    </aside>
  );
}
