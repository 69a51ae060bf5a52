import { plain } from '../../text';
import { hintOfBadge } from './label-words';
import { withoutTime } from './times';

const before =
  /^(?:from|by|de|von|par|posted by|sent by|written by|message from|message de|nachricht von|mensaje de|reply from|author|auteur|autor|expediteur|absender|remitente)\s*:?\s+(?=\p{Lu}|\S+@)/iu;
const after =
  /\s*(?::|,|·|•|\||–|—|-|(?:has )?(?:wrote|said|says|replied|commented|added a comment|sent a message)|a (?:écrit|répondu|dit|commenté)|schrieb|hat geschrieben|sagte|escribió|dijo|respondió)\s*:?\s*$/iu;

/** A label made a name: "Nina Brandt wrote:" → Nina Brandt; null when it is none. */
export function nameIn(label: string): string | null {
  let name = label.replace(/\s+/g, ' ').trim();
  if (name.length === 0 || name.length > 90) return null;
  name = name.replace(/\s*\((?:\d|[^()]*\bago\b)[^()]*\)\s*$/i, '').replace(before, '');
  for (let times = 0; times < 3; times++) name = name.replace(after, '');
  name = name.replace(/^[^\p{L}\p{N}~&@+%<]+/u, '').trim();
  return isName(name) ? name : null;
}

const actions =
  /^(?:reply|repl(?:y|ies) to all|forward|quote|edit|delete|remove|permalink|link|like|unlike|share|copy|more|options?|show|hide|view|download|print|save|report|flag|react|pin|mark|repondre|transferer|citer|modifier|supprimer|copier|partager|plus|afficher|masquer|voir|telecharger|j'aime|signaler|antworten|weiterleiten|zitieren|bearbeiten|loschen|teilen|anzeigen|mehr|responder|reenviar|citar|editar|eliminar|compartir|ver|mas)(?: .{0,20})?$/;
/** What a tool writes under one's own words. */
const ticks =
  /^(?:sent|delivered|read|seen|edited|\(edited\)|failed|sending|envoye|distribue|lu|vu|modifie|gesendet|zugestellt|gelesen|bearbeitet|enviado|entregado|leido|visto|editado|✓+|✔+)(?: .{0,16})?$/;

/** Words of the tool under or beside a message, said by nobody. */
const fileName =
  /^[^/\\:*?"<>|]{1,60}\.(?:pdf|png|jpe?g|gif|webp|heic|docx?|xlsx?|odt|ods|pptx?|zip|csv|txt|eml|mp[34]|mov)(?: ?[([][^)\]]{1,20}[)\]])?$/i;

export const isFurniture = (text: string): boolean => {
  const said = plain(text);
  if (fileName.test(text)) return true;
  return (
    said.length <= 30 &&
    (actions.test(said) || ticks.test(said) || /^[^\p{L}]*$/u.test(said) || /^#?\d+$/.test(said))
  );
};

export const addressIn = (text: string): string | null =>
  /[^\s<>(),;:"]+@[^\s<>(),;:"]+\.[a-z]{2,}/i.exec(text)?.[0] ?? null;

function isName(text: string): boolean {
  if (text.length === 0 || text.length > 60 || !/\p{L}/u.test(text)) return false;
  if (text.split(' ').length > 6 || /[!?…;]|\.$|\.\s\p{L}{4,}/u.test(text.replace(/\b\p{L}{1,2}\.$/u, '')))
    return false;
  return !isFurniture(text) && hintOfBadge(text) === null && withoutTime(text) === null;
}

/** Written like a name: begins with a capital, or is an address or a nick. */
export const isCapital = (name: string): boolean =>
  /^[^\p{L}]*\p{Lu}/u.test(name) || addressIn(name) !== null || !/[\p{Ll}]/u.test(name);

/** Nobody's name: what writes is a machine. */
export const isMachine = (name: string): boolean =>
  /\b(?:bots?|chatbot|automat\w*|no-?reply|system|systeme|sistema|mailer-daemon)\b/.test(plain(name));

/** Tools number those who have not said their name. */
const unnamed =
  /^(?:visitor|guest|visiteur|visiteuse|invite|besucher|gast|visitante|invitado|customer|client|kunde|cliente|anonymous|anonyme|anonym|web user)\b[ #_-]*(?=.*\d)[\w-]{1,12}$/;
export const isUnnamedCustomer = (name: string): boolean => unnamed.test(plain(name));

/** The same person, however written. */
export const sameName = (name: string): string => plain(name.replace(/\s*[<(].*$/, '') || name);
