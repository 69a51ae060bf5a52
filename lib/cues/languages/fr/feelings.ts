import type { CueLanguage } from '../../schema';
import { signals } from '../../written';

/** What people say they feel. `~` marks what is often said without meaning it. */
export const feelings = {
  worry: signals`
    inquiet, inquiete, inquiets, inquietes, inkiet*, inquiete*, m'inquiet*, inquietude*, inquietant*
    j'ai peur, j'ai tres peur, j'ai vraiment peur, g peur, peur de perdre, peur de me faire, m'angoisse*
    angoissant*, angoisse, angoissee, tres anxieu*, suis anxieu*, je stresse, stressee, ca me stresse
    trop stressant, je panique, en panique, suis en stress, est ce que je risque, esk je risk*
    je risque de perdre, je risque quoi, qu'est ce que je risque, ai je perdu, vais je perdre
    est ce dangereux, c'est dangereux, je ne suis pas rassur*, pas tres rassur*, pas rassur*, rassurez moi
    me rassurer, besoin d'etre rassur*, craintes, j'en dors pl*, dors plus, ne dors plus, je ne dors pas, n'en dors pas
    ca m'empeche de dormir, empeche de dormir, nuit blanche, je flippe, ca fait flipper, flippant
    une arnaque ou, est ce une arnaque, suis je en securite, me fais du souci, soucieu*
    me fais un sang d'encre, j'espere que ce n'est pas grave, est ce grave, c'est grave docteur, je redoute
    j'apprehende, j'ai des craintes, ca me tracasse, ca m'inquiete, suis preoccup*, ca me preoccupe
    est ce que c'est grave, c'est la panique, j'ai peur qu*, j'ai tellement peur, peur qu'on me
    chui inquiet*, chui stresse*, chuis stresse*, ~et si, ~pouvez vous me confirmer, ~pouvez vous confirmer
    ~merci de me confirmer, ~est ce normal, ~c'est normal, ~je crains, ~perdre mon argent, ~j'espere que
    ~pirat*, ~fraud*, ~arnaque, ~debit que je ne, ~pas normal, ~perdre mes, ~securise, ~c'est grave
    ~angoisse*`,
  frustration: signals`
    agacant, agacante, agacement, agace, agacee, m'agace*, enervant*, enervee, m'enerve*, ca m'enerve
    ca me soule, exasper*, excede*, lassant, lasse d'attendre, las d'attendre, je suis las, suis lasse
    suis lassee, frustrant*, frustre, frustree, frustration*, j'en ai assez, j'en ai marre, g marre
    jen est marre, en a marre, ras le bol, ras la casquette, j'en ai plein, plein le dos, y en a marre
    ya marre, marre de, marre d'attendre, marre !!, ca suffit, ca commence a bien faire
    commence a faire long, perte de temps, perdre mon temps, perds mon temps, perdu mon temps
    perdu une heure, perdu … heures, penible, tres penible, insupportable*, c'est ridicule, ridicule, nawak
    on tourne en rond, je tourne en rond, tourner en rond, on marche sur la tete, c'est un comble
    c'est abuse, c'est l'enfer, un vrai parcours du combattant, parcours du combattant, usine a gaz, galere*
    ca me gonfle, gonflant*, epuisant*, decourageant*, desesperant*, de desespoir, suis a bout
    a bout de nerfs, bout de patience, plus de patience, patience a des limites, trop c'est trop, je craque
    je sature, c'est tannant, suis tanne*, je suis ecoeure*, ca m'ecoeure, c'est plate en*
    je n'en peux plus, j'en peux plus, jen peu plus, je me moque pas mal, on se moque de, vous vous moquez
    se moquer du monde, foutage de gueule, se foutre de, foutez de ma gueule, foutent de, se fout de nous
    fiche de moi, mecontent*, pas content, pas contente, pas satisfait du tout, tres insatisfait*
    totalement insatisfait*, incomprehensible qu*, inadapte et, du grand n'importe, ca me saoule, me saoule
    ca saoule, saoulant, saoulante, ca soule, c'est n'importe quoi, cest nimporte quoi, du n'importe quoi
    vraiment n'importe quoi, n'importe quoi votre, c'est hallucinant, m'enerver, je suis enerve
    suis tres enerve, vraiment enerve, pas pro du tout, pas professionnel du tout, pas serieux du tout
    ne vous felicite pas, fort de cafe, c'est un peu fort, ~long, ~inefficace*, ~franchement, ~serieusement
    ~bordel, ~putain, ~merde, ~pff, ~pfff, ~grr, ~marre, ~🙄, ~😤, ~impossible de joindre, ~injoignable*
    ~hallucinant, ~n'importe quoi, ~embete*, ~pas serieux, ~pas pro`,
  anger: signals`
    inadmissible*, inadmisible*, inacceptable*, innacceptable*, inaceptable*, intolerable*, scandaleu*
    un scandale, c'est une honte, honteu*, une honte, revoltant*, revolte, revoltee, outre par, outree par
    suis outre, suis outree, suis scandalis*, scandalisee, indigne, indignee, indignes, c'est indigne
    furieu*, furax, furibard*, furibond*, colere noire, ma colere, hors de moi, je bous, je suis fache*
    suis tres fache*, vraiment fache*, tres en colere, enrage*, je fulmine, fou de rage, folle de rage
    ulcere par, ulceree, du vol, c'est du vol, du vol pur et simple, du racket, escroquerie, de l'escroquerie
    vous m'avez vole, vous nous avez vole, on m'a vole, voleurs, escrocs, arnaqueurs, bande d'incapables
    incapables, bande de voleurs, deplorable*, minable, pitoyable*, une fumisterie, vous etes serieux
    vous vous foutez, vous vous fichez, c'est quoi ce service, service de merde, boite de merde
    service pourri, service de m, honte a vous, mensonge*, vous mentez, vous m'avez menti, mentir aux clients
    on m'a menti, menteurs, mepris*, irrespectueu*, manque de respect, prendre les clients pour, prenez pour
    prend pour des, prenez les clients pour, pigeons, comment osez, vous osez, j'exige, nous exigeons
    je refuse de payer, hors de question, inqualifiable*, ignoble*, aberrant*, une aberration, du foutage
    vous n'avez pas honte, vous avez pas honte, 😡, 🤬, j'ai la rage, en colere, un vrai scandale
    c'est un scandale, quel scandale, ~!!, ~incompeten*, ~nul, ~nulle, ~lamentable*, ~catastroph*
    ~n'importe quoi, ~honnetement, ~bordel, ~putain, ~merde, ~arnaque, ~inoui, ~scandale`,
  confusion: signals`
    je ne comprends pas, je ne comprends rien, je ne comprends plus, je comprends pas, je comprends rien
    je comprends plus, jcomprends pas, je comprend pas, j comprends pas, j'ai pas compris, n'ai pas compris
    pas bien compris, ai rien compris, pas tout compris, on ne comprend, on comprend plus
    nous ne comprenons, j'y comprends, y comprends rien, incomprehensible*, je suis perdu, je suis perdue
    suis un peu perdu*, suis completement perdu*, suis totalement perdu*, jsuis perdu*, chuis perdu*
    je suis paum*, suis compl* paum*, jsuis paum*, je m'y perds, je me perds, m'embrouille*, embrouille
    embrouillee, c'est pas clair, pas clair, pas tres clair, pas claire, pas claires, pas clairs
    ce n'est pas clair, peu clair*, c'est flou, tres flou, confus, confuse, portant a confusion
    prete a confusion, porte a confusion, je ne sais plus quoi, je ne sais pas quoi faire
    je ne sais pas comment faire, sais plus quoi faire, sais pas quoi faire, sais plus ou j'en suis
    sais plus quoi, ne sais pas lequel, ne sais pas laquelle, sais pas lequel, lequel choisir
    laquelle choisir, lequel dois je, laquelle dois je, lesquels dois je, qu'est ce que ca veut dire
    ca veut dire quoi, que signifie, c'est du chinois, du charabia, contradictoire*
    deux informations differentes, je m'y retrouve p*, m'y retrouve plus, m'y retrouve pas
    c'est complique a comprendre, trop complique pour moi, suis pas doue*, ca n'a pas de sens, aucun sens
    pas logique, qui croire, que dois je croire, j'y comprend rien, comprends vraiment pas
    comprends toujours pas, comprend tjrs pas, chui perdu*, chui paum*, chui compl* perdu*, comprend rien a
    comprends rien a, ~??, ~lequel, ~laquelle, ~bizarre, ~etrange, ~c'est quoi, ~complique, ~compliquee
    ~pas sur d'avoir, ~pas sure d'avoir, ~pk, ~comment faire, ~hein, ~comment ca se fait, ~comprends pas
    ~comprend pas, ~comprends rien`,
  disappointment: signals`
    decu, decue, decus, decues, decut, dessu, dessue, tres decu*, vraiment decu*, deception*, decevant*
    ca me decoit, vous me decevez, me decoit, nous decoit, je m'attendais, nous nous attendions
    on s'attendait, m'attendais a mieux, attendais mieux, esperais mieux, j'esperais mieux, pas a la hauteur
    loin de la hauteur, en dessous de mes attentes, pas du niveau, qualite en baisse, avant c'etait mieux
    c'etait mieux avant, ce n'est plus ce que, c'est plus ce que, n'est plus comme avant, plus comme avant
    baisse de qualite, ca s'est degrade, se degrade, plus la meme qualite, avant vous etiez, c'est dommage
    quel dommage, vraiment dommage, dommage de, dommage que, dommage pour, bien dommage, tres dommage
    plutot dommage, c'est triste, tristement, ca me rend triste, suis triste, peine de, attriste*
    desol* de voir, je regrette, je regrette d'avoir, regrette mon achat, regrette mon choix
    je vous faisais confiance, j'avais confiance, perdu confiance, plus confiance, trahi, trahie
    sentiment de trahison, confiance trahie, tombe de haut, desillusion*, desenchant*, cliente fidele depuis
    client fidele depuis, fidele depuis, apres … ans de fidelite, mal recompense*
    remerciement pour ma fidelite, fete gachee, noel gache, cadeau rate, anniversaire gache
    anniversaire rate, gache, gachee, gaches, gacher, triste de voir, gros sur le coeur, ans de fidelite
    degoute, degoutee, trop degoute*, ~dommage, ~je pensais, ~je croyais, ~d'habitude, ~avant, ~mediocre
    ~moyen, ~bof, ~pas terrible, ~😞, ~😔, ~☹, ~triste, ~pour le prix`,
  gratitude: signals`
    merci infiniment, merci mille fois, mille merci*, mille fois merci, un grand merci, un tres grand merci
    grand merci, merci enormement, merci vraiment, vraiment merci, merci du fond du coeur
    merci de tout coeur, mille mercis, merci merci, un immense merci, immense merci, merci pour tout
    merci pour votre gentillesse, merci pour votre rapidite, merci pour votre efficacite
    merci de m'avoir aid*, merci pour votre reactivite, merci pour votre professionnalisme
    merci pour la rapidite, merci pour votre ecoute, merci pour votre reponse rapide, merci pour ce geste
    merci pour le geste, merci beaucoup pour votre, merci bcp pour votre, merci bcp pr votre, merci pr votre
    merci pr tout, merci … super, merci … genial, merci … parfait, super merci, genial merci, top merci
    nickel merci, impeccable merci, merci c'est parfait, merci c'est super, merci vous etes, merci tu es
    merci t'es, vous me sauvez, vous m'avez sauv*, me sauvez la vie, vous etes un ange, vous etes au top
    vous etes top, vous etes genia*, vous etes formidable*, vous etes super, vous etes adorable*
    vous etes parfait*, t'es un ange, t'es genial*, t'es au top, vous gerez, vous assurez, chapeau a, bravo a
    bravo pour, bravo et merci, felicitations a, je tiens a vous remercier, tenais a vous remercier
    tiens a remercier, voulais vous remercier, voulais remercier, je vous remercie infiniment
    vous remercie vraiment, vous remercie chaleureusement, vous remercie sincerement, je vous remercie mille
    remercie beaucoup, remercie du fond, remercie de tout coeur, remerciements a, toute ma gratitude
    ma gratitude, toute ma reconnaissance, tres reconnaissant*, suis reconnaissant*, soulage, soulagee
    soulages, soulagement, quel soulagement, me voila rassur*, suis rassur*, ca me rassure, ravi de, ravie de
    tres content*, tres contente, trop content*, super content*, suis ravi*, suis enchante*, tres satisfait*
    agreablement surpris*, au top, service au top, vraiment gentil de, c'est tres gentil, trop gentil
    c'est gentil a vous, un gros merci, merci ben, merci beaucoup beaucoup, m'avez sauve la vie, ouf merci
    remercie de votre gentillesse, merci de votre gentillesse, avez ete formidable*, avez ete super
    avez ete adorable*, avez ete genia*, avez ete parfait*, ete tres gentil*, ete d'une grande aide, ~enfin
    ~genial, ~super, ~nickel, ~merci beaucoup, ~merci bcp, ~mrc, ~merci, ~🙏, ~❤, ~😊, ~👍, ~impeccable
    ~efficace, ~gentil*, ~content*, ~ouf, ~soulag*, vous dire merci, juste dire merci
    voulais juste vous dire merci, voulais vous dire merci, tenais a vous dire merci, tiens a vous dire merci
    voulais dire merci, voulions dire merci, voulait dire merci, voudrais dire merci, tenais a dire merci
    tenions a dire merci, tiens a dire merci, te dire merci, dire un grand merci, dire un immense merci
    dire mille merci*, tenions a vous remercier, tenons a vous remercier, tenais a te remercier
    voulions vous remercier, voudrais vous remercier, souhaite vous remercier, souhaitais vous remercier
    tenais a remercier, tenions a remercier, voulais te remercier, merci a vous pour tout, on a pu souffler
    pu souffler, peux enfin souffler, peut enfin souffler, pouvons enfin souffler, enfin souffler
    respire enfin, enfin respirer, on respire mieux, je respire mieux, un poids en moins, gros poids en moins
    m'ote un poids, m'enleve un poids, enleve un gros poids, merci de m'avoir repondu si vite
    merci d'avoir repondu si vite, merci d'avoir repondu aussi vite, m'avoir repondu aussi vite
    avoir repondu si rapidement, avoir repondu aussi rapidement, merci de m'avoir ecout*
    merci d'avoir tenu parole, avez tenu parole, merci d'avoir tenu votre parole, je me sens plus tranquille
    un peu plus tranquille, suis plus tranquille`,
} satisfies Partial<CueLanguage['signals']>;
