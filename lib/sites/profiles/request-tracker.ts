import type { SiteExample, SiteProfile } from '../schema';

/** RT says in words what a message is, in the reader's language: its own 36 translations of two labels. */
const comment =
  'Comments? added|Commentaires ajoutés|Kommentar hinzugefügt|Comentarios añadidos|Comentários adicionados|Aggiunti commenti|Commentaar toegevoegd|Comentaris afegits|Komentáře přidány|Kommentarer tilføjet|Kommentti lisätty|Kommentarer tillagda|La til kommentar|Aomentariile au fost|Iruzkinak gehituta|Komentar sudah|توضیحات اضافه شد|Komentarze zostały dodane|Megjegyzés hozzáadva|Komentáre pridané|Komentarji so bili dodani|Komentar dodan|Lisati kommentaar|Komentarai pridėti|Piezīmes pievienotas|Athugasemd bætt við|Yorumlar eklendi|Добавлен комментарий|Коментари|Τα Σχόλια προστέθηκαν|コメントが追加|创建注释完成|新增評論完畢|تم إضافة التعليقات';
const created =
  'created|créé|erstellt|creado|criado|creato|aangemaakt|creat|vytvořen|vytvorené|oprettet|opprettet|oppretta|luotu|skapad|utworzono|létrehozva|ustvarjen|napravljen|Loodi|sukurtas|izveidots|búið til|oluşturuldu|создан|създаден|направљен|δημιουργήθηκε|作成しました|已创建|已建立';
const over =
  'resolved|rejected|deleted|résolu|rejeté|effacé|erledigt|abgewiesen|gelöscht|resuelto|rechazado|borrado|resolvido|rejeitado|apagado|removido|risolto|respinto|cancellato|opgelost|afgewezen|verwijderd|resolt|rebutjat|eliminat|vyřešený|zamítnutý|smazán|løst|afvist|avvist|slettet|ratkaistu|hylätty|poistettu|åtgärdat|avvisad|raderad|zamknięte|odrzucone|usunięte';
const marker = '#footer #bpscredits, body[id^="comp-Ticket-"]';

/** Seen on a running Request Tracker 5.0.3, in English and French (2026-11). */
const sure = { address: 'high', messages: 'high', authors: 'high', composer: 'high', ended: 'high' } as const;
const live = { proved: 'live', since: '2021-07', seenWorking: '2026-11' } as const;
const seen = { kind: 'ticket', ...live, sure, marker } as const;
const page = (names: string) => `/Ticket/(?:${names})\\.html\\?(?:.*[&;])?id=(?<id>\\d+)`;
const history = {
  messages: '.transaction[data-transaction-id]',
  // Newest first is a preference; the numbers grow with time.
  order: 'key' as const,
  name: '.description .user',
  text: ['.messagebody', '.transaction:not(.message) .description'],
  // A quote is a folder and, inside the words, what it folds.
  without: '.message-stanza-folder, .message-stanza .message-stanza, blockquote, .downloadattachment',
  at: '.metadata .date',
  key: ':scope@data-transaction-id',
};
const notPeople = [
  { is: 'system' as const, when: ':not(.message)' },
  { is: 'system' as const, saying: '.description .user@data-user-id /^1$/' },
  { is: 'note' as const, saying: `.description /- (?:${comment})/i` },
];
/** Agents by login and name, customers by name and address: RT's first way of naming, and only that one. */
const agentShape = '.transaction.message .description .user /^[^\\s<>@]+ \\(.+\\)$/';

/** An empty editor holds its own "type here": then only the frame around it is looked at. */
const richText = 'iframe.cke_wysiwyg_frame >>> body.cke_editable:not(.placeholder)';

export default {
  name: 'Request Tracker',
  hosts: [],
  views: [
    {
      ...seen,
      ...history,
      address: page('Display'),
      when: '.requestors',
      authors: [
        ...notPeople,
        { is: 'customer', by: '.description .user@data-user-id', namedIn: '.requestors .user@data-user-id' },
        { is: 'customer', namedIn: '.requestors .user' },
        // Opened for somebody (by a form, over REST, from a call): the first message is their request.
        { is: 'customer', saying: `.description /- .*(?:${created})/i` },
        { is: 'agent', saying: agentShape },
        { is: 'customer', by: '.description .user@data-user-id', namedIn: '.form-row.cc .user@data-user-id' },
        { is: 'agent' },
      ],
      ended: [
        // The menu is hidden; that it offers to take the ticket up again is enough.
        'body:has(#li-page-actions-re-open)',
        `.ticket-info-basics .status .current-value, .ticket-info-basics .status .value /^(?:${over})$/i`,
      ],
    },
    {
      ...seen,
      ...history,
      // The requestors are not named: people are told by their names' shape, or nothing is read.
      address: page('Display|History'),
      when: agentShape,
      authors: [
        ...notPeople,
        { is: 'agent', saying: agentShape },
        { is: 'customer', saying: '.description .user /^[^<>@]*<?[^\\s<>@]+@[^\\s<>@]+>?$/' },
      ],
      ended: ['body:has(#li-page-actions-re-open)'],
    },
    { ...seen, ...history, address: page('Display|History'), unless: agentShape },
    {
      ...seen,
      // Replies are written on a page of their own, without the conversation.
      address: page('Update|ModifyAll|Modify'),
      composer: [richText, 'iframe.cke_wysiwyg_frame, textarea[name="UpdateContent"]'],
    },
  ],
} satisfies SiteProfile;

