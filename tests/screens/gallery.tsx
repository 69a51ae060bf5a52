import '@/components/theme/page.css';
import { createRoot } from 'react-dom/client';
import { Spoken } from '@/components/say/Spoken';
import { Look } from '@/components/theme/Look';
import type { Address, Locale } from '@/lib/locales/say';
import type { Settings } from '@/lib/settings/schema';
import { states } from './states';

/** `?state=panel-nudge&locale=fr&colours=dark&register=tu`; without a state, the list of them. */
const asked = new URLSearchParams(location.search);
const locale = (asked.get('locale') ?? 'fr') as Locale;
const state = states.find(({ name }) => name === asked.get('state'));
document.documentElement.lang = locale;
document.title = state?.name ?? 'Aparté';

createRoot(document.getElementById('root') as HTMLElement).render(
  <Look colours={(asked.get('colours') ?? 'auto') as Settings['colours']}>
    <Spoken locale={locale} register={(asked.get('register') ?? 'vous') as Address}>
      {state ? state.draw(locale) : <Index />}
    </Spoken>
  </Look>,
);

function Index() {
  return (
    <ul>
      {states.map(({ name }) => (
        <li key={name}>
          {['fr', 'en'].map((tongue) =>
            ['light', 'dark'].map((colours) => (
              <a
                key={tongue + colours}
                href={`?${new URLSearchParams({ state: name, locale: tongue, colours })}`}
              >
                {name} {tongue} {colours}{' '}
              </a>
            )),
          )}
        </li>
      ))}
    </ul>
  );
}
