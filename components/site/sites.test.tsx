import { describe, expect, it, vi } from 'vitest';
import { blindReasons } from '@/lib/interactions/schema';
import type { Locale } from '@/lib/locales/say';
import { draw } from '@/tests/screens/draw';
import { sites } from '@/tests/screens/drawn-sites';
import { busySites, siteRow, usualSites } from '@/tests/screens/states/sites';
import { wordsIn } from './ended-words';

const zendesk = 'electromenager-lafayette.zendesk.com';

describe('the health of a site', () => {
  it.each([
    [
      'en',
      'Cannot be read since 20 November: no message found',
      'Read on 25 November: 14 messages, 8 by the customer',
      'Not visited yet',
    ],
    [
      'fr',
      'Illisible depuis le 20 novembre\u00a0: aucun message trouvé',
      'Lu le 25 novembre\u00a0: 14 messages, dont 8 du client',
      'Pas encore visité',
    ],
  ] as [Locale, string, string, string][])('is one line for each (%s)', (locale, ...lines) => {
    const { page } = draw(sites(busySites), locale);
    const said = [...page.querySelectorAll('li > p')].map(({ textContent }) => textContent);
    expect(said.slice(0, 3)).toEqual(lines);
  });

  it.each(['en', 'fr'] as Locale[])('has words for every reason (%s)', (locale) => {
    const said = blindReasons.map((reason) => {
      const health = { site: null, read: null, unreadable: { since: '2026-11-20', reason } };
      const { page } = draw(sites({ sites: [siteRow({ health })] }), locale);
      return page.querySelector('li > p')?.textContent;
    });
    expect(new Set(said).size).toBe(blindReasons.length);
  });
});

describe('what stands behind a site', () => {
  it('says what describes it', () => {
    const by = (described: Parameters<typeof siteRow>[0]['described'] & object) => {
      const { page } = draw(sites({ sites: [siteRow({ described })] }));
      return page.textContent;
    };
    expect(by({ id: 'a', by: 'built-in', on: null })).toContain('What comes with Aparté');
    expect(by({ id: 'a', by: 'organisation', on: null })).toContain('Your organisation');
    expect(by({ id: 'a', by: 'taught', on: '2026-11-18' })).toContain('You taught it on 18 November');
    expect(by({ id: 'a', by: 'guessed', on: '2026-11-18' })).toContain('you said yes on 18 November');
    expect(by({ id: 'a', by: 'file', on: '2026-11-18' })).toContain('From a file, on 18 November');
  });

  it('shows every character of the report before it is copied', () => {
    const copyReport = vi.fn();
    const { page, click } = draw(sites({ sites: [siteRow({})] }, { copyReport }));
    click(`About reading on ${zendesk}`);
    expect(() => click('Copy a report')).toThrow();
    click('The report, as it would be copied');
    click('Copy a report');
    expect(copyReport).toHaveBeenCalledExactlyOnceWith(page.querySelector('pre')?.textContent);
    expect(page.textContent).toContain('Copied.');
  });

  it('takes words for “closed” as they are typed, and says when they are kept', () => {
    const changeEndedWords = vi.fn();
    const { page, click, type, redraw } = draw(sites({ sites: [siteRow({})] }, { changeEndedWords }));
    click(`About reading on ${zendesk}`);
    type(page.querySelector('textarea') as HTMLTextAreaElement, 'archivé, remboursé\n archivé ,');
    click('Keep these words');
    expect(changeEndedWords).toHaveBeenCalledExactlyOnceWith(siteRow({}).origin, ['archivé', 'remboursé']);
    expect(page.textContent).not.toContain('Kept.');
    redraw(sites({ sites: [siteRow({ endedWords: ['archivé', 'remboursé'] })] }));
    expect(page.textContent).toContain('Kept.');
  });

  it('keeps words within what may be kept', () => {
    expect(wordsIn('a'.repeat(100))[0]).toHaveLength(60);
    expect(wordsIn(Array.from({ length: 50 }, (_, at) => `w${at}`).join(';'))).toHaveLength(30);
    expect(wordsIn(' ,;\n')).toEqual([]);
  });

  it('can be saved by anybody, and forgotten in two steps where it is one’s own', () => {
    const events = { saveDescription: vi.fn(), forgetDescription: vi.fn() };
    const { click, redraw } = draw(sites({ sites: [siteRow({})] }, events));
    click(`About reading on ${zendesk}`);
    click('Save this description as a file');
    expect(events.saveDescription).toHaveBeenCalledExactlyOnceWith('zendesk');
    expect(() => click('Forget this description')).toThrow();
    redraw(
      sites({ sites: [siteRow({ described: { id: 'mine', by: 'taught', on: '2026-11-18' } })] }, events),
    );
    click('Forget this description');
    expect(events.forgetDescription).not.toHaveBeenCalled();
    click('Forget it');
    expect(events.forgetDescription).toHaveBeenCalledExactlyOnceWith('mine');
  });
});

it('a description that belongs to no allowed site is shown, and can go', () => {
  const forgetDescription = vi.fn();
  const { page, click } = draw(sites({ ...usualSites, own: busySites.own }, { forgetDescription }));
  expect(page.textContent).toContain('*.old.example');
  click('Forget this description');
  click('Forget it');
  expect(forgetDescription).toHaveBeenCalledExactlyOnceWith('old-desk');
});
