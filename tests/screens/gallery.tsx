import '@/components/theme/page.css';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Spoken } from '@/components/say/Spoken';
import { Look } from '@/components/theme/Look';
import type { Address, Locale } from '@/lib/locales/say';
import type { Settings } from '@/lib/settings/schema';
import { states } from './states';

const root = createRoot(document.getElementById('root') as HTMLElement);

/** `?state=panel-nudge&locale=fr&colours=dark&register=tu`; without a state, the list of them. */
function draw() {
  const asked = new URLSearchParams(location.search);
  const locale = (asked.get('locale') ?? 'fr') as Locale;
  const state = states.find(({ name }) => name === asked.get('state'));
  document.documentElement.lang = locale;
  document.title = state?.name ?? 'Aparté';
  root.render(
    // A state is drawn from nothing, as if it were the first.
    <Look key={location.search} colours={(asked.get('colours') ?? 'auto') as Settings['colours']}>
      <Spoken locale={locale} register={(asked.get('register') ?? 'vous') as Address}>
        {state ? state.draw(locale) : <Index />}
      </Spoken>
      <Told />
    </Look>,
  );
}

/** Says on the page itself which state stands there now. */
function Told() {
  useEffect(() => {
    document.documentElement.dataset.drawn = location.search;
  });
  return null;
}

addEventListener('popstate', draw);
draw();

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
