import type { SiteFile } from '@/lib/sites/own-schema';
import { type SiteProfile, siteProfile } from '@/lib/sites/schema';

const turns = {
  since: '2026-11',
  seenWorking: '2026-11',
  messages: '.m',
  authors: [
    { is: 'customer' as const, when: '.in' },
    { is: 'agent' as const, when: '.out' },
  ],
  text: ['.t'],
  key: ':scope@data-k',
};
/** Where somebody writes, as seven editors draw it. */
export const editors = {
  'CKEditor 4': 'iframe.cke_wysiwyg_frame >>> body[contenteditable="true"]',
  'CKEditor 5': '.ck-editor__editable[contenteditable="true"]',
  ProseMirror: '.ProseMirror[contenteditable="true"]',
  Draft: '.public-DraftEditor-content[contenteditable="true"]',
  Lexical: '[data-lexical-editor="true"]',
  Quill: '.ql-editor[contenteditable="true"]',
  'a plain field': 'textarea',
} as const;

const profile: SiteProfile = {
  name: 'Hard desk',
  hosts: ['https://localhost/*'],
  endedWords: [],
  views: [
    {
      ...turns,
      kind: 'chat',
      address: '/plain/(?<id>\\d+)',
      root: '.pane[data-id]',
      agrees: ':scope@data-id',
      composer: Object.values(editors),
      status: ['.status'],
    },
    {
      ...turns,
      kind: 'chat',
      address: '/late/',
      id: '.pane@data-id',
      root: '.pane',
      order: 'time',
      at: 'time@datetime',
    },
    { ...turns, kind: 'chat', address: '/frames/(?<id>\\d+)', root: 'iframe >>> iframe >>> .pane' },
    { ...turns, kind: 'chat', address: '/shadow/(?<id>\\d+)', root: 'desk-chat >>> .pane' },
  ],
};
/** A description of a tool that is all of this at once, as somebody would hand it on. */
export const hardDesk: SiteFile = { aparte: 'site/1', id: 'hard-desk', profile: siteProfile.parse(profile) };

/** One message; `at` a minute of the day where the page says when. */
export const message = (key: number, by: 'in' | 'out', words: string, at?: number) =>
  `<div class="m ${by}" data-k="m-${key}">${at === undefined ? '' : `<time datetime="2026-11-25T09:${String(at).padStart(2, '0')}:00Z"></time>`}<p class="t">${words}</p></div>`;
export const pane = (id: number, inside: string, more = '') =>
  `<section class="pane" data-id="${id}" ${more}>${inside}</section>`;
export const page = (body: string) => `<!doctype html><title>Desk</title>${body}`;

const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** A document in a document in the page, as some desks put their chat. */
export const framed = (html: string) =>
  `<iframe srcdoc="${quoted(`<iframe srcdoc="${quoted(html)}"></iframe>`)}"></iframe>`;
export const shadowed = (html: string) =>
  `<desk-chat><template shadowrootmode="open">${html}</template></desk-chat>`;

/** Three hundred messages of which twenty are drawn, always the same twenty elements: what is out of sight is not there. */
export const virtual = (id: number) =>
  page(`${pane(id, Array.from({ length: 20 }, (_, at) => message(at, 'in', '')).join(''))}
  <button id="up">Up</button><button id="down">Down</button><button id="end">End</button>
  <output class="length">300</output>
  <script>
    const words = (n) => n === 279 ? 'This is outrageous, I am furious.' : n > 300 ? 'I am really worried about it, number ' + n + '.' : 'Message ' + n;
    let from = 280;
    const draw = () => {
      const length = Number(document.querySelector('.length').textContent);
      from = Math.max(0, Math.min(from, length - 20));
      [...document.querySelectorAll('.m')].forEach((m, at) => {
        m.dataset.k = 'm-' + (from + at);
        m.className = 'm ' + ((from + at) % 2 ? 'in' : 'out');
        m.firstElementChild.textContent = words(from + at);
      });
    };
    up.onclick = () => { from -= 15; draw(); };
    down.onclick = () => { from += 15; draw(); };
    end.onclick = () => { from = Infinity; draw(); };
    draw();
  </script>`);

/** A clock that changes the page sixty times a second, as busy tools do. */
export const restless = (id: number, inside: string) =>
  page(`${pane(id, inside)}<output id="clock"></output>
  <script>let n = 0; setInterval(() => { clock.textContent = n++; clock.dataset.n = n; }, 16);</script>`);
