import type { Page } from './page';

const post = (who: string, badge: string, text: string, more = '') => `
  <article class="post"><div class="author"><a class="username" href="/u/${who}">${who}</a>${badge && `<span class="badge">${badge}</span>`}</div><time>2 March 2026</time><div class="post-body"><p>${text}</p></div>${more}</article>`;
const comment = (who: string, text: string, more = '') =>
  `<li class="comment"><cite class="fn">${who}</cite> <time datetime="2026-03-01">1 March</time><div class="comment-content"><p>${text}</p></div><a href="#reply">Reply</a>${more}</li>`;
const box =
  '<form><h3>Leave a comment</h3><textarea name="comment"></textarea><button>Post comment</button></form>';

/** Where many speak in public. */
export default [
  {
    shows: 'a forum’s topic where the staff answers one member',
    url: 'https://www.acme.example/forum/topic/4812',
    page: `<div class="topic">${post('nina', '', 'My lamp flickers, what can I do?')}${post('raj', 'Staff', 'Try another bulb, please.')}</div><textarea placeholder="Reply to topic"></textarea>`,
  },
  {
    shows: 'the same on a host that says nothing, with applause',
    url: 'https://talk.acme.example/t/lamp-flickers/4812',
    page: `<main>${post('nina', 'Member', 'My lamp flickers, what can I do?', '<button>Like</button>')}${post('raj', 'Support', 'Try another bulb, please.', '<button>Like 3</button>')}</main><textarea placeholder="Reply"></textarea>`,
  },
  {
    shows: 'comments under an article of a blog, its author answering',
    url: 'https://acme.example/2026/03/lamps/p/5512',
    page: `<article><h1>Lamps</h1><p>${'A lamp is a fine thing. '.repeat(20)}</p></article><ol class="comment-list">${comment('Nina', 'What about bulbs?')}<li class="comment bypostauthor"><cite class="fn">Raj</cite><time>2 March</time><div class="comment-content"><p>I write about them soon.</p></div></li></ol>${box}`,
  },
  {
    shows: 'French comments under an article of a help centre',
    url: 'https://aide.maison.example/hc/fr/articles/36001',
    page: `<article><h1>Changer l’ampoule</h1><p>${'Dévissez doucement. '.repeat(20)}</p></article><h2>2 commentaires</h2><ul>${comment('Léa', 'Et pour la grande ?')}${comment('Support Maison', 'C’est la même.')}</ul><textarea placeholder="Ajouter un commentaire"></textarea>`,
  },
  {
    shows: 'reviews of a product with answers by the seller',
    url: 'https://shop.acme.example/item/5512',
    page: `<ul class="list">${[
      'Nina|customer|Too dark for me.',
      'Acme|seller staff|We are sorry, there is a brighter one.',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, role, text]) =>
          `<li class="entry ${role}"><b class="author">${who}</b><span aria-label="2 out of 5 stars"></span><p class="text">${text}</p><time>2 March</time></li>`,
      )
      .join('')}</ul><textarea placeholder="Write a review"></textarea>`,
  },
  {
    shows: 'French reviews, answered by the shop',
    url: 'https://boutique.example/avis/8812',
    page: `<div class="avis-liste">${[
      'Léa|client|Un peu sombre.',
      'La boutique|equipe|Merci de votre retour.',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, role, text]) =>
          `<div class="message ${role}"><b class="auteur">${who}</b><p class="texte">${text}</p><time>2 mars</time></div>`,
      )
      .join('')}</div><textarea placeholder="Répondre"></textarea>`,
  },
  {
    shows: 'an issue of a code host with two speakers',
    url: 'https://git.acme.example/lamp/firmware/issues/128',
    page: `<h1>Flickers at 50 Hz #128</h1><div class="timeline">${[
      'nina|Author|It flickers when the firmware is new.',
      'raj|Owner|I can reproduce it, thanks.',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, role, text]) =>
          `<div class="timeline-comment"><h3><strong><a class="author" href="/${who}">${who}</a></strong> commented <relative-time datetime="2026-03-01T10:00:00Z">1 March</relative-time><span class="label">${role}</span></h3><div class="comment-body"><p>${text}</p></div></div>`,
      )
      .join(
        '',
      )}</div><form><textarea placeholder="Add your comment here"></textarea><button>Comment</button></form>`,
  },
  {
    shows: 'a review of code',
    url: 'https://git.acme.example/lamp/firmware/merge_requests/77',
    page: `<div class="diff"><div class="hunk">${[
      'raj|me|Why not a constant?',
      'mia|other|Good point, changed.',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, side, text]) =>
          `<div class="note ${side}"><b class="author">${who}</b><time>10:00</time><p class="body">${text}</p></div>`,
      )
      .join('')}</div></div><textarea placeholder="Reply"></textarea>`,
  },
  {
    shows: 'a question with answers',
    url: 'https://answers.acme.example/questions/9981/why-does-it-flicker',
    page: `<div class="question post"><p class="text">Why does it flicker?</p><span class="user">nina</span><time>2 March</time></div><div class="answer post"><p class="text">Because of the mains.</p><span class="user">raj</span><time>3 March</time></div><textarea></textarea>`,
  },
  {
    shows: 'a channel of colleagues, one’s own messages marked',
    url: 'https://team.acme.example/channels/lamps/4410',
    page: `<div role="log" class="messages">${[
      'raj|self|Who has the key?',
      'mia||Me',
      'tom||No, I have it',
      'raj|self|Thanks',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, side, text]) =>
          `<div class="message ${side}"><span class="nick">${who}</span><span class="text">${text}</span><time>10:00</time></div>`,
      )
      .join('')}</div><textarea placeholder="Message #lamps"></textarea>`,
  },
  {
    shows: 'a channel where a customer team and agents’ names mix',
    url: 'https://team.acme.example/rooms/1205',
    page: `<ul role="list" aria-label="Messages">${[
      'Ana|Morning all',
      'Ben|Morning',
      'Cho|Hi',
      'Dee|Hello you',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, text]) =>
          `<li class="msg"><b class="sender">${who}</b><p class="text">${text}</p><time>09:00</time></li>`,
      )
      .join('')}</ul><textarea></textarea>`,
  },
  {
    shows: 'a thread of a mailing list',
    url: 'https://lists.acme.example/archives/list/dev/thread/QX7K2M4N8P5R3T6V',
    page: `<div class="thread">${[
      'Nina <nina@a.example>|I propose to rename it.',
      'Raj <raj@acme.example>|I disagree, here is why.',
      'Nina <nina@a.example>|Fair enough.',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, text]) =>
          `<div class="email"><div class="email-header"><span class="email-author">${who?.replace('<', '&lt;')}</span><time>1 March</time></div><div class="email-body"><p>${text}</p></div><button>Like</button></div>`,
      )
      .join('')}</div><textarea></textarea>`,
  },
  {
    shows: 'an index of a mailing list by date',
    url: 'https://lists.acme.example/pipermail/dev/2026-March/000412.html',
    page: `<ul>${['Renaming|Nina', 'Re: Renaming|Raj', 'Re: Renaming|Nina']
      .map((one) => one.split('|'))
      .map(([title, who]) => `<li><a href="0004.html">${title}</a> <i>${who}</i></li>`)
      .join('')}</ul>`,
  },
  {
    shows: 'a feed of posts with applause',
    url: 'https://social.acme.example/home/5512',
    page: `<div role="feed">${['Nina|My lamp!', 'Acme Support|So pretty!']
      .map((one) => one.split('|'))
      .map(
        ([who, text]) =>
          `<article class="status"><b class="display-name">${who}</b><p class="content">${text}</p><time>1h</time><button aria-label="Like">3</button></article>`,
      )
      .join('')}</div><textarea placeholder="What is up?"></textarea>`,
  },
  {
    shows: 'a talk with a writing machine',
    url: 'https://machine.example/chat/9f8e7d6c5b4a',
    page: `<div role="log">${[
      'user|Write me a letter.',
      'assistant|Dear customer, thank you for your patience.',
      'user|Shorter.',
    ]
      .map((one) => one.split('|'))
      .map(
        ([role, text]) =>
          `<div class="message" data-role="${role}"><div class="content"><p>${text}</p></div></div>`,
      )
      .join('')}</div><textarea placeholder="Ask anything"></textarea>`,
  },
  {
    shows: 'what was said in a meeting',
    url: 'https://meet.acme.example/recordings/7712',
    page: `<div class="transcript">${[
      'Ana|Shall we begin?',
      'Ben|Yes.',
      'Cho|The customer first.',
      'Ana|Fine.',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, text]) =>
          `<div class="utterance"><b class="speaker">${who}</b><span class="time">00:12</span><p class="text">${text}</p></div>`,
      )
      .join('')}</div>`,
  },
] satisfies Page[];
