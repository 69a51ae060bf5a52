import { NewsScreen } from '@/components/team-news/NewsScreen';
import type { RoomProps } from './room';
import { useNews } from './use-news';

/** Where somebody of a team reads what came back to it. */
export function NewsRoom(props: RoomProps) {
  const { view, on } = useNews(props);
  return <NewsScreen view={view} on={on} />;
}
