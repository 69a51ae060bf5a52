import { signals } from '../../../cues/written';
import type { Hint } from '../../hint';

/** What is said to the person: greetings and farewells, thanks, apologies, empathy. */
export const courtesies: Hint[] = [
  {
    need: 'self',
    moment: 'closing',
    alone: true,
    says: signals`cordialement … service, cordialement … equipe, le service client*, le service clientele
      votre service client*, l'equipe …, votre equipe …, le support …, service relation client*
      salutations … service, salutations … equipe, a bientot … equipe, le service apres vente, votre conseill*
      toute l'equipe, votre service, service consommateurs, service adherents, service abonnes, le pole
      le service abonnement*, le service reclamation*, le centre de`,
    examples: ['Bien cordialement, l’équipe [Marque]', 'Votre service clients'],
  },
  {
    need: 'self',
    moment: 'opening',
    says: signals`votre conseill* dedi*, votre interlocut*, je suis … a votre ecoute`,
    examples: ['Je suis [Prénom], votre interlocutrice pour cette demande.'],
  },
  {
    need: 'room',
    moment: 'closing',
    says: signals`autre chose pour vous, aider pour autre chose, puis je … autre chose, avez vous d'autres questions
      d'autres questions, autre question, besoin d'autre chose, repondu a vos attentes
      repondu a votre demande, repondu a votre question, repondu a vos questions, repondu a toutes vos
      cette reponse vous convien*, cette solution vous convien*, reponse … satisfaction, esperons … satisfait*
      esperant … satisfait*, esperons que … vous aidera, ete utile*, ete d'une aide, reponse vous a
      ces elements vous, elements vous auront, souhaitez aborder, un point que vous, autre point
      tout est clair, est ce clair, est ce que cela, cela repond il, cela vous va, cela vous aide
      ai je repondu, avons nous repondu, j'espere que cela, esperons que cela, esperant que cela
      en esperant que, bien repondu, tout s'est bien, avez vous pu, avez vous reussi, votre probleme est il
      cela fonctionne, y a t il, souhaitez vous, puis je vous aider a, est ce tout, pleinement satisfait*
      avez vous trouve, ce que vous cherchiez, que vous cherchiez, vous cherchiez, vous satisfait, cela a t il
      etes vous satisfait*`,
    examples: ['Nous espérons avoir répondu à toutes vos questions.', 'Avez-vous besoin d’autre chose ?'],
  },
  {
    need: 'room',
    moment: 'opening',
    says: signals`comment allez vous, vous allez bien, vous vous portez bien`,
    examples: ['J’espère que vous allez bien.'],
  },
  {
    need: 'room',
    moment: 'answering',
    says: signals`il vous suffit, il suffit de, vous n'avez qu'a, vous n'avez plus qu'a, rien de plus simple, il suffit
      suffit de, suffit de cliquer`,
    examples: ['Il vous suffit de redémarrer votre box.'],
  },
  {
    need: 'trouble',
    moment: 'difficult',
    says: signals`gene occasionnee, pour la gene occasionnee, pour la gene, desagrement*, ce desagrement
      pour ce desagrement, pour les desagrements, desagrements occasionnes, pour tout desagrement
      ce contretemps, pour ce contretemps, ces desagrements, desole*, sommes desole*, suis desole*
      sincerement desole*, suis sincerement desole*, vraiment desole*, navre*, sommes navre*, suis navre*
      nos excuses, mes excuses, toutes nos excuses, toutes mes excuses, nos plus sinceres excuses
      nos sinceres excuses, presentons nos excuses, presentons toutes nos excuses, nous excuser, m'excuser
      veuillez nous excuser, veuillez m'excuser, prions de nous excuser, regrettons sincerement
      regrettons vivement, regrettons cette situation, situation regrettable, deplorons, calmez vous
      cette situation, nous nous excusons, je m'excuse, pardonnez, sommes confus, suis confus, est confuse
      mesaventure, cette mesaventure, ce retard, cette attente, cet oubli, cette erreur, cet incident
      pour ce retard, pour cet oubli, pour cette erreur, pour cet incident, pour cette attente, pour le retard
      pour l'attente, regrettons cette, regrettons que, regrette que, la gene causee, les difficultes
      navre* d'apprendre, desole* d'apprendre, desole* pour, navre* pour, desole* que, desole* de
      pas deroule*, pas ete a la hauteur, a la hauteur de, pas a la hauteur, pas satisfaisant*, nous excusons
      excusons pour, excuses pour, l'inconfort, les inconvenients, ces inconvenients, donne satisfaction
      ne vous ait, n'ait pas, incomplet*, livraison incomplete`,
    examples: ['Nous sommes navrés de cette situation.', 'Avec toutes nos excuses pour ce contretemps.'],
  },
  {
    need: 'trouble',
    moment: 'listening',
    says: signals`comprends votre, comprends bien, comprends tout a fait, comprends parfaitement, comprenons votre
      comprenons bien, comprenons tout a fait, comprenons parfaitement, comprends que, comprenons que
      comprends combien, j'entends bien, entendons bien, votre mecontentement, votre frustration
      votre deception, votre inquietude, votre agacement, votre impatience, votre ressenti, bien conscient*
      sommes conscients, suis conscient*, a votre place, mets a votre place, combien cela peut
      c'est frustrant, est frustrant*, peut etre frustrant*, peut etre penible, conscients de la gene
      conscient* que, imagine que, imaginons que, a quel point, mesure a quel, mesurons, soit penible
      vos inquietudes, votre etonnement, votre desarroi, votre remarque … legitime, est legitime
      deception … comprehensible, tout a fait comprehensible, je concois, nous concevons, concois que
      conscient* de, j'imagine, difficile pour vous, en difficulte, desagreable, contrariant, combien cette
      combien c'est, entends votre, source d'inquietude, source de, nous comprenons, je comprends, inquiet*
      puisse etre, puissent etre`,
    examples: [
      'Je comprends parfaitement votre ressenti.',
      'Nous sommes bien conscients de votre impatience.',
    ],
  },
  {
    need: 'fact',
    moment: 'opening',
    says: signals`bienvenue chez, bienvenue, merci de nous avoir, merci d'avoir, merci d'avoir contacte
      merci de votre message, merci pour votre message, remercions de votre message
      remercions pour votre message, remercie de votre message, remercie pour votre message
      remercions d'avoir, remercie d'avoir, remercions de nous avoir, votre prise de contact
      remercions de votre demande, avons bien recu, ai bien recu, bien recu votre, bien recu votre demande
      bien recu votre message, bonne reception, accusons reception, bien ete recu*, bien ete enregistre*
      retenu toute notre, suite a votre, suite a votre demande, fais suite a, faisons suite a, fait suite a
      concernant votre demande, reviens vers vous, reviens vers vous suite, reviens vers vous concernant
      revenons vers vous, en reponse a, en quoi puis je, comment puis je, que puis je faire
      puis je vous aider, comment puis je vous aider, puis je vous renseigner, comment pouvons nous
      prends en charge votre, vais prendre en charge, vais vous aider, ravi* de vous, heureux de vous
      heureuse de vous, le temps de nous, pris le temps de, prends connaissance, pris connaissance
      votre courriel, votre mail, votre courrier, fais suite a notre, suite a notre, notre echange
      notre conversation, notre entretien, de nous avoir ecrit, de nous avoir contacte*, d'avoir choisi
      votre choix, votre achat, votre commande chez, votre inscription, ravis de vous, ravis de vous compter
      contents de vous, bienvenue dans, bienvenue sur, d'avoir souscrit, avoir souscrit, d'avoir rejoint
      d'avoir signale, votre signalement, felicitations, merci de l'interet, votre attention
      ravis d'apprendre, heureux d'apprendre, nous accueillons, notre communaute, a la suite de
      dans le prolongement, par la presente, vous contacte au sujet, vous ecris au sujet, vous contactons`,
    examples: ['Votre message a bien été reçu.', 'Nous faisons suite à votre courriel.'],
  },
  {
    need: 'fact',
    moment: 'closing',
    says: signals`bonne journee, belle journee, excellente journee, agreable journee, bonne fin de journee, bonne soiree
      belle soiree, bon week end, bonne continuation, votre confiance, merci de votre confiance
      merci pour votre confiance, remercions de votre confiance, remercions pour votre confiance
      votre fidelite, votre interet, l'interet que vous, merci de votre appel, merci pour votre appel
      plaisir de vous, plaisir d'echanger, au plaisir de, a tres bientot, bonne fin de, fin de semaine
      bon sejour, agreable sejour, bonnes fetes, joyeuses fetes, bonnes vacances, souhaite une, souhaitons une
      souhaite un, souhaitons un, vous souhaite, remercions de votre fidelite, esperons vous revoir
      a la prochaine, rejouit de, rejouissons de, hate de, accueillir de nouveau, vous accueillir, vous revoir
      vous retrouver, excellent voyage, bon voyage, bonne route, bonne lecture, bonne visite, bon appetit
      prenez soin, portez vous bien, meilleurs voeux, remercions encore, encore merci, merci encore
      a tres vite, tres vite, a tres vite sur, belle fin, belle fin de journee, a bientot, a bientot sur`,
    examples: ['Au plaisir de vous retrouver.', 'Nous vous souhaitons une excellente journée.'],
  },
  {
    need: 'fact',
    moment: 'listening',
    says: signals`si j'ai bien compris, si je comprends bien, merci de votre patience, merci pour votre patience
        remercions de votre patience, remercions pour votre patience, remercie de votre patience, remercie pour votre patience
        merci d'avoir patiente, remercie d'avoir patiente, votre patience`,
    examples: ['Un grand merci pour votre patience.'],
  },
  {
    need: 'fact',
    says: signals`comme indique, comme mentionne, comme precise, comme convenu, comme je vous l'ai
      comme nous vous l'avons, deja indique, invite a consulter, vous invite a consulter
      vous invitons a consulter, vous invitons a vous rendre, notre faq, foire aux questions, rubrique aide
      notre site internet, notre site, centre d'aide, votre espace client, mon compte, votre espace personnel
      ci joint, en piece jointe, apres verification, apres etude, apres analyse, toutes les reponses
      reponses a vos questions, dans notre rubrique, rubrique, centre d'assistance, en ligne
      sur notre application, depuis l'application, notre tutoriel, notre guide, l'article suivant
      le lien suivant, lien ci dessous, cliquez sur, comme prevu, comme annonce, trouverez ci, trouverez en
      vous trouverez, ci dessous, ci dessus, mode d'emploi, pas a pas, la marche a suivre, procedez comme
      suivez les etapes, assistant virtuel, comme vous le savez, a titre informatif, pour rappel
      pour information, invite a lire, vous invite a, vous invitons a, cet article, trouverez toutes
      retrouver toutes, retrouvez`,
    examples: [
      'Comme indiqué plus haut, l’offre a pris fin.',
      'Toutes les réponses se trouvent dans notre centre d’aide.',
    ],
  },
];
