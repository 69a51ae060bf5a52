import { signals } from '../../cues/written';
import type { NeedHints } from '../hint';
import { accounts } from './fr/accounts';
import { courtesies } from './fr/courtesies';
import { promises } from './fr/promises';
import { words } from './fr/words';

/** Plain words without accents: no capital. The more words of a hint fit, the more it weighs. */
export default {
  hints: [
    {
      need: 'protected',
      says: signals`appel … enregistre*, conversation … enregistre*, echange … enregistre*, verifier votre identite
      confirmer votre identite, justifier … identite, date de naissance, donnees personnelles
      donnees a caractere personnel, rgpd, cnil, droit d'acces, droit de retractation, delai de retractation
      garantie legale, vices caches, mediateur, jamais … mot de passe, jamais … code confidentiel
      jamais … coordonnees bancaires, ne communiquez jamais, mentions legales, code de la consommation
      code des assurances, disposition* legale*, obligation* legale*, reglementation en vigueur
      perte en capital, ne debranchez pas, ne rebranchez pas, n'utilisez plus, appelez le 15, appelez le 18
      appelez le 112, numero d'urgence, odeur de gaz, rappel … produit, delai legal, mise en demeure
      conversation* … enregistre*, appel* … ecoute, fins de formation, fins de preuve, protection des donnees
      mot de passe … jamais, code de securite, numero de carte bancaire, droit d'opposition
      verifier que vous etes, verifier votre, titulaire du compte, loi informatique, delai de reflexion
      droit de resiliation, garantie des vices`,
      examples: [
        'Cet échange peut être enregistré afin d’améliorer notre service.',
        'Pour des raisons de sécurité, merci de confirmer votre identité.',
        'Vous disposez d’un droit de rétractation.',
      ],
    },
    ...promises,
    ...accounts,
    ...courtesies,
  ],
  words,
} satisfies NeedHints;
