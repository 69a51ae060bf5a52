import { signals } from '../../../cues/written';
import type { Hint } from '../../hint';

/** What is said of the way forward: refusals, delays, who acts. */
export const promises: Hint[] = [
  {
    need: 'option',
    moment: 'difficult',
    says: signals`malheureusement, ne pouvons pas, ne pouvons … donner suite, ne pouvons malheureusement pas, ne peux pas
      ne peux malheureusement pas, ne pourrons pas, ne pouvons acceder, pas en mesure, n'est pas possible
      n'est malheureusement pas possible, ne sera pas possible, est impossible, sommes dans l'impossibilite
      au regret de, avons le regret, regrettons de ne, ne permet pas, ne permettent pas
      ne prenons pas en charge, pas pris* en charge, pas habilit*, pas eligible, aucune exception
      aucun remboursement, aucun* … ne pourra, aucune suite, pas la possibilite, ne peut … donner suite
      donner suite favorable, ne peut etre accepte*, ne peut etre effectue*, ne peut etre traite*
      ne releve pas de, rester courtois*, vous calmer, contrairement a ce que, reponse defavorable
      n'acceptons pas, hors garantie, plus sous garantie, rien faire de plus, pas possible de
      ne nous est pas possible, plus en mesure, pas realisable, ne serons plus, ne sommes plus
      pas ete retenu*, pas retenu*, n'est plus, ne sont plus, n'est plus disponible, ne sera plus
      ne seront plus, ne serez pas, ne peuvent pas, ne peuvent etre, ne peut pas, ne peut plus, plus possible
      plus commercialise*, n'est pas compatible, pas compatible, n'est pas couvert*, n'est pas inclus*
      n'est pas concerne*, en rupture, hors delai, n'entre pas dans, ne fait pas partie, ne couvre pas
      ne prevoit pas, ne disposons pas, ne proposons pas, ne sommes malheureusement pas
      n'est malheureusement pas, n'avons malheureusement, avons du refuser, ne pouvons plus, contraints de
      dans l'obligation de, ne sommes pas, ne sommes pas autorise*, ne suis pas autorise*, pas autorise*
      ne sont pas garantis, ne sont pas couverts, ne donnent lieu, ne peut donner, ne peut faire, ne saurait
      ne saurions, ne pourrez, ne pourra etre, ne pourront, ne pouvez pas, ne vous permet pas
      ne repond pas aux, ne remplit pas, ne remplissez pas, contraint* de refuser, avons decide de ne
      aucun geste, aucune indemnisation, aucune modification, aucune annulation, aucun echange, aucune demande
      ne figure pas, ne propose pas, n'offre pas, n'accorde pas, sans suite, pas rembours*
      ne sont pas rembours*, n'est pas rembours*, pas echange*, pas cumulable*, etre cumule
      pas donne satisfaction`,
    examples: [
      'Nous ne sommes pas en mesure de traiter votre réclamation.',
      'Votre demande ne peut être acceptée.',
    ],
  },
  {
    need: 'date',
    says: signals`meilleurs delais, dans les meilleurs delais, plus brefs delais, dans les plus brefs delais
      des que possible, aussitot que possible, prochainement, tres prochainement, sous peu, tres bientot
      au plus vite, au plus tot, le plus rapidement possible, le plus vite possible, tres rapidement
      rapidement, delai raisonnable, en cours de traitement, en cours d'analyse, en cours d'etude
      en cours de verification, en cours d'acheminement, en cours de livraison, en cours d'instruction
      prochains jours, prochaines semaines, prochaines heures, quelques jours, quelque temps, ulterieurement
      un instant a l'autre, des que nous aurons, des que j'aurai, des que nous en saurons, des que j'en saurai
      des que le … sera, des reception, forte affluence, grand nombre d'appels, grand nombre de demandes
      delais … allonges, delais de traitement, delais habituels, sans tarder, en temps voulu
      reviendrons vers vous, reviens vers vous des, revenir vers vous, recontacterons, recontactera
      vous recontacter, tiendrons informe*, vous tiendrons au courant, vous tiens au courant
      vous tenir informe*, tenu* informe*, reponse vous sera apportee, vous sera apportee, sera expedie*
      sera traite*, sera effectue*, appel est important, a patienter encore, en attente de traitement
      en cours de, en cours d'envoi, en cours de resolution, informer de l'evolution, de l'evolution de
      l'evolution de votre, l'avancement de, vous informer de, ne manquerons pas de, ne manquerai pas de
      serez informe*, serez contacte*, serez recontacte*, serez averti*, serez notifie*, serez prevenu*
      vous previendrons, vous avertirons, vous informerons, vous enverrons, vous enverrai, vous rappellera
      vous rappellerons, vous recontacterai, vous repondrons, vous repondra, repondrons … delais
      de nouveau disponible, de nouveau en stock, bientot disponible, sera disponible, seront disponibles
      sera retabli*, sera resolu*, sera corrige*, sera credite*, sera rembourse*, sera livre*, sera envoye*
      seront traite*, patienter encore, encore un peu, le temps que, retour a la normale
      prochaine mise a jour, prochaine version, retour vous sera, toujours a l'etude, toujours en attente
      plus de temps que, plus longtemps que prevu, a l'heure actuelle, nombre de sollicitations
      nombreuses demandes, nombreux appels, periode chargee, d'ici peu, progressivement, des validation
      des confirmation, des que votre, aussitot que, appellera, vous appellera, prendra contact
      reviendra vers vous, revient vers vous, vous recontacte, reviendrai vers vous, sera active*
      seront actives, sera mis*, sera pris*, sera examine*, sera etudie*, sera analyse*, sera transmis*
      seront credite*, courant de la, dans le courant, les jours a venir, les semaines a venir
      les heures a venir, est prevu*, est en route, en attente de, sous peu de temps, dans les temps
      n'est pas encore, pas encore, quelques instants … accessible, accessible dans, dans quelques
      dans quelques instants vous, d'ici quelques, en cours de deploiement, arrivera, arrivera prochainement
      arriver prochainement, est en chemin, a quitte notre, reponse definitive, sera accessible
      vous sera accessible, est en preparation, sera prete, sera pret, sera remis*, parviendra`,
    examples: [
      'Vous serez tenu informé de l’avancement de votre dossier.',
      'Votre réclamation est en cours d’étude.',
    ],
  },
  {
    need: 'owner',
    says: signals`service concerne, au service concerne, services concernes, service competent, services competents
      equipe* concernee*, equipe* competente*, equipe* dediee*, equipe technique, nos equipes
      nos equipes … mobilis*, nos services, nos technicien*, un technicien, nos experts, nos conseillers
      un conseiller, un de nos conseillers, l'un de nos, tout en oeuvre, mettons tout en oeuvre, le necessaire
      faisons le necessaire, ferons le necessaire, tout notre possible, tout mon possible, de notre mieux
      de mon mieux, ete transmise, ete transmis, avons transmis, ai transmis, transmettons votre
      transmets votre, ete remonte*, ai remonte, avons remonte, ete escalade*, ete affecte*, notre ressort
      notre partenaire, notre prestataire, le transporteur, aupres du transporteur, n'est pas de notre fait
      sauf erreur, departement, une enquete aupres, enquete aupres, reclamation aupres, ouvert une enquete
      ouvert un ticket, ouvert un dossier, ouvert une reclamation, pied d'oeuvre, travaillons activement
      travaillons a, y travaillent, travaillent a, notre service, notre equipe, nos gestionnaires
      nos developpeurs, nos specialistes, nos agents, notre centre, notre magasin, notre siege
      service client vous, service litiges, service facturation, service logistique, ete confie*, ete signale*
      ete pris* en charge, est pris* en charge, en charge de votre, s'occupe de, occupons de
      entre de bonnes mains, est suivi par, avons relance, ai relance, fait remonter, faisons remonter
      avons contacte, ai contacte, le fabricant, le vendeur, votre banque, notre fournisseur, gestionnaire
      notre gestionnaire, reprend votre, suit votre, votre conseiller, votre gestionnaire, votre agence
      ete transfere*, ete adresse*, ete communique*, ete dirige*, ete avertis, ete alerte*, ete sollicite*
      est intervenu*, interviendra, travaillent sur, travaille sur, enquetent, verifient, analysent, etudient
      etudie votre, traite votre, le magasin, le restaurant, l'etablissement, l'atelier, le chauffeur
      le livreur, le depot, l'entrepot, la mairie, la banque, l'assureur, l'expert, est transmis*
      transmis aux, transmis a, sont transmis*, avons demande a, avons demande au, ai demande a, ai demande au
      demande au, avons sollicite, avons alerte, avons saisi, avons averti, avons prevenu, avons signale
      avons interroge, va examiner, vont examiner, examine votre, va verifier, va analyser, va traiter
      vont traiter, va vous, vous accompagnera, vous guidera, service apres vente, notre service apres vente
      notre atelier, notre laboratoire, notre comptabilite, service comptabilite, service technique
      service qualite, service commercial, service informatique, services municipaux, services techniques
      un collegue, ma collegue, mon collegue, mon responsable, ma responsable, un responsable, un expert
      un agent, une equipe, l'equipe technique`,
    examples: [
      'Votre demande a été transmise à notre prestataire.',
      'Un de nos conseillers prendra contact avec vous.',
    ],
  },
  {
    need: 'owner',
    moment: 'closing',
    says: signals`a votre disposition, a votre entiere disposition, reste* a votre disposition
      restons a votre disposition, restons a votre entiere disposition, reste a votre entiere disposition
      tenons a votre disposition, a votre ecoute, restons a votre ecoute, n'hesitez pas, n'hesitez pas a nous
      n'hesitez pas a me, n'hesitez pas a revenir, n'hesitez surtout pas, pour toute question
      toute question complementaire, toute information complementaire, moindre question
      besoin d'informations complementaires, toujours la pour vous, nous appeler, nous ecrire, nous contacter
      nous joindre, restons joignables, reste joignable, revenir vers nous, repondre a ce message
      a votre service, sommes a votre, suis a votre, la pour vous, si besoin, en cas de besoin, au besoin
      contactez nous, contactez moi, ecrivez nous, appelez nous, joignez nous, revenez vers nous, a vos cotes
      vous accompagner, sommes la, reste disponible, restons disponibles, disponible pour
      restant a votre disposition, demeurons a votre, demeure a votre, agreer nos, agreer mes
      l'expression de nos`,
    examples: ['Pour toute question complémentaire, nous restons joignables.'],
  },
];
