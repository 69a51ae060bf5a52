import { plain } from '../../text';
import type { List } from './lists';
import type { Said } from './said';
import { around, below, type Seen, textOf } from './seen';
import { shortTextsOn } from './texts';
import { carries, carriesAny } from './tokens';
import { wordsIn } from './tool-words';

const elsewhere =
  /^(?:forums?|communit(?:y|ies)|communaute|boards?|viewtopic|showthread|topics?|blogs?|articles?|kb|knowledge|knowledgebase|help-?cent(?:er|re)|hc|docs?|documentation|wiki|news|actualites|products?|produits?|reviews?|avis|bewertungen|pulls?|pull-requests?|merge_requests|commits?|compare|diff|calendar|agenda|kalender|calendario|settings|preferences|parametres|reglages|einstellungen|ajustes|login|signin|sign-in|connexion|anmelden|register|dashboard|tableau-de-bord|reports?|reporting|statistics|archives?|lists?|mailman|hyperkitty|invoices?|factures?|rechnungen|audit|new|nouveau|create|neu|orders?|commandes?|shop|store|feed|timeline|search|recherche|suche|buscar|results|status|watch|questions|q|recipes?|events?)$/i;
/** Segments that conversations also have in their address: alone they only cast doubt. */
const doubtful =
  /^(?:search|recherche|suche|results|orders?|commandes?|lists?|feed|timeline|dashboard|reports?|topics?|events?|articles?|questions|archives?|status|settings)$/i;

/** How the address speaks against a conversation: from 0, not at all, to 1. */
export function againstAddress(url: string): number {
  const { pathname, hash, hostname, search } = new URL(url);
  const inHash = hash.startsWith('#/') || hash.startsWith('#!') ? hash.slice(1) : '';
  const steps = `${pathname}/${inHash}`.split(/[/?&=]/).filter((step) => step !== '');
  const first = hostname.split('.')[0] ?? '';
  if (/^(?:forums?|community|blog|docs?|wiki|news|shop|lists?|learn)$/.test(first)) return 1;
  const bad = steps
    .map((step) => step.replace(/\.(?:php|html?|aspx?|pl|cgi|jsp)$/i, ''))
    .filter((step) => elsewhere.test(step));
  if (bad.some((step) => !doubtful.test(step))) return 1;
  if (/[?&](?:q|query|search|keywords?|s)=[^&]/.test(search)) return 0.5;
  return bad.length > 0 ? 0.35 : 0;
}

const makers =
  /\b(?:discourse|phpbb|vbulletin|xenforo|flarum|nodebb|vanilla|mybb|smf|mediawiki|hyperkitty|mhonarc|pipermail|ghost|hugo|jekyll|sphinx|docusaurus)\b/i;
const schemas =
  /schema\.org\/(?:Comment|UserComments|Review|DiscussionForumPosting|Answer|Question|QAPage|BlogPosting|NewsArticle|Article|Product|Recipe|SocialMediaPosting|TechArticle|Event|SearchResultsPage|ItemList)\b/i;

/** A page that says of itself that it is something else. */
export function isSomethingElse(page: Seen, document: Document): boolean {
  if (makers.test(document.querySelector('meta[name="generator"]')?.getAttribute('content') ?? ''))
    return true;
  if (document.querySelector('meta[property="og:type"][content="article"], link[rel="amphtml"]')) return true;
  for (const { element } of below(page)) {
    if (element.tagName === 'INPUT' && element.getAttribute('type') === 'password') return true;
    if (schemas.test(element.getAttribute('itemtype') ?? '')) return true;
  }
  const body = carries(page.element);
  return body.some((word) =>
    /^(?:forum|blog|wiki|article|login|search|phpbb|single|postid|product)$/.test(word),
  );
}

const places =
  /^(?:forum|forums|topic|topics|community|blog|review|reviews|rating|ratings|wiki|article|newsfeed|commit|diff|pull|hunk|search|results|kanban|calendar|comments?|commentaires|kommentare|disqus)$/;
