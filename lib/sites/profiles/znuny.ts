import type { SiteExample, SiteProfile } from '../schema';

/**
 * From its own source. A table names every article, its direction and its time, but the words of one article
 * at a time are on the page, in a place that is not known: reading would make a conversation of one message.
 */
export default {
  name: 'Znuny / OTRS',
  hosts: [],
  views: [
    {
      kind: 'ticket',
      since: '2026-11',
      seenWorking: '2026-11',
      sure: { address: 'high' },
      address:
        'index\\.pl\\?(?=(?:[^#]*[;&])?Action=AgentTicketZoom(?:[;&]|$))(?:[^#]*[;&])?TicketID=(?<id>\\d+)',
      marker: '#ticketDetails.TicketZoom, #ArticleTable input.ArticleID',
      addressOnly: true,
    },
  ],
} satisfies SiteProfile;

const row = (number: number, classes: string, sender: string, subject: string) => `
  <tr id="Row${number}" class="${classes}"><td><input type="hidden" class="ArticleID" value="${number + 80}"></td>
    <td class="Sender">${sender}</td><td class="Subject">${subject}</td>
    <td class="Created"><input type="hidden" class="SortData" value="2026-03-02 09:0${number}:00">today</td></tr>`;
const zoom = (title: string, rows: string) => `
  <div id="ticketDetails" class="TicketZoom"><h1 class="ticketHeaderTitleHeadline">${title}</h1>
    <a class="AsPopup" href="index.pl?Action=AgentTicketCompose">Reply</a>
    <table id="ArticleTable"><tbody>${rows}</tbody></table></div>`;
const lamp = zoom(
  'La lampe clignote',
  row(3, 'Outgoing agent Email VisibleForCustomer', 'Léa', 'Re: La lampe clignote') +
    row(2, 'agent Internal NotVisibleForCustomer', 'Bo', 'Même panne lundi') +
    row(1, 'Incoming customer Email VisibleForCustomer', 'Kim', 'La lampe clignote'),
);

export const examples: SiteExample[] = [
  {
    shows: 'a French ticket: its articles are listed, the words of one are somewhere below',
    url: 'https://aide.maison.example/otrs/index.pl?Action=AgentTicketZoom;TicketID=512',
    page: lamp,
    reads: { blind: 'address-only', about: { kind: 'ticket', id: '512' } },
  },
  {
    shows: 'an address written with the other separator, an article named in it',
    url: 'https://help.velo.example/znuny/index.pl?ChallengeToken=a1&TicketID=77&Action=AgentTicketZoom&ArticleID=83#top',
    page: zoom('Bike', row(1, 'Incoming customer Phone VisibleForCustomer', 'Lou', 'Bike')),
    reads: { blind: 'address-only', about: { kind: 'ticket', id: '77' } },
  },
  {
    shows: 'the same ticket printed, on another page',
    url: 'https://aide.maison.example/otrs/index.pl?Action=AgentTicketPrint;TicketID=512',
    page: lamp,
    reads: { blind: 'no-interaction' },
  },
];
