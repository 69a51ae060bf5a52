import type { Language } from '../desk/page/address.ts';

/** What the terminal says while the desk is open. */
export const whatToTry: Record<Language, string> = {
  en: `The demonstration desk is open, with Aparté beside it. Everybody in it is invented. The browser
reaches nothing but this computer, and forgets everything when it closes. Its address bar says "Not secure"
because the desk's certificate was made a moment ago, on this computer.

What to try:
  · Where is order AZ-71553-02?   a plain question: Aparté leaves you in peace
  · Third email about AZ-70112-90  a cue with their own words, one reminder, and why this, why now.
    Answer with a set phrase, then with a day: the customer notices the difference
  · MARKED DELIVERED. IT WAS NOT.  an angry one who calms down. Write a draft, then "Read as they would"
  · Chats, Delivered to nobody     begin to write: nothing is said until your pen rests
  · Calls, Pump supplies           what is said on the phone, as it is transcribed
  · Mark one as solved: ten seconds for yourself, kept in your journal
  · Settings: the data passport lists all that is kept. Alt+0: silence for an hour

One reminder, then five minutes without: that is how it is meant to be. The bar at the foot of the desk makes
the next customer write, or time go faster.

Close the browser, or press Ctrl+C here, to end.`,
  fr: `Le service client de démonstration est ouvert, Aparté à côté. Tout le monde y est inventé.
Ce navigateur ne joint que cet ordinateur et oublie tout en se fermant. Sa barre d’adresse dit « non sécurisé » :
le certificat vient d’être fabriqué, ici même.

À essayer :
  · Suivi de mon colis               une demande simple : Aparté vous laisse en paix
  · 3e message : toujours rien reçu   un signe avec les mots de la personne, un rappel, et pourquoi maintenant.
    Répondez par une formule, puis par une date : la différence s’entend
  · COLIS MARQUÉ LIVRÉ, RIEN REÇU     de la colère, qui retombe. Écrivez un brouillon, puis « Lire à sa place »
  · Discussions, Colis livré à personne   commencez à écrire : rien n’est dit avant que la plume se repose
  · Appels, Appareil de rechange      ce qui se dit au téléphone, à mesure que c’est transcrit
  · Marquez une demande comme résolue : dix secondes pour vous, gardées dans votre journal
  · Réglages : le passeport des données dit tout ce qui est gardé. Alt+0 : silence pour une heure

Un rappel, puis cinq minutes sans : c’est voulu. La barre au pied de la page fait écrire la personne suivante,
ou passer le temps plus vite.

Pour finir, fermez le navigateur ou faites Ctrl+C ici.`,
};
