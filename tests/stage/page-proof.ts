import type { Scene } from './firefox-scene';

/** All that can be seen of a page, by the page itself. */
export interface PageState {
  /** Every node and attribute, shadow trees, frames and what stands in fields, as one number each. */
  whole: string;
  /** The same without digits, codes and scripts, which a server writes anew for every load. */
  wording: string;
  /** The page's own tools: what is on `window`, and whether the browser's functions are still its own. */
  tools: string;
  focus: string;
  selection: string;
  scroll: string;
  sheets: string;
}

/** Looks at the page in front. */
export const pageState = (scene: Scene): Promise<PageState> =>
  scene.run(() => {
    const number = (text: string) => {
      let sum = 0;
      for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
      return `${text.length} characters, ${sum}`;
    };
    const inFrame = (node: Element) =>
      node instanceof HTMLIFrameElement && node.contentDocument ? [node.contentDocument] : [];
    const told = (node: Node): string => {
      if (!(node instanceof Element)) return `${node.nodeName}${node.nodeValue ?? ''}${below(node)}`;
      const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`);
      const value = 'value' in node ? String(node.value) : '';
      return `<${node.nodeName} ${attributes.join(' ')} ${value}>${below(node, node.shadowRoot, ...inFrame(node))}</${node.nodeName}>`;
    };
    const below = (...nodes: (Node | null)[]) =>
      nodes.flatMap((node) => [...(node?.childNodes ?? [])].map(told)).join('');
    const natives = [
      EventTarget.prototype.addEventListener,
      EventTarget.prototype.dispatchEvent,
      Element.prototype.attachShadow,
      Node.prototype.appendChild,
      MutationObserver,
      fetch,
      XMLHttpRequest,
      setTimeout,
      setInterval,
      history.pushState,
    ];
    const chosen = getSelection();
    const whole = below(document);
    const wording = whole.replace(/<SCRIPT [\s\S]*?<\/SCRIPT>/g, '').replace(/[0-9a-f]{8,}|\d+/g, '#');
    return {
      whole: number(whole),
      wording: number(wording),
      tools: [
        ...natives.map((tool) => /\[native code\]/.test(`${tool}`)),
        number(Object.keys(window).join()),
      ].join(),
      focus: document.activeElement?.outerHTML.slice(0, 200) ?? '',
      selection: `${chosen?.anchorNode?.nodeName} ${chosen?.anchorOffset} ${chosen?.focusOffset} ${chosen}`,
      scroll: [window, ...document.querySelectorAll('*')]
        .map((one) => (one instanceof Element ? one.scrollTop + one.scrollLeft : scrollX + scrollY))
        .join(),
      sheets: [...document.styleSheets, ...document.adoptedStyleSheets]
        .map(({ href, cssRules }) => `${href} ${cssRules.length}`)
        .join(),
    };
  });

/** From now on the page notes everything that happens to it, whoever does it. */
export const noteHappenings = (scene: Scene): Promise<void> =>
  scene.run(() => {
    const happened: string[] = [];
    Object.assign(window, { happenedHere: happened });
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver((records) => {
      happened.push(...records.map(({ type, target }) => `${type} in ${target.nodeName}`));
    }).observe(document, all);
    for (const what of ['focusin', 'focusout', 'selectionchange', 'input', 'keydown', 'click', 'submit']) {
      document.addEventListener(what, () => happened.push(what), true);
    }
  });

/** What has happened since, in order. */
export const happenings = (scene: Scene): Promise<string[]> =>
  scene.run(() => Reflect.get(window, 'happenedHere') as string[]);
