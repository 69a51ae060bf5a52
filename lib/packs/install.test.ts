// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { makeSigningKey } from '../signed';
import { arrived, type Came, type Known, type Reception, receive } from './install';
import { lineOf } from './line';
import type { Pack } from './schema';
import { signPack } from './sign';
import { smallPack } from './small-pack';
import { textOf } from './text-of';

const today = '2027-03-21';
const [ours, theirs] = ['o'.repeat(42), 't'.repeat(42)].map((key) => `${key}A`) as [string, string];
const byFile: Came = { by: 'file' };
const byAddress: Came = { by: 'address', address: 'https://packs.example/house.json' };

const nothing: Known = { installed: new Map(), publishers: new Map(), declined: new Map() };
const knowing: Known = { ...nothing, publishers: new Map([[ours, 'The trainers']]) };
const having = (version: string, key: string | null, known = knowing): Known => {
  const text = textOf(smallPack({ version }));
  return { ...known, installed: new Map([['house', { version, key, text }]]) };
};

/** What becomes of this pack, signed with this key or with none. */
function got(
  changed: Partial<Pack> | string,
  key: string | null,
  known = knowing,
  came = byAddress,
): Reception {
  const text = typeof changed === 'string' ? changed : textOf(smallPack(changed));
  return receive(key === null ? { is: 'unsigned', text } : { is: 'signed', key, text }, known, today, came);
}
const told = (reception: Reception) =>
  reception.is === 'refuse' ? reception.why : reception.is === 'ask' ? reception.because : reception.is;

describe('a pack of a known publisher', () => {
  it('is installed at once, new or newer', () => {
    expect(told(got({}, ours))).toBe('install');
    expect(told(got({ version: '1.10.0' }, ours, having('1.9.9', ours)))).toBe('install');
  });

  it('goes by the name that was accepted, whatever it calls itself now', () => {
    const reception = got({ publisher: 'Head office' }, ours);
    expect(reception.is === 'install' && reception.arrival.publisher).toBe('The trainers');
  });

  it('is not installed again as it is, and refused as the same version with other words', () => {
    expect(told(got({}, ours, having('1.0.0', ours)))).toBe('same');
    expect(told(got({ publisher: 'We' }, ours, having('1.0.0', ours)))).toBe('same-version');
  });

  it('goes back to an older version only with the agent’s word, and says from which to which', () => {
    const reception = got({ version: '1.9.0' }, ours, having('1.10.0', ours));
    expect(told(reception)).toEqual(['older']);
    expect(reception.is === 'ask' && [reception.arrival.installed, reception.arrival.pack.version]).toEqual([
      '1.10.0',
      '1.9.0',
    ]);
  });

  it('goes back in one step as a new version with the old content', () => {
    expect(told(got({ version: '1.11.0' }, ours, having('1.10.0', ours)))).toBe('install');
  });

  it('does not come again by itself once the agent said no, until there is a newer one', () => {
    const declined = { ...knowing, declined: new Map([[lineOf('house', ours), '2.0.0']]) };
    expect(told(got({ version: '2.0.0' }, ours, declined))).toBe('same');
    expect(told(got({ version: '1.9.0' }, ours, declined))).toBe('same');
    expect(told(got({ version: '2.0.1' }, ours, declined))).toBe('install');
    expect(told(got({ version: '2.0.0' }, ours, declined, byFile))).toBe('install');
  });
});

describe('a pack of somebody unknown', () => {
  it('needs the agent’s word, and shows the name it claims', () => {
    const reception = got({}, ours, nothing);
    expect(told(reception)).toEqual(['unknown-publisher']);
    expect(reception.is === 'ask' && reception.arrival.publisher).toBe('The trainers');
  });

  it('says that it is unsigned, at each version', () => {
    expect(told(got({}, null, nothing))).toEqual(['unsigned']);
    expect(told(got({ version: '1.0.1' }, null, having('1.0.0', null, nothing)))).toEqual(['unsigned']);
    expect(told(got({ version: '0.9.0' }, null, having('1.0.0', null, nothing)))).toEqual([
      'unsigned',
      'older',
    ]);
  });

  it.each(['The trainers', 'the  TRAINERS', 'Thé trainers'])(
    'is refused under a known name: %s',
    (publisher) => {
      expect(told(got({ publisher }, theirs))).toBe('name-taken');
      expect(told(got({ publisher }, null))).toBe('name-taken');
    },
  );

  it('never takes the place of another’s, signed or not', () => {
    const publisher = 'Others';
    expect(told(got({ version: '2.0.0', publisher }, theirs, having('1.0.0', ours)))).toBe('other-publisher');
    expect(told(got({ version: '2.0.0', publisher }, null, having('1.0.0', ours)))).toBe('other-publisher');
    const both = { ...having('1.0.0', ours), publishers: new Map([[theirs, 'Others']]) };
    expect(told(got({ version: '2.0.0', publisher }, theirs, both))).toBe('other-publisher');
  });

  it('asks before a signed one takes the place of an unsigned one', () => {
    expect(told(got({}, ours, having('1.0.0', null)))).toEqual(['now-signed']);
  });
});

