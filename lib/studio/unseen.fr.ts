import { cannedIn } from './canned';

/** Written after the hints, and not looked at when they change: how well they do on what they never met. */
export const unseen = cannedIn`
  fact date self: Bonjour [Prénom],\n\nNous avons bien reçu votre message et nous vous en remercions. Il sera traité dans l’ordre d’arrivée.\n\nCordialement,\nL’équipe [Marque]
  trouble option owner: Bonjour,\n\nNous sommes désolés d’apprendre que votre colis n’est pas arrivé complet. Nous ne pouvons malheureusement pas réexpédier un article seul. N’hésitez pas à revenir vers nous si besoin.
  fact reason: Bonjour {{client}},\n\nMerci d’avoir contacté le service facturation. Afin de retrouver votre contrat, pouvez-vous nous communiquer votre numéro de client ?
  date owner: Votre demande de remboursement a été validée. Le versement interviendra dans les meilleurs délais. Nous restons à votre écoute.
  owner date: J’ai fait suivre votre message à notre service technique. Il reviendra vers vous dès qu’une solution aura été trouvée.
  reason trouble: En raison d’un volume inhabituel de commandes, nos livraisons prennent du retard. Nous vous prions d’accepter nos excuses.
  option: Passé quatorze jours, aucun retour ne peut être accepté.
  none: Pour éteindre la lampe, maintenez le bouton trois secondes.
  trouble outcome: Je comprends votre déception. Soyez certain que nous ferons le point avec le magasin.
  room fact: Y a-t-il autre chose que je puisse faire pour vous ? Très bonne journée à vous.
  fact: Bonjour et merci de votre appel.
  reason: Je vous mets en attente quelques secondes.
  outcome: Votre adresse de livraison a bien été modifiée.
  outcome: À l’issue de cet échange, une courte enquête vous sera proposée.
  protected: Avant d’aller plus loin, je dois vérifier votre identité.
  protected: Vous disposez d’un droit de rétractation de quatorze jours.
  option: Cet article n’étant plus fabriqué, nous ne sommes pas en mesure de vous le remplacer.
  reason: Nos conditions générales prévoient des frais de dossier.
  reason: À titre commercial, nous vous offrons un bon d’achat.
  owner: Le transporteur nous indique que le colis est en cours de recherche.
  date: Notre équipe fait son possible pour vous répondre rapidement.
  trouble: Veuillez nous excuser de ce désagrément.
  fact: Merci pour votre patience.
  fact: Comme convenu par téléphone, je vous adresse le document.
  room: Nous espérons que ces informations vous seront utiles.
  owner: Pour toute autre demande, vous pouvez nous écrire à [adresse].
  none: Le paquet pèse 4 kg et mesure 30 cm.
  fact: Rendez-vous dans la rubrique Mes commandes de votre compte.
  date: Nous vous tiendrons informé de la suite donnée à votre dossier.
  outcome: Nous mettons tout en place pour que cela ne se reproduise plus.
  fact: Nous vous remercions de votre fidélité à [Marque].
  trouble: Je suis sincèrement navrée pour cette mauvaise expérience.`;
