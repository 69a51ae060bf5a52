import { useTongue } from '@/components/say/Spoken';
import { SharingScreen } from '@/components/sharing/SharingScreen';
import type { Pack } from '@/lib/packs/schema';
import type { Settings } from '@/lib/settings/schema';
import { useSharing } from './use-sharing';

interface SharingProps {
  settings: Settings;
  known: Pack;
  onBack: () => void;
}

/** The way out of the journal, for what its author lets go. */
export function Sharing({ settings, known, onBack }: SharingProps) {
  const { locale } = useTongue();
  const { view, on } = useSharing({ locale, settings, known, goBack: onBack });
  return <SharingScreen view={view} on={on} />;
}
