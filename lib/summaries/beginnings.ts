/** Words that sentences begin with, so that their capital is no name. Names of people, places and brands never stand here. */
const words = `
a about after again all also although always an and another any anyone anything are as asking at
be because before being both but by can could customers customer do don't each either even every everyone everything
explaining few finally first for from getting give had having he her here his how however i i'd i'll i'm i've if in instead is it it's its
just last less listening look lots maybe more most my naming never next no nobody none not nothing now of often on once one only
or our ours over people perhaps please saying several she should since so some somebody someone something sometimes still
taking telling thank thanks that that's the their them then there there's they they're this those though three time to today together too two
under until up us very waiting we we'd we'll we're we've what when where which while who why with without would writing yes yet you your
à a actuellement afin ai ainsi alors après arrêter attendre au aucun aucune aujourd'hui aussi autant autre autres aux avant avec avoir
beaucoup bien bon bonne c'est c'était ça car ce cela celle celui ces cet cette chacun chacune chaque chez client clients cliente clientes comme comment
d'abord d'accord dans de demander déjà demain depuis des dès deux dire donc donner du d'un d'une écouter elle elles en encore enfin ensuite entre est et être eux expliquer
faire faut hier hors ici il ils j'ai j'aimerais j'aurais j'avais j'étais jamais je jusqu'à juste l'autre l'objectif l'outil l'écran la laisser là le les leur leurs lors lorsque lui
ma mais malgré me même merci mes mieux moi moins mon ne ni nommer non nos notre nous on or où oui par parce parfois parler pas passer pendant personne personnes peu peut-être plus plusieurs
pour pourquoi pouvoir prendre premier première près puis qu'on quand que quel quelle quelles quelqu'un quelque quelques quels qui quoi rassurer répéter rien
sa sans se selon sauf savoir sera si sinon son sont souvent sous sur ta tant te tenir tes ton toujours tous tout toute toutes très trop trois trouver tu un une
vers voilà voici vos votre vouloir vous vraiment y
`;

export const beginnings: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
