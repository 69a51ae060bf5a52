import '@/components/theme/page.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { onWish } from '@/lib/messages/ask';
import { startCompanion } from './companion';
import { Panel } from './Panel';
import { wishesOf } from './wishes';

// zod would otherwise try `eval` once, which these pages refuse.
z.config({ jitless: true });

const root = document.getElementById('root');
const leaving = new AbortController();
// Closing the panel stops everything at once: the page's watcher sees the port go.
addEventListener('pagehide', () => leaving.abort());

const { id = -1 } = await browser.windows.getCurrent();
const companion = await startCompanion(id, leaving.signal);
onWish(id, (wish) => wishesOf(companion)[wish](), leaving.signal);
if (root) createRoot(root).render(<Panel companion={companion} />);
