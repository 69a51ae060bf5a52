import { useTongue } from '@/components/say/Spoken';
import { type CueId, cueIds } from '@/lib/cues/schema';
import type { PackCue } from '@/lib/packs/schema';
import { changeField } from '@/lib/studio/edits';
import { CueReminders } from './CueReminders';
import { useEditing } from './editing';
import look from './items.module.css';
import { LineByLine } from './LineByLine';
import { Pair } from './Pair';
import { Pick } from './Pick';
import { cueName } from './vocabulary';
import wordsLook from './words.module.css';

/** One cue: what it is called, what it may mean, the words that raise it and those that only seem to. */
export function CueForm({ item, place }: { item: PackCue; place: number }) {
  const { locale, say } = useTongue();
  const { edit, open } = useEditing();
  const path = ['cues', place];
  return (
    <>
      <Pick
        label={say('studio.cue.which')}
        options={cueIds.map((id) => ({ id, label: cueName(id, locale) }))}
        chosen={item.id}
        onPick={(id: CueId) => {
          edit((pack) => changeField(pack, [...path, 'id'], id));
          open({ list: 'cues', id });
        }}
      />
      <Pair label={say('studio.cue.name')} value={item.name} path={[...path, 'name']} most={60} oneLine />
      <Pair label={say('studio.cue.means')} value={item.means} path={[...path, 'means']} most={120} />
      <Said label={say('studio.cue.words')} value={item.words} path={[...path, 'words']} />
      <Said
        label={say('studio.cue.falseFriends')}
        value={item.falseFriends}
        path={[...path, 'falseFriends']}
      />
      <div className={look.side}>
        <CueReminders item={item} path={[...path, 'reminders']} />
      </div>
    </>
  );
}

interface SaidProps {
  label: string;
  value: PackCue['words'];
  path: (string | number)[];
}

/** Words of both languages, one a line; none in either takes the field away. */
function Said({ label, value, path }: SaidProps) {
  const { say } = useTongue();
  const { edit } = useEditing();
  const both = value ?? { en: [], fr: [] };
  return (
    <fieldset className={wordsLook.pair}>
      <legend>{label}</legend>
      {(['en', 'fr'] as const).map((lang) => (
        <LineByLine
          key={lang}
          label={say(`language.${lang}`)}
          value={both[lang]}
          lang={lang}
          path={[...path, lang]}
          onWrite={(lines) => {
            const next = { ...both, [lang]: lines };
            const gone = next.en.length === 0 && next.fr.length === 0;
            edit((pack) => changeField(pack, path, gone ? undefined : next), [...path, lang].join('.'));
          }}
        />
      ))}
    </fieldset>
  );
}
