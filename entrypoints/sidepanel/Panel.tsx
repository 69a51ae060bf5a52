import { useMemo, useSyncExternalStore } from 'react';
import { PanelScreen } from '@/components/panel/PanelScreen';
import { Spoken, useTongue } from '@/components/say/Spoken';
import { Look } from '@/components/theme/Look';
import { interfaceLanguage } from '@/lib/settings/language';
import type { Companion } from './companion';
import { draftView } from './draft-view';
import { panelEvents } from './events';
import { panelView } from './view';

/** The panel as it is now: the companion's state, shown. */
export function Panel({ companion }: { companion: Companion }) {
  const { settings } = useSyncExternalStore(companion.state.subscribe, companion.state.get);
  return (
    <Look colours={settings.colours}>
      <Spoken locale={interfaceLanguage(settings, navigator.languages)} register={settings.register}>
        <Screen companion={companion} />
      </Spoken>
    </Look>
  );
}

function Screen({ companion }: { companion: Companion }) {
  const { locale, say } = useTongue();
  const state = useSyncExternalStore(companion.state.subscribe, companion.state.get);
  const on = useMemo(() => panelEvents(companion, say), [companion, say]);
  const draft = useMemo(() => draftView(state, locale), [state, locale]);
  return <PanelScreen view={panelView(state, locale, draft)} on={on} />;
}
