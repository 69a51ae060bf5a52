import type { CoverageWords } from './words';

export const fr: CoverageWords = {
  columns: [
    'outil',
    'nature',
    'adresse',
    'messages',
    'qui parle',
    'où l’on écrit',
    'la fin',
    'preuve',
    'connu depuis',
    'vu pour la dernière fois',
  ],
  kinds: { ticket: 'ticket', chat: 'discussion', call: 'appel' },
  authors: { customer: 'client', agent: 'agent', note: 'note', system: 'outil' },
  sureness: { high: 'sûr', medium: 'probable', low: 'incertain', unsaid: 'oui' },
  reads: { 'reply-form': 'aucun : page de réponse', call: 'aucun : appel', address: '—' },
  proved: { live: '**en marche**', sketched: 'esquisse', 'address-only': 'adresse seule' },
  selfHosted: 'la vôtre',
  orSelfHosted: ', ou la vôtre',
  unknown: '—',
  pause: ' · ',
  before: ({ tools, screens, read, live, addressOnly }) => `<!-- Écrit par \`npm run sites\`. -->

# Les outils qu’Aparté sait lire

Pour Aparté, connaître un outil, c’est en avoir un profil : de simples données qui disent, écran par écran, où sont les messages, qui les a écrits, où l’on répond et à quoi se voit la fin. Ce tableau est tiré des profils eux-mêmes, à raison d’une ligne par écran ; un test échoue dès qu’il dit autre chose qu’eux.

Aujourd’hui, cela fait ${screens} écrans de ${tools} outils. Sur ${read} d’entre eux, les mots du client se distinguent de ceux de l’agent ; sur ${addressOnly}, on ne connaît que la nature et le numéro de la conversation ; ${live} ont été lus sur un outil en marche.

**Aucun compte n’a été ouvert chez ces éditeurs.** Sauf mention *en marche*, ce qui figure ici vient de sources publiques : le code de l’outil quand il est ouvert, et ce sur quoi s’appuient les programmes d’autres personnes. L’essai s’est fait ensuite sur des pages esquissées à la main, jamais sur les vôtres. Un outil qui a changé depuis, ou que votre organisation a réaménagé, peut se lire autrement. Le panneau dit alors qu’il n’y voit pas, et l’on continue à la main : se tromper serait pire que se taire.

## Le sens des mots

| mot | sens |
|---|---|
| nature | ticket, discussion ou appel. Quand un même écran sert à plusieurs, celle pour laquelle il sert le plus |
| adresse | sur quels serveurs ; *la vôtre* désigne un outil que l’on héberge soi-même, reconnu à un détail que seules ses pages contiennent. C’est le plus souvent l’adresse qui donne la nature et le numéro d’une conversation |
| messages | s’ils se trouvent dans la page |
| qui parle | ce que la page permet de distinguer : le client, un agent, une note interne, l’outil lui-même. Un tiret : les messages se voient, mais rien ne dit de qui ils sont ; Aparté laisse alors les mots de côté |
| où l’on écrit | si Aparté sait qu’une réponse est en cours, et se tait pendant ce temps |
| la fin | si la page montre que la conversation est terminée. Sinon, c’est à vous de le dire |
| sûr | vu dans le code de l’outil, ou en deux endroits indépendants l’un de l’autre |
| probable | vu en un seul endroit |
| incertain | déduit, ou connu en partie |
| oui | connu, sans que le profil dise à quel point |
| — | inconnu, ou absent |
| en marche | lu sur l’outil en fonctionnement |
| esquisse | lu sur des pages esquissées d’après ce que l’on sait, dans une page simulée puis dans un vrai navigateur |
| adresse seule | la nature et le numéro viennent de l’adresse ; rien n’est lu dans la page |
| connu depuis, vu pour la dernière fois | le mois depuis lequel cet écran est connu, et celui de la source la plus récente qui le montre |

## Écran par écran`,
  after: (others) => `## Connus par leur adresse, et c’est tout

De ceux-ci, les sources publiques disent où ils se trouvent et presque rien d’autre ; il n’y a donc encore rien à décrire : ${others
    .map(({ name, hosts }) => `${name} (${hosts.map((host) => `\`${host}\``).join(', ')})`)
    .join(' ; ')}.

## Un outil qui n’est pas là

Autorisez son adresse, ouvrez le panneau devant une conversation et montrez la page à Aparté : un message du client, un de l’équipe. Regardez ce qu’il lit à présent, puis gardez-le. Il y faut une minute environ, cela marche sur tout outil dont les pages peuvent être autorisées, et il en reste une description que vous pouvez transmettre en fichier. Cela vaut aussi pour une ligne de ce tableau où figure un tiret.

Une ligne est fausse, un écran a changé ? [Vérifiez une page](administrators.md#vérifier-une-page), ou [réparez le profil](../../CONTRIBUTING.md#mend-a-crm-after-a-redesign).`,
};
