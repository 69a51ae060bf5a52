import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known } from '../catalogue';
import { readPage } from '../read';
import { drawPage, message, textOf, tool } from './imaginary-tool';
import { nothingPointed, type Pointed } from './pointed';
import { viewFrom } from './view-from';

const url = 'https://desk.example/chats/4711';

const asRead = (pointed: Pick<Pointed, 'customer' | 'agent'>): string[] | null => {
  const derived = viewFrom(url, document, { ...nothingPointed, ...pointed }, null);
  if ('cannot' in derived) return null;
  const site = known('mine', { name: 'Mine', hosts: ['https://desk.example/*'], views: [derived.view] });
  const page = readPage(url, document, [site]);
  if ('blind' in page) throw new Error(`blind: ${page.blind.reason}`);
  return page.reading.turns.map(({ author, text }) => `${author}: ${text}`);
};

describe('a derived view, on tools nobody has seen', () => {
  it('reads exactly the messages and sides that are there; what it takes for one message is told apart by pointing again', () => {
    const tally = { first: 0, again: 0, cannot: 0, runs: 0 };
    const conversation = fc
      .array(message, { minLength: 3, maxLength: 12 })
      .filter((all) => all.some(({ mine }) => mine) && all.some(({ mine }) => !mine));
    fc.assert(
      fc.property(
        tool,
        conversation,
        fc.nat(),
        fc.constantFrom('words', 'inside', 'around'),
        (look, messages, pick, where) => {
          tally.runs += 1;
          const bodies = drawPage(look, messages);
          const side = (mine: boolean) => bodies.filter((_, at) => messages[at]?.mine === mine);
          const one = (mine: boolean) => {
            const body = side(mine)[pick % side(mine).length] as HTMLElement;
            if (where === 'around') return [body.parentElement ?? body];
            return [where === 'inside' ? (body.firstElementChild ?? body) : body];
          };
          const said = messages.map(
            (each, nth) => `${each.mine ? 'agent' : 'customer'}: ${textOf(each, nth, look).join('\n')}`,
          );
          const read = asRead({ customer: one(false), agent: one(true) });
          if (read === null) tally.cannot += 1;
          else if (JSON.stringify(read) === JSON.stringify(said)) tally.first += 1;
          else {
            expect(asRead({ customer: side(false).slice(0, 4), agent: side(true).slice(0, 4) })).toEqual(
              said,
            );
            tally.again += 1;
          }
        },
      ),
      { numRuns: 250 },
    );
    expect(tally.cannot / tally.runs).toBeLessThan(0.05);
    expect(tally.first / tally.runs).toBeGreaterThan(0.9);
  }, 120_000);

  it('never throws and never takes long, whatever is pointed at in whatever tree', () => {
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.constant({ tag: 'b', classes: 'x', id: '', text: 'Hi', isHost: false, inside: [] }),
        tie('branch'),
      ),
      branch: fc.record({
        tag: fc.constantFrom(
          'div',
          'p',
          'span',
          'ul',
          'li',
          'table',
          'x-y',
          'button',
          'input',
          'time',
          'svg',
        ),
        classes: fc.string({ maxLength: 12 }),
        id: fc.string({ maxLength: 6 }),
        text: fc.string({ maxLength: 12 }),
        isHost: fc.boolean(),
        inside: fc.array(tie('node'), { maxLength: 4 }),
      }),
    }));
    interface Node {
      tag: string;
      classes: string;
      id: string;
      text: string;
      isHost: boolean;
      inside: Node[];
    }
    const build = ({ tag, classes, id, text, isHost, inside }: Node): Element => {
      const element = document.createElement(tag);
      element.setAttribute('class', classes);
      if (id) element.id = id;
      const to = isHost && /^(?:div|x-y)$/.test(tag) ? element.attachShadow({ mode: 'open' }) : element;
      to.append(text, ...inside.map(build));
      return element;
    };
    fc.assert(
      fc.property(
        fc.array(tree.node as fc.Arbitrary<Node>, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
        (nodes, picks) => {
          document.body.replaceChildren(...nodes.map(build));
          const all = [...document.querySelectorAll('*')];
          const [customer, agent, note, system, composer, closed, number] = picks.map(
            (pick) => all[pick % all.length] as Element,
          ) as [Element, Element, Element, Element, Element, Element, Element];
          const started = performance.now();
          for (const address of [url, 'https://desk.example/chats'])
            viewFrom(
              address,
              document,
              {
                customer: [customer],
                agent: [agent],
                note: [note],
                system: [system],
                composer,
                closed,
                number,
              },
              null,
            );
          viewFrom(url, document, { ...nothingPointed, customer: [customer], agent: [agent] }, null);
          expect(performance.now() - started).toBeLessThan(3_000);
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);
});
