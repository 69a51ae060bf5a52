import { useTongue } from '@/components/say/Spoken';
import type { Path } from '@/lib/studio/place';
import { Words } from './Words';
import look from './words.module.css';

interface PairProps {
  label: string;
  value: { en: string; fr: string } | undefined;
  path: Path;
  most: number;
  oneLine?: boolean;
  /** Writes elsewhere than at the path. */
  onWrite?: (lang: 'en' | 'fr', text: string) => void;
}

/** A text in both languages, side by side. */
export function Pair({ label, value, path, most, oneLine = false, onWrite }: PairProps) {
  const { say } = useTongue();
  const tongues = ['en', 'fr'] as const;
  return (
    <fieldset className={look.pair}>
      <legend>{label}</legend>
      {tongues.map((lang) => (
        <Words
          key={lang}
          label={say(`language.${lang}`)}
          value={value?.[lang] ?? ''}
          path={[...path, lang]}
          most={most}
          lang={lang}
          oneLine={oneLine}
          {...(onWrite && { onWrite: (text) => onWrite(lang, text) })}
        />
      ))}
    </fieldset>
  );
}

interface AddressedProps {
  label: string;
  value: { en: string; fr: { vous: string; tu: string } };
  path: Path;
  most: number;
}

/** A text in English, and in French with *vous* and *tu*: all three at one glance. */
export function Addressed({ label, value, path, most }: AddressedProps) {
  const { say } = useTongue();
  const registers = ['vous', 'tu'] as const;
  return (
    <fieldset className={look.three}>
      <legend>{label}</legend>
      <Words label={say('language.en')} value={value.en} path={[...path, 'en']} most={most} lang="en" />
      {registers.map((register) => (
        <Words
          key={register}
          label={`${say('language.fr')} · ${register}`}
          value={value.fr[register]}
          path={[...path, 'fr', register]}
          most={most}
          lang="fr"
        />
      ))}
    </fieldset>
  );
}
