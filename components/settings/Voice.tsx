import { Choice } from '@/components/plain/Choice';
import { useTongue } from '@/components/say/Spoken';
import type { Locale } from '@/lib/locales/say';
import type { Settings } from '@/lib/settings/schema';
import { Section } from './Section';

interface VoiceProps {
  settings: Pick<Settings, 'language' | 'register' | 'colours'>;
  locale: Locale;
  onChange: (part: Partial<Settings>) => void;
}

/** Language, *vous* or *tu*, colours. English has one way of speaking to somebody, so it is not asked. */
export function Voice({ settings, locale, onChange }: VoiceProps) {
  const { say } = useTongue();
  return (
    <Section title={say('settings.voice')}>
      <Languages locale={locale} onChange={onChange} />
      {locale === 'fr' && <Registers register={settings.register} onChange={onChange} />}
      <Choice
        label={say('settings.colours')}
        options={(['auto', 'light', 'dark'] as const).map((id) => ({
          id,
          label: say(`settings.colours.${id}`),
        }))}
        chosen={settings.colours}
        onChoose={(colours) => colours && onChange({ colours })}
        shape="words"
      />
    </Section>
  );
}

/** Each language is named by itself: whoever cannot read the page can still find their own. */
export function Languages({ locale, onChange }: Pick<VoiceProps, 'locale' | 'onChange'>) {
  const { say } = useTongue();
  return (
    <Choice
      label={say('settings.language')}
      options={[
        { id: 'fr', label: say('language.fr') },
        { id: 'en', label: say('language.en') },
      ]}
      chosen={locale}
      onChoose={(language) => language && onChange({ language })}
      shape="words"
    />
  );
}

interface RegistersProps {
  register: Settings['register'];
  onChange: VoiceProps['onChange'];
}
export function Registers({ register, onChange }: RegistersProps) {
  const { say } = useTongue();
  return (
    <Choice
      label={say('settings.register')}
      options={(['vous', 'tu'] as const).map((id) => ({ id, label: say(`settings.register.${id}`) }))}
      chosen={register}
      onChoose={(chosen) => chosen && onChange({ register: chosen })}
      shape="words"
    />
  );
}
