import { DemonstrationScreen } from '@/components/demonstration/DemonstrationScreen';
import { useTongue } from '@/components/say/Spoken';
import type { RoomProps } from './room';
import { useDemonstration } from './use-demonstration';

/** For whoever doubts. Another language is another team: the invented people write in it. */
export function DemonstrationRoom({ onGo }: RoomProps) {
  const { locale } = useTongue();
  return <InOneLanguage key={locale} onGo={onGo} />;
}

function InOneLanguage({ onGo }: Pick<RoomProps, 'onGo'>) {
  const { view, on } = useDemonstration();
  const ways = { leave: () => onGo('start'), seeCharter: () => onGo('charter') };
  return <DemonstrationScreen view={view} on={{ ...on, ...ways }} />;
}
