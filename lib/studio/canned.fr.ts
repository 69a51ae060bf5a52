import { cannedIn } from './canned';

/** What the hints in `needs/fr` were written beside: invented, as desks keep them. */
export const canned = cannedIn`
  fact date: Bonjour [Prénom],\n\nNous vous remercions de votre message. Nous reviendrons vers vous dans les meilleurs délais.\n\nCordialement,
  owner owner self: Bonjour,\nVotre demande a bien été transmise au service concerné. Nous restons à votre disposition pour tout complément d’information.\nLe Service Client
  trouble outcome: Nous vous prions de nous excuser pour la gêne occasionnée et vous remercions de votre patience. Merci de votre compréhension.
  option: Malheureusement, nous ne pouvons pas donner suite à votre demande de remboursement.
  date: Votre commande est en cours de préparation et sera expédiée prochainement.
  reason: Merci de nous faire parvenir une photo du produit endommagé.
  fact fact: Bonjour et bienvenue chez {{brand.name}} ! En quoi puis-je vous aider ?
  reason: Un petit instant s’il vous plaît, je vérifie cela.
  trouble: Je comprends tout à fait votre mécontentement.
  owner: Nos équipes techniques mettent tout en œuvre pour rétablir le service.
  date: Nous faisons actuellement face à une forte affluence et nos délais de réponse sont allongés.
  fact: Comme indiqué dans nos précédents échanges, le dossier est complet.
  none: Votre colis [numéro] a été déposé hier au relais de la gare, rue des Lilas.
  option reason: Conformément à nos conditions générales de vente, les articles soldés ne sont ni repris ni échangés. Nous regrettons de ne pouvoir accéder à votre demande.
  room fact: Puis-je faire autre chose pour vous ? Je vous souhaite une excellente journée.
  outcome: Votre avis nous intéresse : vous allez recevoir une enquête de satisfaction.
  outcome: Nous avons bien pris note de vos remarques et les partagerons avec nos équipes.
  protected: Pour des raisons de sécurité, pouvez-vous me confirmer votre date de naissance ?
  protected: Vous disposez d’un délai de quatorze jours pour exercer votre droit de rétractation.
  reason: À titre exceptionnel, nous vous accordons un geste commercial de [montant].
  reason: Suite à un incident technique, votre paiement n’a pas été enregistré.
  owner: Un conseiller va prendre contact avec vous.
  fact trouble: <p>Bonjour {{ticket.requester.first_name}},</p><p>Nous avons bien re&ccedil;u votre r&eacute;clamation.</p><p>Nous sommes sinc&egrave;rement d&eacute;sol&eacute;s pour ce d&eacute;sagr&eacute;ment.</p>
  fact: Merci de votre confiance et à très bientôt.
  room: Nous espérons avoir répondu à vos attentes.
  room: Il vous suffit de vous connecter à votre espace client.
  date: Vous serez recontacté dès que nous en saurons plus.
  fact: Afin de retrouver vos factures, nous vous invitons à consulter notre FAQ.
  outcome outcome: Votre adresse a été mise à jour. Nous vous assurons que la modification a bien été prise en compte.
  self: Bien cordialement,\nL’équipe Relation Client
  owner: Ce retard n’est pas de notre fait : il est dû au transporteur.
  reason: Veuillez noter que toute demande incomplète sera rejetée.
  none: La lampe part demain matin de notre entrepôt de Lyon, et Karim vous appelle à 14 h.
  date: Votre appel est important pour nous.
  option: Je vous demande de rester courtois, faute de quoi je mettrai fin à cet échange.
  fact owner: Bonjour Madame [Nom],\nJe prends connaissance de votre courriel et vous en remercie. Votre dossier est désormais suivi par notre cellule qualité.
  date: Le remboursement apparaîtra bientôt sur votre relevé.
  trouble: Toute l’équipe est confuse pour ce désagrément et vous présente ses excuses.
  option: Passé ce délai, plus aucune modification de la réservation n’est acceptée.
  reason: Pour que nous puissions instruire votre dossier, un justificatif de domicile est nécessaire.
  owner: Le problème a été signalé à nos développeurs, qui travaillent à sa résolution.
  trouble: Nous sommes conscients de la gêne que cela représente.
  date: Un retour vous sera fait ultérieurement.
  none: Votre train de 8 h 12 partira de la voie 3 et arrivera à Dijon avec vingt minutes de retard.
  outcome: Vos commentaires nous aident à nous améliorer chaque jour.
  room: N’avez-vous pas d’autre question ?
  fact: Toute l’équipe vous souhaite un agréable séjour.
  protected: Nos conversations téléphoniques sont enregistrées à des fins de preuve.
  protected: Conformément au règlement général sur la protection des données (RGPD), vous pouvez demander l’effacement de vos données.
  option: À ce stade, il nous est impossible d’avancer la date de livraison.
  reason: Cette étape est indispensable au traitement de votre demande.
  fact: Merci pour l’intérêt que vous portez à nos produits.
  owner: Nous avons relancé le service logistique à ce sujet.
  trouble: Je mesure à quel point cette attente peut être pénible.
  date trouble: Votre réclamation est toujours à l’étude. Nous regrettons cette attente.
  owner: Je me tiens à votre disposition au besoin.
  outcome: Votre ticket est désormais résolu.
  self: Votre Service Adhérents
  reason: Merci de bien vouloir compléter le formulaire joint.
  fact: Suite à notre conversation téléphonique, je vous confirme les éléments évoqués.
  option: Ce type de demande n’entre pas dans notre périmètre.
  reason: Les frais de dossier sont non remboursables, comme le prévoient nos conditions.
  room: J’espère que ces éléments vous auront éclairé.
  date: Nous vous remercions de bien vouloir patienter encore un peu, le temps que la situation se rétablisse.
  outcome: Nous mettons un point d’honneur à satisfaire nos clients.
  none: Votre conseillère, Awa Diallo, a reporté votre échéance du 5 au 12 mars.
  fact: Bienvenue sur notre messagerie, dites-nous tout !
  trouble: Acceptez toutes nos excuses pour cet oubli.
  owner: Votre signalement est entre de bonnes mains.
  fact date: Bonjour,\n\nMerci d’avoir pris le temps de nous écrire. Notre équipe vous répondra dans les plus brefs délais.\n\nBien à vous,
  trouble owner: Nous sommes vraiment navrés de cette mésaventure. Votre dossier a été confié à notre service litiges.
  option: Il ne nous est pas possible de modifier l’adresse une fois le colis parti.
  reason: Afin d’assurer le suivi de votre requête, merci de nous indiquer votre référence client.
  date: Votre virement est en cours de traitement par votre banque.
  date: Le service sera rétabli dès que possible.
  fact: Merci d’avoir choisi [Marque] pour vos vacances.
  room: Cette réponse vous a-t-elle été utile ?
  outcome: Votre satisfaction est au cœur de nos préoccupations.
  owner owner: N’hésitez pas à nous appeler. Nos conseillers sont à votre écoute.
  protected: Votre appel est susceptible d’être écouté et enregistré à des fins de formation.
  protected: Vous pouvez saisir le médiateur de la consommation.
  reason: Pour des raisons de confidentialité, nous ne communiquons aucune information par téléphone.
  trouble: Je comprends parfaitement que cette situation soit pénible pour vous.
  outcome: Nous vous confirmons que votre demande de résiliation a bien été enregistrée.
  outcome: Nous vous remercions par avance de votre compréhension.
  option: Cette opération n’est malheureusement pas réalisable à distance.
  none: Dévissez le capot, retirez le filtre et passez-le sous l’eau tiède.
  none: Ouvrez l’onglet Paramètres puis choisissez Langue.
  self: L’équipe du service consommateurs
  fact: Je fais suite à notre échange de ce jour.
  reason: Nous attirons votre attention sur le fait que les billets sont nominatifs.
  owner: Nous avons ouvert une enquête auprès de La Poste.
  date: Nous ne manquerons pas de vous informer de l’évolution de votre dossier.
  trouble: Veuillez accepter nos excuses pour la gêne causée par cette panne.
  room: Reste-t-il un point que vous souhaitez aborder ?
  fact: Passez une très bonne fin de semaine.
  fact: Retrouvez toutes les réponses à vos questions dans notre rubrique Aide.
  outcome: Nous prenons vos remarques très au sérieux.
  option: Au-delà de ce délai, nous ne serons plus en mesure d’accepter votre retour.
  owner: Nos techniciens sont à pied d’œuvre.
  none: Le filtre se change tous les six mois et coûte 12 euros.
  reason: Merci de patienter pendant que je consulte votre dossier.
  date: Nous vous enverrons un courriel lorsque votre article sera de nouveau en stock.
  fact: Je vous remercie de votre appel et de votre fidélité.
  option: Nous sommes au regret de vous annoncer que votre candidature n’a pas été retenue.
  fact: Bonjour,\nJe vous remercie d’avoir souscrit au contrat Habitation.
  date: L’expert mandaté par nos soins vous appellera très prochainement afin de convenir d’un rendez-vous.
  reason: Nous vous saurions gré de nous retourner le constat signé.
  option: Les dommages constatés ne sont pas garantis par votre contrat.
  owner: Notre gestionnaire sinistres reprend votre dossier.
  trouble: Nous sommes navrés d’apprendre que votre séjour ne s’est pas déroulé comme vous l’espériez.
  outcome: Vos observations ont été communiquées à la direction de l’établissement.
  fact: Toute l’équipe de la réception se réjouit de vous accueillir de nouveau.
  option: La chambre que vous souhaitiez n’est malheureusement plus disponible.
  reason: Selon les conditions de votre tarif, les billets ne donnent lieu à aucun échange.
  date: Le trafic reprendra progressivement.
  trouble outcome: Nous vous présentons nos excuses pour ce retard. Merci de votre compréhension et de votre patience.
  reason: En raison d’intempéries, la circulation est interrompue.
  none: Branchez le câble gris sur la prise murale et appuyez dix secondes sur le bouton arrière.
  owner: Un technicien interviendra sur votre ligne.
  date: Votre ligne sera activée sous peu.
  room: Avons-nous bien répondu à votre demande ?
  outcome: Votre changement de formule est bien pris en compte.
  protected: Afin de garantir la sécurité de votre compte, nous devons vérifier votre identité.
  protected: Vous pouvez exercer votre droit d’opposition au traitement de vos données personnelles.
  protected: Nous ne vous demanderons jamais votre mot de passe par téléphone.
  reason: Votre banquier a besoin d’un relevé d’identité pour valider l’opération.
  option: Nous ne sommes pas autorisés à vous communiquer cette information.
  date: Les fonds seront crédités dès validation de l’opération.
  owner: Votre message a été transféré à votre agence.
  fact: Vous trouverez ci-joint la copie de votre facture.
  none: Touchez l’icône en haut à droite, puis Exporter, puis PDF.
  owner: Nos ingénieurs ont été avertis de ce bogue et y travaillent.
  date: Cette fonction arrivera dans une prochaine version.
  outcome: Votre suggestion nous aidera à faire évoluer le logiciel.
  trouble: Je conçois que cette panne vous mette en difficulté.
  self: L’équipe support de [Produit]
  owner: Si vous avez la moindre question, contactez-nous.
  fact: Nous vous souhaitons un excellent voyage.
  outcome: Soyez assuré de tout notre engagement à vos côtés.
  none: Le compteur affiche la lettre P pendant les heures pleines.
  fact: Bonjour [Prénom],\nMerci pour votre commande sur notre boutique !
  date: Votre colis a quitté notre entrepôt et arrivera prochainement chez vous.
  option: Ce coupon ne peut pas être cumulé avec une autre promotion.
  reason: Merci de joindre à votre envoi le bordereau de retour imprimé.
  trouble: Nous sommes désolés que cet article ne vous ait pas donné satisfaction.
  owner: Notre service après-vente va examiner votre appareil.
  outcome: Votre abonnement a bien été suspendu.
  room: Avez-vous trouvé la réponse que vous cherchiez ?
  fact: Belle fin de journée à vous et à très vite.
  reason: Suite à une panne informatique, nous ne pouvons consulter votre dossier pour le moment.
  date: Vous recevrez une réponse définitive dans les prochaines semaines.
  option: Votre candidature n’a malheureusement pas été retenue.
  owner: Votre signalement est transmis aux services municipaux.
  trouble: Nous comprenons que cette attente puisse être source d’inquiétude.
  protected: Conformément à la loi Informatique et Libertés, vous disposez d’un droit d’accès aux informations qui vous concernent.
  none: Glissez la carte dans le lecteur, tapez votre code, puis validez avec la touche verte.
  outcome: Chaque avis compte et nous permet de progresser.
  self: Le service abonnements
  owner: Restant à votre disposition, nous vous prions d’agréer nos salutations distinguées.
  fact: Nous vous remercions de l’intérêt que vous portez à notre école.
  reason: L’inscription est soumise à l’accord du responsable pédagogique.
  date: Le cours vous sera accessible dans quelques instants.
  trouble: Toutes nos excuses pour cette livraison incomplète.
  owner: Nous avons demandé au restaurant de vous rembourser.
  option: Les frais de livraison ne sont pas remboursables.
  none: La piscine ouvre à 7 h le mardi et ferme à 20 h.
  fact: Ravis de vous compter parmi nos abonnés !
  reason: Pourriez-vous m’indiquer le modèle exact de votre téléviseur ?
  date: Un correctif est en cours de déploiement.
  outcome: Nous prenons bonne note de votre souhait.
  protected: Cette conversation est enregistrée à des fins de contrôle de la qualité.
  reason: Pour votre sécurité, la carte a été bloquée.
  owner: Votre conseiller bancaire vous accompagnera dans cette démarche.
  fact: Je vous invite à lire cet article de notre centre d’aide.
  room: Il suffit de cliquer sur le bouton Télécharger.`;
