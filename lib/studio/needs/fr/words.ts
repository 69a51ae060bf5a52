import { signals } from '../../../cues/written';
import type { Hint } from '../../hint';

/** Words that lean to a need without saying it: only where no formula above is met, and as a vote. */
export const words: Hint[] = [
  {
    need: 'option',
    says: signals`aucun*, impossible*, impossibilite, refus*, ne peut, ne peuvent, ne pouvons, ne pouvez, ne peux
      ne pourr*, n'est pas, n'est plus, ne sont pas, ne sont plus, ne sera pas, ne seront pas
      ne serez pas, n'entre pas, n'avons pas, n'avons plus, perimetre, exclu*, non rembours*, non echange*
      non couvert*, interdit*, depasse, trop tard, incompatible*, plus possible, plus disponible*
      indisponible*, epuise*, rupture, rejet*, decline*, expire*, inaccessible*, ne disposons, n'offrons
      ne proposons, ne couvr*, ne prend, ne prevoi*, n'autoris*, resilie*`,
    examples: [],
  },
  {
    need: 'trouble',
    says: signals`desole*, confus, confuse, confuses, excuse*, gene, desagrement*, regrett*, penible*, frustr*
      deception, decu, decue, decus, mecontent*, navre*, comprenons, comprends, conscient*, conscience
      imagin*, contretemps, inconfort, oubli, difficulte*, insatisf*, ce retard, cette attente
      cette erreur, notre erreur, pardon, embarrass*, deplaisant*, contrarie*, contrariant*, ennuis
      inquietude*, inquiet*, stress*, malentendu, incomprehension`,
    examples: [],
  },
  {
    need: 'date',
    says: signals`bientot, ulterieur*, delai*, sous peu, prochain*, imminent*, l'etude, en cours, en attente
      patienter encore, encore un peu, du temps, interviendra, sera, seront, serez, livre* … bientot, reprendr*, reprise
      suivra, rappeler, rappellera, rappellerons, recontact*, reviendr*, revenir, reviens, attendre
      echeance, rapid*, vite, retour vous sera, reponse vous sera, vous sera envoye*, vous sera adresse*
      vous parviendra, recevrez, avertirons, avertir, previendr*, prevenu, alerte*, d'ici, des que
      lorsque, temporaire*, momentanement, provisoire*, retabli*, jours, semaines, date, report*, prepar*
      achemine*`,
    examples: [],
  },
  {
    need: 'owner',
    says: signals`equipe*, collegue*, conseiller*, conseillere*, technicien*, expert*, specialiste*, developpeur*
      ingenieur*, signale*, relance*, relancons, transmis*, transmett*, transfer*, confie*, suivi par
      bonnes mains, occupons, occupe, mobilis*, cellule, pole, direction, interlocut*, support, aupres de
      ecoute, disposition, hesitez, joignable*, prestataire*, fournisseur*, fabricant*, partenaire*
      transporteur*, constructeur*, service logistique, service comptab*, service technique
      service commercial, service juridique, siege, agence, responsable*, escalad*, enquete
      investigation*, recherche*, efforts, possible pour, contacter, contactez, joindre, solliciter
      oeuvre, prise en charge, prendre en charge`,
    examples: [],
  },
  {
    need: 'reason',
    says: signals`necessaire*, indispensable*, obligatoire*, justificatif*, bien vouloir, merci de completer
      merci de nous, merci de me, veuillez, conditions, reglement, procedure*, politique, charte, contrat
      en raison, suite a un, suite a une, du fait, a cause, technique*, securite, maintenance, travaux
      formulaire, frais, rappelons, informons, informe, noter, preciser, communiquer, fournir, envoyer
      verif*, complement*, informations suivantes, elements suivants, exige*, impose*, requis*, regle*
      motif*, norme*, soumis*, autorisation, prevoi*, prevu*, commercial*, exceptionnel*, faveur
      attestation, copie, photo*, reference*`,
    examples: [],
  },
  {
    need: 'outcome',
    says: signals`a ete, ont ete, a bien ete, ont bien ete, est desormais, est maintenant, sont desormais, comme demande,
      commentaire*, ameliorer*, ameliorons, amelioration*, satisfaire, satisfaction, qualite, engage*
      engagement*, exigence*, cloture*, clos, close, resolu*, resolution, effectue*, realise*, valide*
      confirmons, enregistre*, note, pris en compte, compte, prise en consideration, suggestion*
      remarque*, remontee*, temoignage, priorite*, coeur de, honneur, importance, attachons, attache*
      precieu*, annule*, annulation, active*, desactive*, traite, traitee, modifie*, actualise*
      comprehension, soin*, serieux, sondage, enquete de, avis, note a, etoiles, evaluer, resilies
      supprime*, regularise*`,
    examples: [],
  },
  {
    need: 'room',
    says: signals`question*, eclair*, clair, claire, clairs, claires, utile*, satisfait*, repond*, repondu, suffit
      suffira, simplement, convien*, attentes, aidera, aider a, allez bien, portez bien, comment s'est
      tout va, autre demande, besoin d'autre`,
    examples: [],
  },
  {
    need: 'fact',
    says: signals`merci, remerci*, bienvenue, suite a, votre courriel, votre message, votre mail, votre courrier
      votre demande, souhait*, sejour, plaisir, ravi*, heureux, heureuse, enchante*, confiance, fidelite
      interet, piece jointe, ci joint*, ci dessous, ci dessus, site, rubrique, page, en ligne, espace
      aide, application, tutoriel, guide, comme, evoque*, echange*, entretien, conversation, patience
      journee, soiree, continuation, weekend, fetes, bonne, bon, bonjour, ecrire, consulter, consultez
      retrouver, retrouverez, recu*, reception, verification, examen, analyse`,
    examples: [],
  },
];
