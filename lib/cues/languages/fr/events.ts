import type { CueLanguage } from '../../schema';
import { signals } from '../../written';

/** What has happened, or is about to, and what is thrown at the agent. `~` marks mere hints. */
export const events = {
  urgency: signals`
    urgent, urgente, urgentissime, urgemment, urjent*, en urgence, d'urgence, de toute urgence
    urgence absolue, extreme urgence, c'est une urgence, c'est pressant, tres presse*, suis presse*
    ca presse, le temps presse, avant demain, avant ce soir, pour demain matin, demain au plus tard
    ce soir au plus tard, aujourd'hui au plus tard, au plus tard demain, au plus tard ce soir
    au plus tard aujourd'hui, dans les 24h, sous 24h, sous 24 heures, dans la journee imperativement
    imperativement avant, imperativement pour, imperativement demain, imperativement aujourd'hui
    imperatif que, il me le faut pour, il me le faut avant, il me la faut, j'en ai besoin pour demain
    j'en ai besoin avant, j'en ai besoin aujourd'hui, j'en ai besoin ce soir, besoin … avant demain
    besoin … pour demain, besoin … des demain, besoin … tout de suite, besoin … immediatement, mon train part
    mon vol est, mon vol part, mon avion part, mon avion decolle, avant mon vol, avant mon depart
    avant mon train, je pars demain, je pars dans, pars ce soir, partons demain, je decolle
    mariage est demain, mariage est samedi, dernier delai, date limite, delai depasse, je n'ai plus le temps
    plus le temps d'attendre, ne peux pas attendre, ne peut pas attendre, peux plus attendre
    ca peut pas attendre, pas possible d'attendre, au plus vite svp, le plus vite possible svp
    tout de suite svp, ca urge, dans l'heure svp, asap, ~au plus vite, ~le plus vite possible
    ~le plus rapidement possible, ~rapidement, ~vite, ~des que possible, ~imperativement, ~tout de suite
    ~immediatement, ~pour demain, ~demain, ~aujourd'hui, ~ce soir, ~ce matin, ~au plus tot, ~dans deux heures
    ~dans 2h, ~dans 1h, ~dans l'heure`,
  repeat: signals`
    troisieme fois, 3eme fois, 3e fois, 3ieme fois, quatrieme fois, 4eme fois, 4e fois, cinquieme fois
    5eme fois, 5e fois, enieme fois, nieme fois, enieme, 10eme fois, dixieme fois, 6eme fois, sixieme fois
    deuxieme fois que, 2eme fois que, 2e fois que, troisieme message, 3eme message, 3e message, 3eme mail
    3e mail, troisieme mail, quatrieme mail, 4eme mail, 4e mail, 2eme mail, 2e mail, deuxieme mail
    deuxieme relance, 2eme relance, 3eme relance, 3e relance, troisieme relance, troisieme appel, 3eme appel
    enieme relance, malgre mes relances, malgre plusieurs relances, malgre mes mails, malgre mes appels
    malgre mes nombreu*, malgre mes multiples, malgre plusieurs appels, malgre plusieurs mails
    malgre mon precedent, malgre mes messages, malgre ma relance, je relance encore, je vous relance
    je me permets de vous relancer, deja appele, deja telephone, deja contacte, deja ecrit, deja explique
    deja relance, deja envoye … mails, deja envoye … messages, deja signale, deja raconte
    deja eu … vos collegues, deja repondu, appele … fois, contacte … fois, ecrit … fois, relance … fois
    telephone … fois, plusieurs fois que, explique … fois, personne ne repond, personne ne me repond
    personne ne repon*, personne repond, personne n'a repondu, personne ne rappel*, personne ne me rappel*
    personne ne m'a rappel*, jamais de reponse, jamais eu de reponse, jamais recu de reponse, jamais rappel*
    toujours aucune reponse, toujours pas de reponse, toujours sans reponse, reste sans reponse
    restes sans reponse, restee sans reponse, restees sans reponse, laissee sans reponse
    sans reponse de votre part, aucune reponse de votre part, pas de reponse de votre part, tjrs pas de rep*
    tjs pas de rep*, tjr pas de rep*, encore le meme probleme, toujours le meme probleme
    encore la meme panne, le probleme recommence, ca recommence, rebelote, encore une fois en panne
    a nouveau le meme, de nouveau le meme, trimballe* de, renvoye* de service en service, me renvoie de
    balade* de, ballotte* de, repeter la meme chose, tout reexpliquer, tout re expliquer, redire la meme
    reexpliquer, refaire … explications, meme histoire, je vous ai deja dit, vous l'ai deja dit
    l'ai deja dit, j'ai deja dit, comme deja dit, deja dit a, j'ai deja donne, deja donne toutes
    j'ai deja fourni, vous ai deja fourni, vous ai deja envoye, vous ai deja donne, personne decroche
    personne ne decroche, decroche jamais, fois que je vous appelle, fois que je vous ecris
    fois que j'appelle, fois que j'ecris, fois que je vous contacte, fois que je vous le dis
    chaque fois on me dit, chaque fois une reponse differente, ~encore une fois, ~toujours pas, ~toujours pas de, ~toujours pas recu, ~tjrs pas
    ~tjs pas, ~toujours rien, ~toujours en attente, ~sans nouvelle*, ~aucune nouvelle*, ~relance*
    ~depuis … semaines, ~depuis … mois, ~a nouveau, ~plusieurs fois, ~aucun retour, ~sans retour
    ~pas de retour, ~plusieurs mails, ~plusieurs appels, ~ca fait … semaines
    ~cela fait … semaines, ~ca fait … mois, ~cela fait … mois, ~voila … semaines, ~voila … mois
    ~apres … semaines, ~il y a … semaines, ~tjrs rien, ~toujours aucun*`,
  distress: signals`
    decede, decedee, est decede*, deces de, deces d'un, suite au deces, son deces, mon mari est mort
    ma femme est morte, mort de mon, mort de ma, perdu mon mari, perdu ma femme, perdu mon pere
    perdu ma mere, perdu mon fils, perdu ma fille, perdu mon bebe, vient de mourir, est morte
    nous a quittes, obseques, en deuil, le deuil, enterrement, suis veuf, suis veuve, suis a l'hopital
    hospitalise, hospitalisee, est a l'hopital, a l'hosto, aux urgences, en reanimation, soins palliatifs
    en fin de vie, un cancer, mon cancer, chimio*, radiotherapie, maladie grave, gravement malade
    tres malade, un avc, en depression, depressive, depressif, burn out, tentative de suicide, suicid*
    envie de mourir, plus envie de vivre, en finir avec, me foutre en l'air, plus la force
    au bout du rouleau, je ne peux pas payer, peux pas payer, peux plus payer, ne peux plus payer, ne peut pas payer
    ne peut plus payer, ne pouvons plus payer, ne pouvons pas payer
    pouvons plus payer, pouvons pas payer, n'arrive plus a payer, arrive plus a payer, n'arrive pas a payer
    arrive pas a payer, pas les moyens de payer, incapable de payer, plus les moyens, plus de quoi manger
    de quoi manger, plus rien pour manger, nourrir mes enfants, difficultes financieres
    difficulte financiere, grande difficulte, en grande precarite, situation precaire, surendett*
    fin de mois difficile*, fins de mois difficiles, dans la misere, a la rue, sans abri, expulse, expulsee
    expulsion, huissier*, saisie sur salaire, interdit bancaire, fichee banque, licencie, licenciee
    licenciement, perdu mon emploi, perdu mon travail, perdu mon job, perdu ma job, au chomage
    sur le chomage, fin de droits, plus aucun revenu, plus de revenu*, sans revenu*, je suis seule avec
    seul avec mes, seule avec mes, mere isolee, maman solo, je touche le rsa, vis du rsa, au rsa, au cpas
    aide sociale, violences conjugales, ex violent, mari violent, conjoint violent, me harcele
    peur de mon ex, detresse, desespere, desesperee, je suis en larmes, je pleure, en pleurs, j'en pleure
    handicapee et seule, oxygene a domicile, sous oxygene, vie en danger, mon hospitalisation
    son hospitalisation, apres une hospitalisation, apres hospitalisation, ~hopital, ~seul, ~seule
    ~difficultes, ~chomage, ~malade, ~operation, ~invalidite, ~veuve, ~veuf, ~rsa, ~fin de mois
    ~a decouvert, ~divorce, ~separation, ~😭`,
  leaving: signals`
    mon avocat, un avocat, notre avocat, mes avocats, mediateur de, mediatrice, je saisis, je saisirai
    saisir la justice, en justice, action en justice, actions en justice, tribunaux, poursuites
    poursuivre en justice, porter plainte, porte plainte, deposer plainte, depose plainte, depot de plainte
    une plainte contre, porterai plainte, plainte a la police, mise en demeure, met en demeure
    mets en demeure, vous mettre en demeure, ufc que choisir, que choisir, 60 millions, soixante millions
    signal conso, signalconso, dgccrf, repression des fraudes, test achats, testachats
    protection du consommateur, office de la protection, association de consommateurs
    defense des consommateurs, conciliateur, cnil, arcep, acpr, defenseur des droits, finma, ombudsman
    chez un concurrent, chez la concurrence, chez vos concurrents, a la concurrence, chez le concurrent
    partir a la concurrence, aller voir ailleurs, irai voir ailleurs, vais voir ailleurs
    changer d'operateur, change d'operateur, change de fournisseur, changer de fournisseur, change de banque
    changer de banque, quitter votre, je vous quitte, je quitte votre, je resilie, resilie tout
    je resilierai, resilierai, je vais resilier, nous resilions, vais tout resilier, resilie immediatement
    resilie tous, fermer mon compte definitivement, plus jamais chez vous, jamais plus chez vous
    ne commanderai plus, commanderai plus jamais, commande plus chez vous, plus jamais commander
    vous avez perdu un client, vous avez perdu une client*, vous perdez un client*, perdu une cliente
    perdu un client, avis negatif*, mauvais avis, avis sur google, avis sur trustpilot, trustpilot
    avis google, un avis en ligne, laisser un avis, je vous fais de la pub, mauvaise publicite
    faire opposition au prelevement, opposition sur vos prelevements, contacter la presse, alerter la presse
    a la presse, aux medias, alerter les medias, mon avocate, devant le tribunal, tribunal judiciaire
    le tribunal competent, saisir le mediateur, saisir un mediateur, saisir le tribunal
    contacter le mediateur, je contacte le mediateur, jirai voir ailleurs, jirai ailleurs, irai ailleurs
    vais aller ailleurs, aller chez un autre, vous assigner, aller au tribunal, irai au tribunal
    vais au tribunal, ~resili*, ~annul*, ~concurren*, ~rembours* integral*, ~juridique, ~contentieux
    ~ailleurs, ~plainte, ~quitter, ~dernier avertissement, ~avocats, ~la presse, ~sur twitter, ~sur facebook
    ~reseaux sociaux, ~sur insta, ~tribunal, ~mediateur`,
  abuse: signals`
    connard, connards, connasse*, conard*, enfoire*, encule*, fils de pute, fdp, salope, salopes, salaud
    salauds, salop, batard, batards, petasse, pouffiasse, trou du cul, trouduc, tete de con, gros con
    grosse conne, pauvre con, pauvre conne, pauvre type, pauvre fille, sale con, sale conne, bande de cons
    bandes de cons, t'es con, t'es conne, t'es trop con, vous etes con, vous etes cons, vous etes des cons
    espece de, vous etes stupide*, vous etes debile*, t'es debile, vous etes idiot*, vous etes un idiot
    vous etes une idiote, vous etes bete*, t'es bete, t'es nul, t'es nulle, imbecile, imbeciles, abruti
    abrutie, abrutis, cretin*, debiles, gros nul, bande de nuls, bande de debiles, bande de batards
    bon a rien, bonne a rien, bons a rien, bande de mongols, tas de merde, grosse merde, sale merde
    vous etes une merde, vous etes un incapable, vous etes une incapable, vous etes incompetent*
    vous etes nul, vous etes nulle, vous etes nuls, t'es incompetent*, vous servez a rien
    vous ne servez a rien, tu sers a rien, tu ne sers a rien, trop bete pour, apprenez a lire
    retournez a l'ecole, retourne dans ton pays, retournez dans votre pays, va te faire, vas te faire
    va chier, allez chier, ta gueule, vos gueules, ferme la, fermez la, ferme ta gueule, nique ta, nik ta
    ntm, allez crever, va crever, je vais vous retrouver, je vais te retrouver, on va se retrouver
    je sais ou vous, je sais ou tu, je viendrai vous, je vais venir vous, vous allez le regretter
    tu vas le regretter, vous allez le payer, tu vas le payer, vous casser la, casser la gueule, te casser la
    t'es mort, vous etes mort*, faire sauter votre, je connais votre nom, gare a vous, gros tas, niaiseux
    niaiseuse, maudit cave, esti de, osti de cave, ostie de, crisse de cave, 🖕, vous etes une ordure
    bande d'ordures, je vais te tuer, je vais vous tuer, vais te trouver, vais te casser, vais te defoncer
    vais vous defoncer, allez vous faire foutre, allez vous faire voir, allez vous faire enc*
    allez vous faire cuire, allez tous vous faire, sale pute, espece de pute, ~incompeten*, ~incapable
    ~idiot*, ~stupide*, ~con, ~conne, ~cons`,
} satisfies Partial<CueLanguage['signals']>;