const person = (id: number, label: string) =>
  `<span class="user" data-user-id="${id}"><a href="/User/Summary.html?id=${id}">${label}</a></span>`;
const said = (number: number, who: string, label: string, body: string) => `
  <div class="transaction Ticket-transaction message" data-transaction-id="${number}">
    <div class="metadata"><span class="date">Sun Nov 22 09:0${number % 10}:00 2026</span>
      <span class="description">${who} - ${label}</span></div>
    <div class="content"><div class="downloadattachment"><a href="#">Download</a></div>
      <div class="messagebody"><div class="message-stanza">${body}</div></div></div></div>`;
const happened = (number: number, label: string) => `
  <div class="transaction Ticket-transaction basics" data-transaction-id="${number}">
    <div class="metadata"><span class="description">${person(1, 'The RT System itself')} - ${label}</span></div>
    <div class="content"></div></div>`;
const folded =
  '<div class="message-stanza-folder closed">Voir le texte cité</div><div class="message-stanza closed">&gt; Je regarde</div>';
const foot = '<div id="footer"><p id="bpscredits">Best Practical</p></div>';
const ticket = (status: string, closed: boolean, requestor: string, said: string) => `
  <div class="ticket-info-basics"><div class="status form-row"><div class="label">Status:</div>
    <div class="value"><span class="current-value">${status}</span></div></div></div>
  <div class="form-row requestors"><div class="value"><span class="current-value">${requestor}</span></div></div>
  ${closed ? '<ul style="display: none"><li id="li-page-actions-re-open">Open</li></ul>' : ''}
  <div class="history-container">${said}</div>${foot}`;

const lea = person(27, 'Léa Morel &lt;lea@maison.example&gt;');
const alors = { author: 'customer' as const, text: 'Alors ?' };
const oui = { author: 'agent' as const, text: 'Oui.' };
const root = person(14, 'root (Enoch Root)');

export const examples: SiteExample[] = [
  {
    shows: 'a French ticket by mail, with a quote folded and an internal comment',
    url: 'https://rt.maison.example/Ticket/Display.html?id=7',
    page: ticket(
      'ouvert',
      false,
      lea,
      said(31, lea, 'Ticket créé(e)', 'Bonjour,<br><br>Mon colis n’est pas arrivé.') +
        happened(32, 'Statut changé de « nouveau » à « ouvert »') +
        said(33, root, 'Courrier ajouté', '<p>Je regarde où il se trouve.</p>') +
        said(34, root, 'Commentaires ajoutés', 'Transporteur appelé.') +
        said(35, lea, 'Courrier ajouté', `Merci.${folded}`),
    ),
    reads: {
      kind: 'ticket',
      id: '7',
      ended: false,
      composer: 'absent',
      turns: [
        {
          author: 'customer',
          text: 'Bonjour,\n\nMon colis n’est pas arrivé.',
          name: 'Léa Morel <lea@maison.example>',
        },
        { author: 'system', text: 'The RT System itself - Statut changé de « nouveau » à « ouvert »' },
        { author: 'agent', text: 'Je regarde où il se trouve.' },
        { author: 'note', text: 'Transporteur appelé.' },
        { author: 'customer', text: 'Merci.' },
      ],
    },
  },
  {
    shows: 'a resolved English ticket, opened over REST for requestors known by address alone, newest first',
    url: 'https://rt.maison.example/Ticket/Display.html?results=abc;id=8#txn-41',
    page: ticket(
      'done with',
      true,
      '<span class="user">kim@maison.example</span>, <span class="user">lou@maison.example</span>',
      said(43, '<span class="user">ana</span>', 'Correspondence added', 'Tomorrow at ten.') +
        said(
          42,
          '<span class="user">Lou &lt;lou@maison.example&gt;</span>',
          'Correspondence added',
          'Any news?',
        ) +
        said(41, root, 'Ticket created', 'Where is my parcel?'),
    ),
    reads: {
      kind: 'ticket',
      id: '8',
      ended: true,
      turns: [
        { author: 'customer', text: 'Where is my parcel?' },
        { author: 'customer', text: 'Any news?', name: 'Lou <lou@maison.example>' },
        { author: 'agent', text: 'Tomorrow at ten.' },
      ],
    },
  },
  {
    shows: 'the page of the history, which names no requestor: people are told by how RT writes their names',
    url: 'https://rt.maison.example/Ticket/History.html?id=7',
    page: said(31, lea, 'Ticket créé(e)', 'Alors ?') + said(33, root, 'Courrier ajouté', 'Oui.') + foot,
    reads: { kind: 'ticket', id: '7', turns: [alors, oui] },
  },
  {
    shows: 'the same page where every name is written alike',
    url: 'https://rt.maison.example/Ticket/History.html?id=7',
    page:
      said(31, lea, 'Ticket créé(e)', 'Alors ?') +
      said(33, person(14, 'Enoch Root'), 'Courrier ajouté', 'Oui.') +
      foot,
    reads: { blind: 'roles-unknown' },
  },
  {
    shows: 'a ticket whose history has not come yet',
    url: 'https://rt.maison.example/Ticket/Display.html?id=10',
    page: ticket('new', false, lea, ''),
    reads: { blind: 'no-messages' },
  },
  {
    shows: 'the reply page, which holds no conversation',
    url: 'https://rt.maison.example/Ticket/Update.html?id=7&Action=Respond',
    page: `<form><textarea name="UpdateContent"></textarea></form>${foot}`,
    reads: { kind: 'ticket', id: '7', composer: 'idle', turns: [] },
  },
];
