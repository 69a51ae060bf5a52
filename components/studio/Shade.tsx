import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

interface ShadeProps {
  className?: string;
  /** What stands inside, said to those who cannot see it. */
  label: string;
  colours: 'light' | 'dark';
  children: ReactNode;
}

/**
 * A picture of another screen inside this one, in colours of its own: a shadow tree, because the theme's
 * colours hang on a page's root or on such a tree's host. It can be looked at and not used.
 */
export function Shade({ className, label, colours, children }: ShadeProps) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    const node = host.current;
    if (!node) return;
    const shadow = node.shadowRoot ?? node.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [pageStyles()];
    setRoot(shadow);
  }, []);
  return (
    <div ref={host} role="img" aria-label={label} className={className} data-mantine-color-scheme={colours}>
      {root &&
        createPortal(
          <div inert data-mantine-color-scheme={colours}>
            {children}
          </div>,
          root,
        )}
    </div>
  );
}

/** Every rule of this page's own style sheets, for a tree they do not reach. Made once. */
let styles: CSSStyleSheet | null = null;
function pageStyles(): CSSStyleSheet {
  if (styles) return styles;
  styles = new CSSStyleSheet();
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  styles.replaceSync(rules.map(({ cssText }) => cssText).join('\n'));
  return styles;
}
