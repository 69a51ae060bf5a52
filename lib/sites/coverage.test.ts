import { describe, expect, it } from 'vitest';
import { known } from './catalogue';
import { coverageOf } from './coverage';
import type { SiteProfile } from './schema';

const seen = { since: '2026-01', seenWorking: '2026-11', address: '/(?<id>\\d+)' };
const rows = (...views: Partial<SiteProfile['views'][number]>[]) =>
  coverageOf([
    known('desk', {
      name: 'Desk',
      hosts: ['https://*.desk.example/*'],
      views: views.map((view) => ({ ...seen, kind: 'ticket', ...view })),
    }),
  ]);

describe('what is known of the tools', () => {
  it('is told screen by screen, with who can be told apart', () => {
    const [row] = rows({
      messages: '.m',
      authors: [
        { is: 'note', when: '.n' },
        { is: 'customer', when: '.c' },
        { is: 'customer', saying: 'b /you/' },
      ],
      composer: ['textarea'],
      sure: { address: 'high', messages: 'medium', authors: 'low', ended: 'high' },
    });
    expect(row).toEqual({
      ...{ site: 'desk', tool: 'Desk', kind: 'ticket', hosts: ['*.desk.example'], elsewhere: false },
      ...{ reads: 'messages', address: 'high', messages: 'medium', authors: 'low' },
      ...{ speakers: ['customer', 'note'], composer: 'unsaid', ended: null },
      ...{ proved: 'sketched', since: '2026-01', seenWorking: '2026-11' },
    });
  });

  it('is no more than the address where nothing else is read, whatever else the profile names', () => {
    const only = { addressOnly: true as const, proved: 'live' as const };
    const [row] = rows({
      ...only,
      messages: '.m',
      authors: [{ is: 'agent' }],
      composer: ['p'],
      ended: ['i'],
    });
    expect(row).toMatchObject({ reads: 'address', proved: 'address-only', messages: null, speakers: [] });
    expect(row).toMatchObject({ composer: null, ended: null });
  });

  it('tells a call, which ends by itself, from a form to reply in', () => {
    const [call, form, status] = rows(
      { kind: 'call', when: '.timer' },
      { composer: ['textarea'], marker: '#desk' },
      { messages: '.m', status: ['.state'] },
    );
    expect(call).toMatchObject({ reads: 'call', ended: 'unsaid', elsewhere: false });
    expect(form).toMatchObject({ reads: 'reply-form', ended: null, elsewhere: true, messages: null });
    expect(status).toMatchObject({ ended: 'unsaid' });
  });

  it('stands in alphabetical order', () => {
    const site = (name: string) => known(name, { name, hosts: [], views: [{ ...seen, kind: 'chat' }] });
    expect(coverageOf([site('zeta'), site('Alpha'), site('beta')]).map(({ tool }) => tool)).toEqual([
      'Alpha',
      'beta',
      'zeta',
    ]);
  });
});
