import { useEffect, useState } from 'react';
import { Spoken } from '@/components/say/Spoken';
import { Look } from '@/components/theme/Look';
import { interfaceLanguage } from '@/lib/settings/language';
import type { Settings } from '@/lib/settings/schema';
import { keptSettings } from '@/lib/settings/store';
import { Editor } from './Editor';
import { Library } from './Library';
import { useRoute } from './use-route';

/** The trainer's page: the library, or one pack of it. */
export function Studio({ first }: { first: Settings }) {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const leaving = new AbortController();
    keptSettings.watch(setSettings, leaving.signal);
    return () => leaving.abort();
  }, []);
  const { route, go } = useRoute();
  const locale = interfaceLanguage(settings, navigator.languages);
  return (
    <Look colours={settings.colours}>
      <Spoken locale={locale} register={settings.register}>
        {route.pack === null ? (
          <Library onOpen={(pack, place = 'opening') => go({ pack, place })} />
        ) : (
          <Editor key={route.pack} id={route.pack} place={route.place} onGo={go} />
        )}
      </Spoken>
    </Look>
  );
}
