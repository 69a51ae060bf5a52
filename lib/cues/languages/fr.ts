import type { CueLanguage } from '../schema';
import { signals } from '../written';
import { calmed } from './fr/calmed';
import { events } from './fr/events';
import { feelings } from './fr/feelings';

/** Written for France, Belgium, Switzerland and Canada; plain form, so accents and apostrophes are free. */
export default {
  commonWords: signals`
    je, j'ai, tu, vous, nous, il, elle, le, la, les, un, une, des, du, de, et, ou, mais, est, c'est, suis, ai
    avez, mon, ma, mes, votre, vos, pas, ne, que, qui, quoi, pour, sur, dans, avec, sans, bonjour, bonsoir
    merci, svp, commande, colis, compte, toujours, depuis, tres, aussi, ca, cela, au, aux, quand, comment
    bjr, slt, pk, pourquoi, encore, facture, avoir, ete, rien, recu, si, oui, non, cordialement, salut, quel
    quelle, notre, ce, cette, ces, sa, en, par, ya, moi, lui, ont, sont, fait, faut, peut, peux, pouvez
    voudrais, souhaite, c, pr, ds, tjrs, cet, aucun, ici, deja, comme, donc, chez, merciii, d'une, d'un, l'on
    j'attends, n'ai, n'est, qu'il, s'il, l'ai, jai, vais, vas, nos, leur, personne, tout, tous, toute, apres
    avant, hier, demain, a, me, te, se, y, on, va, as, es, ils, elles, toi, bien, faire, etre, etait, c'etait
    j'etais, avait, veux, allez, aller, maintenant, bon, bonne, journee, meme, voir, dois, doit, deux, fois
    plus, jamais, mieux, mal, trop, vraiment, vite, besoin, temps, chose, quelqu'un, peu, beaucoup, alors
    daccord, d'accord, voila, qu'est, qu'on, s'est, m'en, j'en, n'y, j'y, sera, serait, fais, faites, son
    ton, dit, dire, sais, vois, vers, chaque, aucune, autre, entre, ceci, mise, jour, noire, oublie, passe
    mot, juste, t'es, tes, ta, jirai, j'irai, ailleurs, lequel, laquelle, lesquels, franchement, grand, reste
    arrive, trouve, semaine, mois, mardi, lundi, jeudi, vendredi, samedi, livreur, livraison, remboursement
    remboursez, numero, demande, parce, moins, puis`,
  negations: signals`
    pas, ne, n'est, n'ai, n'etais, plus du tout, jamais, sans, aucun*, ni, guere, nullement, loin d'etre`,
  turnings: signals`
    mais, par contre, cependant, toutefois, pourtant, or, car, donc, alors, je, j'ai, jsuis, chuis`,
  signals: { ...feelings, ...events },
  falseFriends: [
    ...calmed,
    ...signals`
    merci d'avance, merci d'avence, merci par avance, merci bcp d'avance, merci beaucoup d'avance
    merci infiniment d'avance, d'avance merci, avance merci, en vous remerciant, vous remercie d'avance
    vous remercie par avance, remerciements anticipes, merci de bien vouloir, merci de me, merci de nous
    merci de faire, merci de votre retour, merci de votre reponse, merci pour votre retour
    merci pour votre reponse, merci de vos, merci pour rien, merci pour votre comprehension
    merci de votre comprehension, encore merci d'avance, je crains que ce ne soit pas, je crains que ce soit
    rien d'urgent, pas urgent, non urgent, sans urgence, pas d'urgence, aucune urgence, rien ne presse
    ca ne presse pas, pas presse, numero d'urgence, numeros d'urgence, service d'urgence, trousse d'urgence
    arret d'urgence, issue de secours, contact d'urgence, en cas d'urgence, kit d'urgence
    medecin urgentiste, declaration d'urgence, date limite de consommation, date limite d'utilisation
    quelle est la date limite, date limite de, pas d'inquietude, sans inquietude, aucune inquietude
    n'ayez pas peur, vous inquietez pas, ne vous inquietez, soyez sans crainte, t'inquiete, sans stress
    anti stress, antistress, anti colere, balle de stress, envoi urgent, livraison urgente, colis urgent
    lettre urgente, courrier urgent, option urgence, batterie morte, pile morte, point mort, capital deces
    assurance deces, garantie deces, contrat deces, fournisseur de l'hopital, fournisseur d'hopitaux
    lit d'hopital, matelas d'hopital, materiel hospitalier, fournitures hospitalieres
    assurance hospitalisation, garantie hospitalisation, forfait hospitalier, frais d'hospitalisation
    hospitalisation couverte, l'hopital pour lequel, acheteu* hopital, salon avocat, avocat hass
    avocats hass, huile d'avocat, avocats bio, kilo d'avocat*, filet d'avocat*, avocat mur, un avocat et
    soulage les, soulage la, creme soulage*, signe du cancer, chambre a part, deja vu, fidele a
    carte de fidelite, programme de fidelite, points de fidelite, conditions de resiliation
    formulaire de resiliation, lettre de resiliation, preavis de resiliation, frais de resiliation
    ne pas resilier, expulsion d'air, ballon d'expulsion, crise de colere, tribunal de commerce
    greffe du tribunal, rue du tribunal, place du tribunal, papier de la presse, n'est pas la premiere
    escape game, jeu de con*, au chomage technique, mise en service, ca va mieux, sans probleme
    je ne me plains pas, la presse a, la presse hydraulique, presse agrumes, la rage de dents
    vaccin contre la rage, vaccin rage, anti rage, n'est pas grave, c'est pas grave, pas si grave
    pas bien grave, pas mecontent, pas de soucis, pas de souci, pas mal, gateau rate, si vous etes
    quand vous etes, creve pneu, pneu creve, roue crevee, epargne salariale, j'ai du mal, beau temps
    sac a ordure*, sacs a ordure*, ordures menageres, bac a ordures, enterrement de vie
    votre avocat conseil, plainte deposee au commissariat, appel d'urgence, appels d'urgence, comment ca va
    je suis avocat, je suis avocate, fidele au poste, presse en, en colere apres lui, ordures
    n'importe quoi d'autre, peur de rien, c'est grave bien, grave bien, grave top, grave content*
    c'est grave cool, batterie est morte, pile est morte, ligne est morte, box est morte, machine est morte
    plante est morte, tele est morte, carte est morte, tablette est morte, souris est morte
    payer en une fois, payer en une seule fois, payer en ligne, payer par, payer avec, payer sur, payer via
    payer en plusieurs, payer en magasin, payer la consultation`,
  ],
  transactional: signals`
    ou est mon colis, ou en est ma commande, ou en est mon, suivi de, suivi colis, numero de suivi
    suivre ma commande, suivre mon colis, duplicata, copie de ma facture, copie de la facture, ma facture
    recevoir une facture, facture svp, attestation, justificatif, releve d'identite, rib, horaires
    heures d'ouverture, ouvert le, ouverts le, ouvert demain, changer d'adresse, changement d'adresse
    changer mon adresse, nouvelle adresse, modifier mon, modifier l'adresse, mettre a jour, mot de passe
    identifiant*, me connecter, code d'acces, code pin, numero de telephone, prendre rendez vous
    prendre rdv, deplacer mon rendez vous, un rdv, annuler ma commande, annuler mon, retourner un article
    etiquette de retour, bon de retour, code promo, en stock, disponible en, quel est le prix
    quels sont les tarifs, tarif*, combien coute, quel est le delai, delai de livraison, frais de port
    taille, garantie, notice, mode d'emploi, devis, mon solde, contrat, resilier mon, desabonner, newsletter
    date de livraison, lieu de livraison, point relais, activer ma, carte sim, code puk, changer de forfait
    mon rdv, mon rendez vous, changer mon, deplacer mon, reporter mon, suspendre`,
  stakes: signals`
    mon bebe, ma grossesse, suis enceinte, femme enceinte, mon enfant, mes enfants, ma fille, mon fils
    mon mari, ma femme, ma conjointe, mon conjoint, ma mere, mon pere, mes parents, ma grand mere
    mon grand pere, ma petite fille, mon petit fils, mamie, papi, mon chien, mon chat, handicap*
    fauteuil roulant, insuline, diabet*, medicament*, traitement, mon operation, mon medecin, medecin, sante
    hopital, chauffage coupe, plus de chauffage, plus d'electricite, plus d'eau, sans chauffage
    sans electricite, sans eau chaude, coupure, fuite, mariage, bapteme, communion, anniversaire de
    son anniversaire, l'anniversaire, noel, obseques, deces, naissance, emmenage, examen, bac
    entretien d'embauche, concours, soutenance, mon vol, mon train, mon voyage, nos vacances
    voyage de noces, plus d'argent, mon salaire, mes economies, loyer, decouvert, plus de carte, plus un sou
    toute seule, tout seul, retraite, retraitee, personne agee, age*, 80 ans, 85 ans, 90 ans, ecole, creche
    rentree, mon travail, mon entreprise, mon commerce, perdre mon, vole, volee, panne, demenag*, rien signe*
    jamais signe*, pas signe*, jamais commande*, rien commande*, jamais souscrit*, rien souscrit*
    jamais autorise*, jamais accepte*, jamais demande*, c'est faux, est faux, totalement faux, n'est pas vrai
    pas vrai, contrairement a ce que, livreur dit que, livreur a ecrit que, livreur pretend, vous pretendez
    vous affirmez, ~cadeau
    ~anniversaire, ~urgent, ~attendre, ~attends, ~demain, ~aujourd'hui, ~besoin, ~probleme, ~casse, ~cassee
    ~abime*, ~erreur, ~important, ~vacances, ~famille`,
  leansBack:
    /^(?:fois|ai|as|avais|avons|avez|suis|es|étais|etais|êtes|etes|été|ete|tenais|tenions|tiens|tenons|voulais|voulait|voulions|voudrais|souhaite|peux|peut|pouvons|pu|ne|me|se|nous|juste|dire|[mnst]['’]\p{L}+)$/iu,
  leansOn:
    /^(?:je|tu|il|elle|on|nous|vous|ils|elles|que|qu['’]\p{L}+|si|de|des|du|d['’]\p{L}+|à|a|au|aux|le|la|les|un|une|mon|ma|mes|votre|vos|ton|ta|notre|nos|leur|ce|cet|cette|ces|en|par|pour|sans|sur|avec|avant|dans|chez|depuis|contre|et|ou|où|suis|est|êtes|ne|me|se|tous|toutes|aucune?|autre|perdre)$/iu,
  quoteStarts: [
    /^Le\b.{0,200}\b(?:a|à) écrit\s*:?$/is,
    /^(?:De|Expéditeur)\s*:.{1,200}\n\*?(?:Envoyé|Date|À|A|Objet|Répondre)/i,
    /^-{2,}\s*(?:Message d['’]origine|Message original|Message transféré|Message initial)\b/i,
    /^(?:Début du message (?:transféré|réexpédié)|Message transféré)\s*:?/i,
    /^\*?(?:De)\s*:\*?.{1,200}(?:Envoyé|Date)\s*:/i,
  ],
  signatureStarts: [
    /^(?:bien |tr[eè]s )?(?:cordialement|cdlt|cdt|crdlt|cordlt|amicalement|sinc[eè]rement|respectueusement)\b/i,
    /^(?:bien (?:à|a) vous|salutations|meilleures salutations|sinc[eè]res salutations|avec mes (?:meilleures|sinc[eè]res))/i,
    /^(?:veuillez|je vous prie|recevez|dans l['’]attente).{0,40}(?:agr[ée]er|recevoir|salutations|expression|votre r[ée]ponse)/i,
    /^(?:envoy[ée] (?:de|depuis|avec|à partir)|t[ée]l[ée]charg|obtenir outlook|ce (?:message|courriel|mail) (?:et|est))/i,
    /^_{5,}$/,
  ],
} satisfies CueLanguage;
