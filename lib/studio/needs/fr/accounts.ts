import { signals } from '../../../cues/written';
import type { Hint } from '../../hint';

/** What is said to account for it: what comes of it, and why. */
export const accounts: Hint[] = [
  {
    need: 'outcome',
    says: signals`pris* en compte, bien pris* en compte, pris* bonne note, bien pris note, bien note, prenons note
      prends note, soyez assur*, soyez certain*, vous assurons, vous assure que, soyez rassur*, priorite
      est notre priorite, au serieux, tres au serieux, attention particuliere, toute l'attention
      ameliorer nos services, ameliorer notre service, ameliorer la qualite, ameliorer en permanence
      demarche d'amelioration, amelioration continue, vos remarques, vos suggestions, votre remarque
      votre retour … precieux, votre avis, avis … precieux, votre avis compte, partagerons … equipes
      ete cloture*, ete resolu*, ete mis* a jour, est desormais clos*, modification … effectuee, ete effectue*
      ete realise*, bien enregistre*, bien ete effectue*, bien ete annule*, bien ete modifie*
      bien ete traite*, bien ete resilie*, bien ete active*, confirmons que, vous confirme que
      vous confirmons, ete enregistre*, ete annule*, ete traite*, ete valide*, ete modifie*, ete rembourse*
      ete active*, desormais resolu*, desormais actif, votre satisfaction, coeur de nos, nos preoccupations
      nos engagements, un point d'honneur, nous engageons, attachons une, grande importance, l'importance que
      prenons … tres au serieux, avec le plus grand, plus grand soin, vos commentaires, nous aident a
      aide a nous, remercions pour votre retour, remercie pour votre retour, merci pour votre retour
      merci de votre retour, observations, vos observations, votre suggestion, votre temoignage
      votre message … communique, communiquees a la, faire evoluer, nous aidera, nous aideront
      nous permet de progresser, nous permettent de, progresser, tout notre engagement, notre engagement
      est bien pris*, bien active*, bien modifie*, bien enregistree, a porte ses fruits, mesures necessaires
      mesures correctives, actions correctives, nous veillons, veillerons, mettons un point, notre volonte
      notre ambition, notre objectif, notre mission, tenons a coeur, bonne note, bonne note de
      prenons bonne note, chaque avis, avis compte, compte pour nous, votre souhait, a bien pris
      avons procede, ai procede, avons effectue, avons modifie, avons annule, avons mis a jour
      avons enregistre, avons active, avons resilie, avons rembourse, avons applique, avons credite
      bien suspendu*, bien cloture*, bien supprime*, comme demande, selon votre demande, selon vos souhaits`,
    examples: [
      'Votre satisfaction est notre priorité.',
      'Nous avons bien noté votre remarque.',
      'La mise à jour a été effectuée.',
    ],
  },
  {
    need: 'outcome',
    moment: 'closing',
    says: signals`enquete de satisfaction, questionnaire de satisfaction, court questionnaire, recevoir une enquete
        noter notre echange, evaluer notre echange, evaluer la qualite, donner votre avis, laisser un avis
        recevrez … questionnaire, recevrez … enquete`,
    examples: ['Vous recevrez bientôt un court questionnaire.'],
  },
  {
    need: 'outcome',
    moment: 'difficult',
    says: signals`votre comprehension, merci de votre comprehension, merci pour votre comprehension
      remercions de votre comprehension, remercions pour votre comprehension, comptons sur votre comprehension
      faisons le maximum, croyez bien que, par avance de votre comprehension, d'avance de votre comprehension
      vous comprendrez, votre indulgence, votre tolerance`,
    examples: ['Nous comptons sur votre compréhension.'],
  },
  {
    need: 'reason',
    says: signals`conformement a, conformement a nos conditions, conditions generales, nos conditions, la procedure
      nos procedures, notre procedure, les procedures internes, la regle, notre politique
      politique commerciale, politique interne, veuillez noter, merci de noter, vous informons que
      vous informe que, nous vous rappelons, je vous rappelle, raisons techniques, raison* de securite
      pour des raisons, pour des raisons de securite, probleme technique, souci technique, suite a un
      incident technique, en raison d'un, en raison de, circonstances exceptionnelles
      independante* de notre volonte, independamment de notre volonte, maintenance, obligatoire*
      est necessaire, est requis*, titre exceptionnel, geste commercial, comme stipule, est indispensable
      il convient de, il est imperatif, des fins de verification, attirons votre attention
      attire votre attention, nous precisons que, a noter que, sachez que, il est important, il est necessaire
      tenons a vous, mesure de securite, raisons de confidentialite, pour des questions de, du fait de
      suite a des, suite a une, en cours de maintenance, seules les, seuls les, doit etre, doivent etre
      vous devez, devrez, il faudra, reglement interieur, charte de, titre commercial
      conditions d'utilisation, conditions de vente, conditions tarifaires, prevoient, frais de
      selon les conditions, selon nos, selon notre, d'apres nos, en application de, en vertu de, d'intemperies
      intemperies, mouvement social, greve, panne de, probleme de, raisons d'hygiene, raisons d'organisation
      raisons administratives, raisons logistiques, besoin de, a besoin de, exige, exigent, impose, requiert
      nous oblige, notre reglement, le reglement, le contrat, dans le cadre de, en cas de non, soumis a
      soumise a, est soumis*, sont soumis*, sous reserve, a condition, a condition de, necessite, necessitent
      pour votre securite, pour votre protection, panne informatique, suite a une panne, souci informatique
      contraintes, contrainte, par precaution, a des fins, afin d'eviter, pour eviter, afin de garantir
      afin de respecter`,
    examples: [
      'Nos procédures prévoient une vérification.',
      'En raison d’un souci technique, nos outils sont indisponibles.',
    ],
  },
  {
    need: 'reason',
    moment: 'listening',
    says: signals`merci de preciser, merci de nous preciser, pouvez vous preciser, pourriez vous preciser
      merci de nous fournir, merci de nous transmettre, merci de nous communiquer, merci de nous indiquer
      merci de nous envoyer, merci de me transmettre, merci de me communiquer, merci de me preciser
      merci de m'indiquer, veuillez nous transmettre, veuillez nous fournir, veuillez nous communiquer
      pouvez vous nous communiquer, pouvez vous me communiquer, pouvez vous me preciser
      pourriez vous me preciser, pourriez vous nous preciser, pourriez vous me communiquer
      pourriez vous nous communiquer, pourriez vous nous transmettre, nous faire parvenir
      piece* justificative*, plus de details, plus d'informations, patienter, merci de patienter
      veuillez patienter, ne quittez pas, en attente quelques, mettre en attente, un court instant
      quelques instants, un petit instant, je verifie, bien vouloir, de bien vouloir, merci de bien vouloir
      merci de completer, merci de remplir, merci de joindre, merci de confirmer, merci de me confirmer
      merci de nous confirmer, merci de verifier, merci de repondre, pouvez vous, pourriez vous
      pourriez vous me, pouvez vous nous, quel est votre, quelle est votre, quels sont vos, envoyez nous
      transmettez nous, indiquez nous, faites nous parvenir, aurions besoin, aurais besoin, avons besoin de
      ai besoin de, besoin des elements, informations suivantes, elements suivants, formulaire joint
      je consulte, je regarde, je me renseigne, le temps de verifier, le temps que je, saurions gre
      vous saurais gre, serions reconnaissants, vous serais reconnaissant*, prie de bien, prions de bien
      vous prie de, vous prions de, demandons de, demande de bien, nous retourner, nous renvoyer
      nous adresser, nous repondre, nous confirmer, me confirmer, auriez vous, avez vous une, possedez vous
      de quel, restez en ligne, je vous fais patienter, je reviens dans`,
    examples: [
      'Merci de nous communiquer votre numéro de dossier.',
      'Je vous demande de patienter un court instant.',
    ],
  },
];
