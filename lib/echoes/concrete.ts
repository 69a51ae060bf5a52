import { type Word, wordsOf } from '../cues/words';
import { signals } from '../cues/written';

/** Days, months, and the days around today: a date without a digit. */
const dates =
  new Set(signals`monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, april, june, july
  august, september, october, november, december, today, tomorrow, tonight, yesterday, noon, midday, midnight
  lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, fevrier, avril, juin, juillet, aout, septembre, octobre
  novembre, decembre, aujourdhui, demain, hier, midi, minuit`);

/** Words of the trade: shared by every conversation, they show nothing of this one. */
const common =
  new Set(signals`about, account, again, also, always, answer, anything, because, been, being, best, call, client
  contact, could, customer, customers, dear, does, done, email, every, everything, feel, find, from, give, glad, good, have
  hello, help, here, hope, information, issue, issues, just, know, like, made, mail, make, message, more, much, need, never
  nothing, number, once, other, please, possible, problem, problems, question, questions, really, regards, reply, request
  said, same, send, service, should, some, something, soon, still, support, sure, take, team, thank, thanks, that, their, them
  then, there, these, they, thing, think, this, time, understand, very, want, welcome, well, were, what, when, where, which
  while, will, with, would, write, your, yours, im, ive, youre, were, dont, cant, havent, hasnt, thats, ill, apologies, sorry
  afin, aide, aider, alors, apres, attente, aucun, aucune, aussi, autre, avant, avec, avez, avoir, avons, beaucoup, bien
  bonjour, bonne, bonsoir, cela, cest, cette, chez, chose, clients, cliente, comme, comment, comprends, compte, cordialement
  dans, delai, delais, demande, depuis, devez, dire, dois, donc, donner, dossier, elle, encore, entre, etes, etre, etais, etait
  faire, fait, faut, fois, informations, jai, journee, juste, leur, leurs, madame, mais, mademoiselle, meme, merci
  messages, mettre, monsieur, nest, notre, nous, numero, part, parce, passe, pense, peut, peux, plaisir, plus, possibles, pour
  pourquoi, pouvez, pouvons, probleme, problemes, puis, quand, quel, quelle, quest, quil, quelque, rappel, recevoir, recu
  rien, salutations, sans, sera, serait, seulement, souhaite, suis, suite, tant, toujours, tous, tout, toute, toutes, tres
  trop, trouver, veuillez, vers, veux, voici, voila, voir, vois, vos, votre, voudrais, vous, vraiment, desole, desolee`);

/** Shorter words are mostly tools of the language. */
const shortest = 4;
/** What a greeting begins with says nothing of the person behind it. */
const titles = new Set(
  signals`mr, mrs, ms, miss, sir, madam, dr, m, mme, mlle, monsieur, madame, mademoiselle, i, im, ive, ill, id`,
);

/**
 * Something of this very case stands in the paragraph: a number, a date, an amount, a name, something
 * quoted, or a word that weighs and that the customer used.
 */
export function hasConcreteDetail(paragraph: string, customerWords: string): boolean {
  const words = wordsOf(paragraph);
  const theirs = new Set(wordsOf(customerWords).filter(weighs).map(stem));
  return (
    /\p{N}|«[^»]*\p{L}[^»]*»|“[^”]*\p{L}[^”]*”|"[^"]*\p{L}[^"]*"/u.test(paragraph) ||
    words.some(({ plain, tail }) => dates.has(plain) || (tail !== null && dates.has(tail))) ||
    words.some((_, at) => isName(words, at, paragraph)) ||
    words.some((word) => weighs(word) && theirs.has(stem(word)))
  );
}

const lexical = ({ plain, tail }: Word) => tail ?? plain;
const weighs = (word: Word) =>
  lexical(word).length >= shortest &&
  /\p{L}/u.test(lexical(word)) &&
  !common.has(word.plain) &&
  !common.has(lexical(word));
/** One and several are the same thing: parcel, parcels. */
const stem = (word: Word) => lexical(word).replace(/(?<=.{4})[sx]$/, '');

/** A capital inside a sentence, on a word that is no title and no word of the trade (the Support Team). */
function isName(words: Word[], at: number, text: string): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || before.sentence !== word.sentence || titles.has(word.plain)) return false;
  if (common.has(word.plain)) return false;
  // A new line begins with a capital whatever it says.
  return /^\p{Lu}/u.test(text.slice(word.from, word.to)) && !text.slice(before.to, word.from).includes('\n');
}
