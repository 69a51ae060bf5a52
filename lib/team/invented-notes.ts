import type { Locale } from '../locales/say';

/** A line somebody might have written. The names in it are invented, and bait: none may ever come out. */
type Line = Record<Locale, string>;

/** Notes that stay where they were written. */
export const keptLines: readonly Line[] = [
  {
    fr: 'Mme Aubert a pleuré au téléphone, je n’ai rien trouvé à lui dire.',
    en: 'Mrs Aubert cried on the phone and I found nothing to say.',
  },
  {
    fr: 'Nadia m’a tout soufflé à l’oreille, sans elle je me noyais.',
    en: 'Nadia whispered me every answer; without her I was lost that day.',
  },
  {
    fr: 'Troisième appel de M. Lefèvre, dossier 4521-778, toujours pas de pièce.',
    en: 'Third call from Mr Lefèvre, file 4521-778, still no part.',
  },
  {
    fr: 'Karim et moi, on s’est disputés avant l’ouverture. La journée a suivi.',
    en: 'Karim and I argued before opening. The day went the same way.',
  },
  {
    fr: 'Mal au dos depuis lundi, je n’ai rien dit à Solène.',
    en: 'My back hurts since Monday; I said nothing to Solène.',
  },
];

/** Lines that somebody ticks, one by one; what names them is masked before anything leaves. */
export const tickedLines: readonly Line[] = [
  {
    fr: 'Une pièce à 12 € et il faut attendre l’accord de Solène.',
    en: 'A part for 12 € and I have to wait until Solène says yes.',
  },
  {
    fr: 'Le suivi affiche « livré » alors que Mme Aubert attend toujours.',
    en: 'The tracking page says “delivered” while Mrs Aubert is still waiting.',
  },
  {
    fr: 'On me demande d’être bref et de laisser finir : je fais lequel ?',
    en: 'I am asked to be brief and to let people finish: which of the two?',
  },
  {
    fr: 'Trois outils ouverts pour une seule adresse à changer.',
    en: 'Three tools open to change one address.',
  },
  {
    fr: 'M. Lefèvre a dit merci, et il a rappelé pour le redire.',
    en: 'Mr Lefèvre said thank you, and called again to say it twice.',
  },
  {
    fr: 'Personne ne sait qui décide des gestes commerciaux le samedi.',
    en: 'Nobody knows who decides on goodwill on a Saturday.',
  },
  {
    fr: 'Attendre trois jours une réponse que Karim donne en une minute.',
    en: 'Waiting three days for an answer that Karim gives in a minute.',
  },
  {
    fr: 'Le mail de retard part avant que nous sachions nous-mêmes.',
    en: 'The mail about the delay goes out before we know about it ourselves.',
  },
  {
    fr: 'Écouter jusqu’au bout a suffi, sans rien promettre.',
    en: 'Listening to the end was enough, without promising anything.',
  },
  {
    fr: 'Rien ne dit au client que son dossier 4521-778 a changé de main.',
    en: 'Nothing tells the customer that file 4521-778 went to another desk.',
  },
  {
    fr: 'Une heure sans objectif de durée, et deux clients ont ri.',
    en: 'One hour without a time target, and two customers laughed.',
  },
  {
    fr: 'Le refus est juste, mais personne ne m’a donné la raison à dire.',
    en: 'The refusal is fair, but nobody gave me the reason to tell.',
  },
];

/** Everybody and everything the lines above name. */
export const names: readonly string[] = ['Solène', 'Nadia', '4521-778', 'Aubert', 'Lefèvre', 'Karim'];
/** Those the demonstration offers to whoever searches. */
export const bait = names.slice(0, 3);
