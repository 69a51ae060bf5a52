import { Button } from '@mantine/core';
import { useTongue } from '@/components/say/Spoken';
import { Section } from './Section';
import type { SettingsEvents } from './view';

/** The way to the page where packs are written. */
export function ForTrainers({ onOpen }: { onOpen: SettingsEvents['openStudio'] }) {
  const { say } = useTongue();
  return (
    <Section title={say('settings.trainers')} about={say('settings.trainers.about')}>
      <Button variant="default" onClick={onOpen}>
        {say('settings.trainers.open')}
      </Button>
    </Section>
  );
}
