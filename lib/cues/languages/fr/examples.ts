import { examplesIn } from '../../written';

/** Messages as people send them, invented; what must be heard in each, nothing more and nothing less. */
export const examples = examplesIn`
  worry: Bonjour, je suis inquiète, le prélèvement est passé deux fois. | J’ai peur que mon dossier soit perdu.
  worry: jai peur davoir donner mes codes a qqn | Est-ce que je risque une pénalité si le chèque arrive lundi ?
  worry: Je m'inquiete un peu, mon fils n'a pas recu sa carte | ça m'angoisse cette histoire de virement
  worry: Rassurez-moi, le colis n’est pas reparti ? | On est très inquiets pour la réservation de mamie.
  worry: chui inquiete pr mon compte, ya 2 connexions que je connais pas | Je flippe un peu là, le site affiche 0 €
  worry: J'en dors plus, cette dette n'est pas la mienne | Et si le technicien ne vient pas ? Est-ce normal ?
  worry: Je ne suis pas rassurée par ce message reçu ce matin. | Ma mère se fait du souci, moi aussi : je me fais du souci.
  urgency: C’est urgent, mon dossier part à la banque | urgent svp, jai rdv a la prefecture
  urgency: Il me le faut pour demain matin, la fête commence à dix heures. | Mon vol part à 18h, que dois-je faire ?
  urgency: J'en ai besoin avant vendredi, c'est pressant | besoin dune reponse avant ce soir svp
  urgency: urjent urjent carte bloquée en caisse | Mon train part dans une heure et le billet ne s’affiche pas.
  urgency: La date limite approche et je ne peux pas attendre lundi. | ça urge, le traiteur attend l'acompte
  urgency: Merci de répondre au plus vite, il me faut l'attestation aujourd’hui | repondez vite svp, c pour demain
  repeat: C’est la troisième fois que j’écris pour la même facture. | 3eme mail sans reponse de votre part
  repeat: J'ai déjà expliqué la situation à votre collègue hier. | personne ne repond au telephone
  repeat: Malgré mes relances, le remboursement n’apparaît pas. | je vous ai déjà envoyé la photo du carton
  repeat: jai deja appeler 4 fois, sans réponse de votre part | Je me permets de vous relancer au sujet du devis.
  repeat: Toujours aucune réponse à ma demande du 4. | On me renvoie de service en service depuis mardi.
  repeat: deja ecrit 2 fois pr ce pb | Encore le même problème ce matin avec la box. | Faut-il tout réexpliquer ?
  repeat: Tjrs pas de reponse ??? | J’ai appelé six fois cette semaine. | Je dois répéter la même chose à chaque appel
  frustration: C’est agaçant de devoir ressaisir chaque champ. | j'en ai marre de ce chatbot | g marre de lappli
  frustration: Quelle perte de temps, deux heures au téléphone. | J’en ai assez de tourner en rond.
  frustration: Franchement c'est penible | ras le bol de vos robots | je suis excédée par ces formulaires
  frustration: C'est un vrai parcours du combattant pour modifier une date. | On se moque de nous là ?
  frustration: jen peu plus de ce site qui plante | Je suis écœuré par la façon dont ça se passe. | Ça suffit.
  repeat: vous me dites de rappeler mais personne décroche jamais | Quatre fois que je vous appelle.
  disappointment: J’en ai gros sur le cœur, 20 ans de fidélité pour ça
  frustration: Je suis tannée d’attendre le technicien | Trop c’est trop. | bout de patience, la page tourne encore
  anger: C’est inadmissible ! | C'est innacceptable de traiter les gens comme ça | Une honte, votre accueil.
  anger: Je suis furieuse, le livreur a signé à ma place. | chui furax, on ma debité 2x | c du vol !!
  anger: C’est scandaleux de facturer ça. | Votre silence est honteux | Je suis en colère contre votre transporteur.
  anger: C'est intolérable, une semaine sans chauffage. | Vous m'avez menti sur le délai | inacceptable 😡
  anger: Je suis outrée par cette lettre. | Quel mépris pour vos abonnés | c nul !! | je suis hors de moi
  anger: J’exige le remboursement des frais. | Vos méthodes sont déplorables. | C'est minable de votre part
  confusion: Je ne comprends pas la ligne « régularisation » de ma facture. | jcomprends pas votre mail
  confusion: Je suis perdue entre les deux formulaires. | j'ai rien compris au code | chui perdu ds lespace client
  confusion: C’est pas clair : faut-il renvoyer la box ? | je comprend pas comment ca marche, lequel choisir
  confusion: Lequel ?? | Les deux courriers sont contradictoires. | On ne comprend pas le calcul du prorata.
  confusion: Je m’y perds entre ces offres. | ce nest pas clair du tout | Vos explications prêtent à confusion, c'est flou
  disappointment: Je suis vraiment déçue de la qualité. | tres decu par cet achat | Quelle déception ce séjour
  disappointment: Je m’attendais à mieux pour ce prix. | C'est dommage, la couleur ne correspond pas à la photo.
  disappointment: decus du sejour, la piscine etait fermée | Avant c’était mieux, le pain était chaud.
  disappointment: Ça me déçoit de vous. | Je regrette mon achat | Cliente fidèle depuis 12 ans, et voilà la réponse.
  disappointment: Le cadeau raté par votre retard, c'est triste. | Ce n’est plus ce que c’était | franchement décevant
  distress: Mon mari est décédé en mars et son abonnement continue. | suite au deces de ma mere que dois je faire
  distress: Je ne peux pas payer cette échéance. | jarrive plus a payer, je suis au chomage | Je viens d'être licenciée.
  distress: Je suis à l’hôpital et la facture est à la maison. | Ma femme est hospitalisée depuis lundi
  distress: J'ai perdu mon emploi, peut-on étaler ? | un cancer, la chimio, et maintenant cette facture
  distress: Plus de quoi manger avant le 5. | Maman solo, fins de mois difficiles. | Je suis en larmes devant l'écran
  distress: j'ai des difficultes financieres en ce moment | Envie de mourir, voilà. | l'huissier est passé ce matin
  leaving: Je vais saisir le médiateur. | Mon avocat prendra contact avec vous. | je vais porter plainte
  leaving: Sans geste de votre part je résilie. | Je pars à la concurrence dès lundi. | jirai voir ailleurs
  leaving: Prochaine étape : UFC-Que Choisir et 60 Millions. | Je dépose plainte demain matin et je saisis la justice
  leaving: Vous recevrez une mise en demeure. | Je laisserai un avis négatif | je signale ça a la dgccrf
  leaving: Je change d’opérateur ce mois-ci. | Vous avez perdu un client | Je contacte Test Achats | plus jamais chez vous
  abuse: vous êtes un incapable | bande de cons | Ta gueule et rembourse | Espèce d’abruti
  abuse: vous servez à rien, apprenez à lire | connard | t'es nulle ma pauvre fille | Allez vous faire foutre
  abuse: Je sais où vous travaillez, vous allez le regretter. | va te faire foutre | sale con | vous etes stupide ou quoi
  abuse+anger: Bande de voleurs, vous êtes des cons, c’est inadmissible
  gratitude: Merci infiniment, le colis est là. | Vous me sauvez la vie | un grand merci à toute l'équipe
  gratitude: Je tenais à vous remercier, tout fonctionne. | Je suis soulagée, merci | merciiii bcp pour votre aide, c parfait
  gratitude: Quel soulagement ! | vous etes un ange | Mille mercis | Merci du fond du cœur | super merci
  gratitude: Vous avez été formidable | Bravo pour votre efficacité | ouf merci, c’est réglé | trop contente, vous gérez
  none: Désolé pour le ton, j’étais hors de moi hier soir | Ok. Là au moins c'est clair, merci. Désolé pour le ton, j'étais hors de moi hier soir.
  none: je me suis emporté, pardon | j'étais furieuse mais c'est réglé | désolée de m’être mise en colère tout à l’heure
  none: j'etais un peu enerve ce matin, rien contre vous | Excusez ma colère d’hier. | On était très agacés, c’est passé.
  anger: J’étais déjà furieuse la semaine dernière, rien n’a changé. | Désolée, mais je suis furieuse. | hier j'etais calme, là je suis en colère
  gratitude: Je voulais juste dire merci. | je tenais a vous remercier | On a pu souffler grâce à vous. | Je tenais à dire merci à Lou.
  gratitude: Je voulais juste vous dire merci. Vous aviez dit 11 h, vous avez appelé à 11 h. | Merci de m'avoir répondu si vite.
  none: Je voulais vous dire merci d’avance. | Je voulais savoir où en est le devis, merci | merci d'avance pour tout
  personal: Votre livreur a écrit que j'ai signé. J'AI RIEN SIGNÉ DU TOUT | Je n’ai jamais commandé ça. | Vous affirmez que la box est rendue, c’est faux.
  personal: La dame m'a dit mardi. ON EST JEUDI ET JE N'AI RIEN | Où est mon colis ? JE VOUS LE DEMANDE ENCORE
  plain: BONJOUR, OU EST MON COLIS ? JE NE TROUVE PAS LE NUMERO DE SUIVI | Mon adresse :\n\nJEAN DUPONT\nRUE DE LA PAIX\nNANTES
  plain: Je n'ai toujours pas reçu mon colis commandé le 3 novembre. Pouvez-vous vérifier ? | CODE PROMO RENARD DE LA BOUTIQUE
  repeat: Cela fait trois semaines et toujours pas de remboursement | ça fait 2 mois et tjrs rien | Après quatre semaines, toujours aucun remboursement.
  distress: Je ne peux plus payer cette échéance. | nous ne pouvons plus payer
  anger+leaving: C’est inadmissible et scandaleux, mon avocat vous écrira.
  worry+urgency: Je suis très inquiète, mon vol part demain et le passeport n’est pas arrivé.
  repeat+frustration: Troisième fois que j’appelle, j’en ai marre, quelle perte de temps
  distress+urgency: Mon père est décédé, c’est urgent pour les papiers.
  disappointment+leaving: Très déçue, j'irai voir ailleurs.
  plain: Où en est ma commande 48213 ? | Pouvez-vous m’envoyer un duplicata de ma facture de mars ? Merci d’avance.
  plain: Quels sont vos horaires le samedi ? | Je souhaite changer d’adresse de livraison. | mot de passe oublié
  plain: bjr, numero de suivi svp | Merci de bien vouloir me transmettre une attestation. | Je voudrais résilier mon abonnement au 30 juin.
  plain: Comment activer ma carte SIM ? | Quel est le délai de livraison pour la Corse ? | Un RIB svp
  plain: Bonjour, je n’arrive pas à me connecter à l’espace client depuis hier. | Est-ce que la taille 42 est en stock ?
  plain: J’attends un colis, quel est le point relais ? Merci beaucoup d’avance pour votre réponse. | merci infiniment d'avance
  plain: Rien d’urgent, mais pouvez-vous modifier mon mail ? | Bonjour. | ok | Oui | 48 | 👍 | Facture jointe.
  plain: Parfait, merci. | Je voudrais déplacer mon rendez-vous de demain. | Ok merci beaucoup, bonne journée
  none: Je ne peux pas payer en une fois, le site refuse. | Le forfait couvre-t-il l’hospitalisation à l’étranger ?
  none: Quel document fournir au tribunal pour la succession ? | J'ai perdu ma carte, comment faire ?
  personal: Le colis contient l’insuline de mon fils. | Nous déménageons samedi et la box n’est pas là.
  personal: C'est la robe pour mon mariage | L'appareil est en panne et ma grand-mère a 90 ans.
  none: L’écran reste noir après la mise à jour. | Le carton est arrivé ouvert. | Il manque deux vis dans le sachet.
  none: La page affiche une erreur 502. | J'ai été débité de 12,90 € le 3 mai. | Le robinet fuit depuis l’installation.
  none: J’ai reçu le mauvais modèle. | Le code promo ne passe pas. | la livraison prévue le 12 n'est pas venue
  none: Le technicien n’est pas passé ce matin. | Le son coupe au bout de dix minutes. | Mon colis n'est pas encore arrivé.
  none: Je crains que ce ne soit pas la bonne référence. | Je crains de ne pas être disponible mardi.
  none: Je ne suis pas fâché, je voudrais juste une date. | je suis pas en colère hein | Je ne suis plus du tout inquiète
  none: Je ne suis pas inquiète, prenez votre temps. | Nous ne sommes pas pressés. | Aucune urgence de mon côté.
  none: Ce n’est pas scandaleux, juste un peu cher. | Pas d’inquiétude, je repasse demain. | je suis jamais déçu par vos pains
  none: La batterie est morte après deux ans. | Ma télécommande a une pile morte. | Le numéro d’urgence figure-t-il sur la carte ?
  none: Je travaille pour un fournisseur de l’hôpital, à qui adresser le devis ? | Mon assurance décès est-elle comprise ?
  none: Les avocats étaient trop mûrs, et le filet d’avocats incomplet. | La date limite de consommation est effacée.
  none: Le jeu Colère Noire ne se lance pas. | Je cherche le parfum Scandale en 50 ml. | La tisane Soulagement est-elle bio ?
  none: Vendez-vous la balle anti-stress ? | Votre guide dit « c’est inadmissible », page 3. | Mon chien s'appelle Furax
  none: Votre collègue m’a répondu “c’est urgent”, pouvez-vous préciser ? | Le panneau indique "danger, scandale sanitaire"
  none: Merci de votre compréhension. | En vous remerciant, bonne journée. | Merci de me rappeler au 0600000000. | Merci !
  none: Voir ci-dessous.\n\nLe 3 mai 2026 à 10:12, Service <a@b.fr> a écrit :\nC’est inadmissible et scandaleux.
  none: Voici le document.\n\nDe : Paul\nEnvoyé : lundi\nÀ : Service\nJe suis furieux, mon avocat arrive.
  none: > Je suis très inquiète\n> c'est urgent\nVoici la photo demandée. | Bien reçu.\n-----Message d'origine-----\nJe suis déçue
  none: Document ci-joint.\nCordialement,\nMe Colère\nAvocat au barreau, urgences 24h/24
  none: Ci-joint le bon.\n-- \nService urgences\nHôpital du Lac | Merci.\nEnvoyé de mon iPhone, urgent
  worry: Le 3 mai, Service <a@b.fr> a écrit :\n> Avez-vous la facture ?\nOui. Je suis inquiète pour la suite.
  worry: Ci-joint le bon.\nCordialement,\nJ. Petit\n\nPS : je suis inquiète pour le délai.
  disappointment: Je ne suis pas fâché mais déçu. | Je ne suis pas en colère, je suis déçue.
`;
