import type { Pack } from '@/lib/packs/schema';

/** What a reminder says, by the name it goes by in this pack; its name where it is no longer there. */
export function textIn(pack: Pack, name: string, lang: 'en' | 'fr'): string {
  const reminder = pack.reminders.find(({ id }) => id === name);
  if (!reminder) return name;
  return (lang === 'fr' ? reminder.text.fr.vous : reminder.text.en) || name;
}