const stars = /\b\d(?:[.,]\d)? (?:out of|of|sur|von|de) 5\b|★|☆/i;
const applause =
  /^(?:like|likes|j'aime|upvote|downvote|upvotes|vote|votes|helpful|utile|hilfreich|\+1|gefallt mir|me gusta|reactions?|best answer|accepted answer|solution|mark as (?:solution|answer|helpful)|report abuse|signaler|approve|request changes|resolve conversation|retweet|boost|repost|permalink)(?: ?\(?\d*\)?)?$/;
const commenting =
  /^(?:(?:post|add|leave|submit|write) (?:a |your )?(?:comment|review)|leave a reply|laisser un (?:commentaire|avis)|publier (?:le|un|mon) commentaire|ajouter un commentaire|poster le commentaire|kommentar (?:schreiben|abschicken|hinterlassen)|publicar (?:el )?comentario|dejar un comentario|\d+ (?:comments?|commentaires?|kommentare|comentarios|reviews?|avis|bewertungen|answers?|reponses?|replies))$/;

const publicPlaces =
  /^(?:forum|forums|community|blog|reviews?|ratings?|avis|bewertungen|opiniones|temoignages|testimonials|newsfeed|commit|diff|hunk|results?|resultats?|ergebnisse|resultados|disqus|kanban|faq)$/;
/** Lists of people, not of what they said. */
const directories =
  /^(?:users|members|people|contacts|directory|staff|utilisateurs|membres|benutzer|usuarios)$/;
const classWords = (element: Element) =>
  [...element.classList].flatMap((name) => wordsIn(name)).concat(wordsIn(element.id));

/** How a list looks like talk of another kind: comments, reviews, posts, code. */
export function againstList(page: Seen, { items, container }: List, said: Said[], inWords: boolean): number {
  const outside = [container, ...around(container)].map(({ element }) => classWords(element));
  const isPlace = outside
    .slice(0, 4)
    .flat()
    .some((word) => publicPlaces.test(word));
  const isComments = outside
    .slice(0, 3)
    .flat()
    .some((word) => places.test(word));
  const some = (test: (seen: Seen) => boolean) => items.filter((item) => [...below(item)].some(test)).length;
  const applauded = some(
    ({ element, own }) =>
      applause.test(plain(own)) || applause.test(plain(element.getAttribute('aria-label') ?? '')),
  );
  const rated = some(
    ({ element, own }) =>
      stars.test(own) ||
      stars.test(element.getAttribute('aria-label') ?? '') ||
      carriesAny(element, /^(?:stars?|rating|karma|reputation|upvotes?|votes?)$/),
  );
  const counted = items.filter(({ element }) =>
    carriesAny(
      element,
      /^(?:calls?|orders?|invoices?|transactions?|payments?|tasks?|fields?|macros?|cards?|appel|appels)$/,
    ),
  ).length;
  const coded = some(({ element }) => carriesAny(element, /^(?:diff|hunk|blob|patch)$/));
  const isDirectory = classWords(container.element).some((word) => directories.test(word));
  const asks = (word: RegExp) =>
    items.some(({ element }) => classWords(element).some((one) => word.test(one)));
  const isQuestioning = asks(/^questions?$/) && asks(/^answers?$/);
  if (isDirectory || isQuestioning || items.some(isTitled)) return 1;
  if (isPlace || rated > 0 || coded > 0) return 1;
  if (areSubjects(page, said)) return 1;
  let against = counted > 0 ? 0.3 : 0;
  if (applauded > 0) against += 0.6;
  // "Comments" are what many desks call the messages of a ticket; there, sides have their words.
  if (isComments && !inWords) against += 0.25;
  if (shortTextsOn(page).some(({ said: text }) => text.length <= 40 && commenting.test(text)))
    against += 0.45;
  if (said.some(({ leadsAway }) => leadsAway))
    against += said.filter(({ leadsAway }) => leadsAway).length > said.length / 3 ? 1 : 0.2;
  return Math.min(1, against);
}

const leadsElsewhere = (href: string) =>
  /^(?!#|mailto:|javascript:)./.test(href) &&
  !/\/(?:users?|people|profiles?|contacts?|customers?|agents?|members?|u)\//i.test(href);

/** Under a title that leads to a page of its own: a result, a teaser. */
const isTitled = (item: Seen): boolean =>
  [...below(item)].some(
    ({ element, parent }) =>
      element.tagName === 'A' &&
      leadsElsewhere(element.getAttribute('href') ?? '') &&
      /^H[1-4]$/.test(parent?.element.tagName ?? ''),
  );

const subjectWords =
  /^(?:subject|title|summary|betreff|objet|asunto|preview|snippet|excerpt|headline|topic)$/;

/** An overview: what stands there is what each message is about, not the message. */
function areSubjects(page: Seen, said: Said[]): boolean {
  const heads = new Set(
    [...below(page)]
      .filter(({ element }) => /^H[1-3]$/.test(element.tagName))
      .map((head) => plain(textOf(head, 200))),
  );
  const subjects = said.filter(({ body, words, item }) => {
    const bare = plain(words).replace(/^(?:(?:re|fwd?|tr|aw|wg|rv)\s*:\s*)+/, '');
    if (bare !== '' && heads.has(bare)) return true;
    return (
      body !== null &&
      [body, ...around(body, item.parent)].some(({ element }) => carriesAny(element, subjectWords))
    );
  });
  return subjects.length > 0 && subjects.length >= said.length / 3;
}
