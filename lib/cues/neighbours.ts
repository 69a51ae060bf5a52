import { signals } from './written';

/**
 * Very common small words of languages Aparté does not speak, but whose speakers write to the same desks.
 * Many are words of French or English too ("que", "was"): a message is one of ours only when it holds more
 * of ours than of theirs.
 */
export const neighbours: Record<string, string[]> = {
  it: signals`il, lo, la, i, gli, le, l', un, uno, una, di, a, da, in, con, su, per, tra, fra, del, della, dei, delle
    dello, degli, dell, al, alla, ai, alle, nel, nella, sul, sulla, dal, dalla, e, ed, o, ma, se, non, che, chi, ci, mi
    ti, si, vi, ne, sono, sei, siamo, siete, ho, hai, ha, abbiamo, avete, hanno, era, stato, stata, mio, mia, miei, mie
    tuo, tua, suo, sua, nostro, vostro, vostra, questo, questa, quello, quella, quel, questi, quelle, come, dove, quando
    perche, cosa, quanto, quale, piu, molto, poco, anche, ancora, gia, sempre, mai, solo, tutto, tutti, tutta, bene, cosi
    grazie, prego, ciao, buongiorno, buonasera, salve, per favore, pacco, ordine, fattura, arrivato, arrivata, trova
    vorrei, posso, puo, potete, ricevuto, essere, avere, fare, fatto, e', c'e, dov'e, cos'e, va, qui, io, tu, lui, lei
    noi, voi, loro, niente, nulla, nessuno, nessun, oggi, domani, ieri, prima, dopo, beh, lui`.flatMap(apart),
  es: signals`el, la, los, las, un, una, unos, unas, de, del, a, al, en, con, por, para, sin, sobre, entre, y, e, o, u
    pero, si, no, que, quien, se, me, te, nos, os, le, les, lo, es, son, soy, eres, somos, esta, estoy, estan, este
    estos, esa, ese, eso, esto, he, ha, has, han, hemos, hay, fue, era, ser, estar, mi, mis, tu, tus, su, sus, nuestro
    como, donde, cuando, cual, cuanto, porque, mas, muy, mucho, mucha, poco, tambien, ya, aun, todavia, siempre, nunca
    solo, todo, todos, toda, nada, nadie, algo, bien, asi, gracias, hola, buenos, buenas, dias, tardes, favor, quiero
    quisiera, puedo, puede, pueden, tengo, tiene, tienen, recibido, pedido, paquete, factura, cuenta, llegado, hoy, ayer
    manana, yo, el, ella, usted, ustedes, nosotros, ellos, hacer, hace, desde, hasta, menos, vez, cada, otro, otra, que
    ni, va, voy, vamos, da, de, sea, otra, gran, aqui, alli, tan, pena, parece, aves`.flatMap(apart),
  pt: signals`o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, ao, aos, por, pelo, pela, para
    com, sem, sobre, entre, e, ou, mas, se, nao, que, quem, me, te, lhe, vos, eu, tu, ele, ela, eles, elas, voce, voces
    e, sao, sou, somos, esta, estou, estao, este, esse, essa, isso, isto, ser, estar, foi, era, tem, tenho, temos, ter
    tens, ha, meu, minha, meus, minhas, teu, tua, seu, sua, nosso, nossa, como, onde, quando, qual, quanto, porque
    mais, muito, muita, pouco, tambem, ja, ainda, sempre, nunca, so, tudo, todos, toda, nada, ninguem, algo, bem, assim
    obrigado, obrigada, ola, oi, bom, boa, dia, tarde, favor, quero, queria, gostaria, posso, pode, podem, recebi
    encomenda, pedido, conta, fatura, chegou, hoje, ontem, amanha, desde, ate, menos, vez, cada, outro, outra, de, pra
    vc, vcs, hj, ne, si, ir, vai, vou, fazer, faz, parte, que, dia, aqui, la, por, chance, depois, anos`.flatMap(
    apart,
  ),
  de: signals`der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber, nicht, kein, keine, ich
    du, er, sie, es, wir, ihr, mich, mir, dich, dir, ihn, ihm, ihnen, uns, euch, sich, mein, meine, meinen, meiner, dein
    deine, sein, seine, ist, sind, bin, bist, war, waren, habe, hast, hat, haben, hatte, wird, werden, wurde, kann
    konnen, muss, will, soll, zu, zum, zur, in, im, an, am, auf, aus, bei, mit, nach, von, vom, vor, fur, uber, unter
    um, wie, was, wer, wo, wann, warum, wenn, dass, ob, so, auch, noch, nur, schon, sehr, mehr, immer, nie, hier, da
    dann, ja, nein, bitte, danke, hallo, guten, tag, paket, bestellung, rechnung, konto, mal, doch, als, bis, seit, alle
    alles, nichts, etwas, diese, dieser, dieses, man, heute, morgen, gestern, daran, damit, ganz, gut, ne, halt, total
    mag, hab, ist's, geht, gibt, ohne, wieder, letzter, zeit, fruher`.flatMap(apart),
  nl: signals`de, het, een, en, of, maar, niet, geen, ik, jij, je, hij, zij, ze, wij, we, jullie, u, mij, me, hem, haar
    ons, hun, mijn, jouw, uw, zijn, onze, is, ben, bent, was, waren, heb, hebt, heeft, hebben, had, wordt, worden, kan
    kunt, kunnen, moet, moeten, wil, wilt, zal, zou, te, ten, ter, in, op, aan, uit, bij, met, naar, van, voor, over
    onder, om, hoe, wat, wie, waar, wanneer, waarom, als, dat, die, dit, deze, daar, er, zo, ook, nog, alleen, al, erg
    zeer, meer, altijd, nooit, hier, dan, ja, nee, graag, bedankt, dank, hallo, goedemorgen, dag, pakket, pakje
    bestelling, rekening, alles, niets, iets, iemand, niemand, vandaag, morgen, gisteren, door, tot, sinds, zonder, weer
    wel, toch, eens, even, heel, goed, gaat, ga, doe, doet, weet, denk, wordt, laat, mag, jou, m'n, z'n, 't`.flatMap(
    apart,
  ),
};

/** Letters and marks that neither French nor English writes. */
export const foreignLetters = /[ñãõßąęłışğøå¿¡]/iu;

/** Some are written in two words, and met one by one. */
function apart(words: string): string[] {
  return words.split(' ').map((word) => word.replaceAll("'", ''));
}
