import { plain } from '../../text';
import type { Hint } from './tool-words';

/** Badges, whole: "Agent", "Internal note", "Vous". */
const badges: [RegExp, Hint][] = [
  [/^(?:internal|private) (?:note|comment|reply)s?$|^(?:note|commentaire) (?:interne|prive)e?s?$/, 'note'],
  [
    /^note$|^interne notiz$|^interner kommentar$|^nota (?:interna|privada)$|^whisper$|^(?:internal|intern|interne|interna|private|prive|privee)$/,
    'note',
  ],
  [
    /^(?:only )?visible (?:only )?to (?:your )?(?:team|staff|agents?)\b.{0,20}$|^visible uniquement par l'equipe$/,
    'note',
  ],
  [
    /^(?:the )?(?:customer|requester|client|cliente|visitor|visiteur|end[- ]user|guest|demandeur|demandeuse|kunde|kundin|besucher|solicitante|visitante|contact|reporter)$/,
    'customer',
  ],
  [
    /^(?:support )?(?:agent|staff|operator|technician|employee|team member|support|conseiller|conseillere|operateur|operatrice|technicien|technicienne|equipe|l'equipe|mitarbeiter|mitarbeiterin|bearbeiter|agente|operador|operadora|support team|equipe support)$/,
    'agent',
  ],
  [/^(?:you|vous|moi|ich|sie|yo|tu|me)$/, 'me'],
  [
    /^(?:system|systeme|sistema|bot|automation|automatic reply|reponse automatique|automatische antwort|respuesta automatica)$/,
    'system',
  ],
];

/** What a label of a few words says, read whole; brackets and dots around it do not count. */
export function hintOfBadge(text: string): Hint | null {
  if (text.length > 40) return null;
  const said = plain(text)
    .replace(/^[\W_]+|[\W_]+$/g, '')
    .trim();
  return badges.find(([badge]) => badge.test(said))?.[1] ?? null;
}

/** "You said: …", "Message from customer", as read aloud. */
const spoken: [RegExp, Hint][] = [
  [
    /\b(?:internal|private) (?:note|comment)\b|\bnote (?:interne|privee)\b|\binterne notiz\b|\bnota (?:interna|privada)\b/,
    'note',
  ],
  [
    /^(?:you|vous|ich|sie|yo|usted)\b(?! have| avez| can)|\b(?:from|by|sent by) (?:you|me)\b|\bde (?:vous|moi)\b|\b(?:your|own|outgoing|sent) message\b|^votre (?:message|reponse)\b|^ihre (?:nachricht|antwort)\b|^(?:tu|su) (?:mensaje|respuesta)\b/,
    'me',
  ],
  [
    /\b(?:from|by) (?:the |a )?(?:customer|visitor|client|requester|end[- ]user|guest|contact)\b|\b(?:customer|visitor|client|requester) (?:said|wrote|message|says|reply)\b|\b(?:message|reponse) (?:du|de la|d'un) (?:client|cliente|visiteur|visiteuse|demandeur)\b|\bvom? (?:kunden|besucher)\b|\bdel (?:cliente|visitante)\b|\b(?:received|incoming) message\b/,
    'customer',
  ],
  [
    /\b(?:from|by) (?:the |an? )?(?:agent|operator|staff|support|team)\b|\b(?:agent|operator|staff) (?:said|wrote|message|says|reply)\b|\b(?:message|reponse) (?:de l'|d'un )(?:agent|operateur|equipe)\b|\bvom? (?:mitarbeiter|agenten)\b|\bdel (?:agente|operador)\b/,
    'agent',
  ],
];
export function hintSpoken(label: string): Hint | null {
  const said = plain(label.slice(0, 80));
  return hintOfBadge(said) ?? spoken.find(([told]) => told.test(said))?.[1] ?? null;
}

/** Beside a name: "Comments added", "Nina added a private note". Only said of some it means an internal one. */
const inHead =
  /\b(?:internal|private|notes?|comment(?:s|ed)?|interne?r?|privee?s?|commentaires?|commente|kommentar\w*|kommentierte?|notiz\w*|nota|comentarios?|comento)\b/;
const notInHead = /\b(?:public|publique|offentlich\w*|publico|publica)\b/;
export const hintInHead = (text: string): Hint | null => {
  const said = plain(text);
  return inHead.test(said) && !notInHead.test(said) ? 'note' : null;
};
/** The word in it, as the page writes it. */
export const wordInHead = (text: string): string | null =>
  text.split(/[^\p{L}]+/u).find((word) => inHead.test(plain(word))) ?? null;
