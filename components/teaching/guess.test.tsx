import { describe, expect, it, vi } from 'vitest';
import { PanelScreen } from '@/components/panel/PanelScreen';
import type { PanelEvents, Place } from '@/components/panel/view';
import type { Locale } from '@/lib/locales/say';
import { draw } from '@/tests/screens/draw';
import { deaf } from '@/tests/screens/state';
import { blind, calm } from '@/tests/screens/states/panel';
import { guess } from '@/tests/screens/states/teaching';

const on = (part: Partial<PanelEvents>): PanelEvents =>
  new Proxy(part as PanelEvents, {
    get: (own, name) => Reflect.get(own, name) ?? deaf<Record<string | symbol, () => void>>()[name],
  });
const panel = (place: Place, events: Partial<PanelEvents> = {}) => (
  <PanelScreen view={{ ...calm('en'), place }} on={on(events)} />
);

describe('a page that cannot be read', () => {
  it.each(['no-profile', 'address-only', 'no-messages', 'roles-unknown', 'profile-faulty'] as const)(
    'can be taught where the reason is %s',
    (reason) => {
      const teach = vi.fn();
      const { click, find } = draw(panel(blind({ reason }), { teach }));
      expect(find('Listening')).toBeTruthy();
      click('Teach this page');
      expect(teach).toHaveBeenCalledOnce();
    },
  );

  it.each(['no-interaction', 'id-contradicts'] as const)('is not for teaching where it is %s', (reason) => {
    const { page } = draw(panel(blind({ reason })));
    expect(page.textContent).not.toContain('Teach this page');
  });

  it('offers no lesson where none can be given', () => {
    const { page } = draw(panel(blind({ canTeach: false })));
    expect(page.textContent).not.toContain('Teach this page');
  });

  it('says which conversation it is where only the address is known', () => {
    const place = blind({ site: 'Gladly', reason: 'address-only', about: { kind: 'ticket', id: '4812' } });
    const { page } = draw(panel(place));
    expect(page.textContent).toContain('Gladly · ticket · 4812');
    expect(page.textContent).toContain('On this page Aparté reads no words.');
  });
});

describe('a guess', () => {
  it.each([
    ['en', '14 messages, 8 of them the customer’s', 'Yes, read along here', 'Nearly', 'No'],
    ['fr', '14 messages, dont 8 du client', 'Oui, lire ici', 'Presque', 'Non'],
  ] as [Locale, string, string, string, string][])(
    'shows both sides’ words and takes three answers (%s)',
    (locale, counts, yes, nearly, no) => {
      const events = { acceptGuess: vi.fn(), refuseGuess: vi.fn(), teach: vi.fn() };
      const found = guess(locale);
      const { page, click } = draw(panel(blind({ guess: found }), events), locale);
      for (const words of [counts, found.customer, found.agent]) expect(page.textContent).toContain(words);
      for (const answer of [yes, nearly, no]) click(answer);
      for (const event of Object.values(events)) expect(event).toHaveBeenCalledOnce();
    },
  );

  it('leaves the moments within reach', () => {
    const pickMoment = vi.fn();
    const { click } = draw(panel(blind({ guess: guess('en') }), { pickMoment }));
    click('Pick the moment by hand instead');
    click('Listening');
    expect(pickMoment).toHaveBeenCalledExactlyOnceWith('listening');
  });
});
