import '@/components/theme/page.css';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { keptSettings } from '@/lib/settings/store';
import { TeamPage } from './TeamPage';

// zod would otherwise try `eval` once, which these pages refuse.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root) createRoot(root).render(<TeamPage first={await keptSettings.read()} />);