describe('a pack where a policy expects a publisher', () => {
  const came: Came = { by: 'policy', address: 'https://packs.example/house.json', key: ours };
  it('is installed at once from that one, and refused from another', () => {
    expect(told(got({}, ours, knowing, came))).toBe('install');
    expect(told(got({ publisher: 'Others' }, theirs, knowing, came))).toBe('other-publisher');
    expect(told(got({ publisher: 'Others' }, null, knowing, came))).toBe('other-publisher');
  });
});

describe('a file that is refused', () => {
  const reminder = smallPack().reminders[0] as Pack['reminders'][number];
  const text = (en: string) => ({ reminders: [{ ...reminder, text: { ...reminder.text, en } }] });
  const withKey = (json: string) => textOf(smallPack()).replace('{', `{${json},`);
  const phrase = {
    moment: 'opening',
    lang: 'en',
    text: 'Hello',
    variants: [],
    needs: 'fact',
    protected: false,
  };
  const phrases = Array.from({ length: 10_000 }, (_, at) => ({ ...phrase, id: `P${at}` })) as Pack['phrases'];

  it.each<[string, Partial<Pack> | string, string]>([
    ['it is no JSON', '<html>', 'not-a-pack'],
    ['it is other JSON', '{"schema":"other/1"}', 'not-a-pack'],
    ['it is a list', '[]', 'not-a-pack'],
    ['its format is still to come', { schema: 'aparte-pack/3' as 'aparte-pack/2' }, 'newer-format'],
    ['it says it is the core', { id: 'core' }, 'own-core'],
    ['it lies down where the core lies', { layer: 'core' }, 'own-core'],
    ['its season is over', { season: { until: '2027-03-20' } }, 'expired'],
    ['it has a field nobody knows', withKey('"script":"alert(1)"'), 'has-errors'],
    ['it would change what objects are', withKey('"__proto__":{"polluted":true}'), 'has-errors'],
    ['it has a constructor', withKey('"constructor":{"prototype":{}}'), 'has-errors'],
    ['its words turn round', text('a\u202eb?'), 'has-errors'],
    ['it has ten thousand phrases', { phrases }, 'has-errors'],
    ['its version is a word', { version: 'latest' }, 'has-errors'],
  ])('is so because %s', (_, changed, why) => {
    expect(told(got(changed, ours))).toBe(why);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('says what is wrong in it', () => {
    const reception = got(withKey('"script":"x"'), ours);
    expect(reception.is === 'refuse' && reception.problems[0]?.path).toEqual(['script']);
  });

  it('is not refused for words that look like HTML or a pattern: they stay words', () => {
    const reception = got(text('<b onclick=x>(a+)+$</b>?'), ours);
    expect(reception.is === 'install' && reception.arrival.pack.reminders[0]?.text.en).toBe(
      '<b onclick=x>(a+)+$</b>?',
    );
  });

  it('is not refused on the last day of its season', () => {
    expect(told(got({ season: { until: today } }, ours))).toBe('install');
  });
});

describe('a signed file as it comes', () => {
  it('is opened, decided on, and refused once a bit of it is changed or it is played again', async () => {
    const keys = await makeSigningKey();
    const known: Known = { ...nothing, publishers: new Map([[keys.publicKey, 'The trainers']]) };
    const file = await signPack(textOf(smallPack()), keys.privateKey, keys.publicKey);
    expect(told(await arrived(file, known, today, byFile))).toBe('install');
    expect(told(await arrived(file.replace('"sig": "', '"sig": "x'), known, today, byFile))).toBe('damaged');
    const later = having('1.1.0', keys.publicKey, known);
    expect(told(await arrived(file, later, today, byAddress))).toEqual(['older']);
  });
});
