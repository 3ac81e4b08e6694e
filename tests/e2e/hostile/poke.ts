import type { Surface } from '@/tests/tools/browser/surface';

/** Puts each payload into a frame of its own, unsanitised, and does to it what `poke` does: the control. */
export function showBare(page: Surface, payloads: string[]): Promise<void> {
  return page.run(async (_, bare: string[]) => {
    const frames = bare.map((payload, at) => {
      const frame = document.createElement('iframe');
      frame.name = `attack-${at}`;
      frame.srcdoc = `<!doctype html><body>${payload}`;
      return frame;
    });
    document.body.replaceChildren(...frames);
    const loaded = frames.map((frame) => new Promise((resolve) => frame.addEventListener('load', resolve)));
    await Promise.race([Promise.all(loaded), new Promise((resolve) => setTimeout(resolve, 3000))]);
    for (const frame of frames) {
      for (const element of frame.contentDocument?.querySelectorAll<HTMLElement>('body, body *') ?? []) {
        element.focus?.();
        for (const name of ['pointerover', 'mouseover', 'mouseenter', 'mousedown', 'mouseup', 'focus'])
          element.dispatchEvent(new MouseEvent(name, { bubbles: true }));
        element.click?.();
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }, payloads);
}

/**
 * Does to everything in a document or shadow root what a person might: moves over it, focuses it, clicks it. Links are
 * clicked, too, but followed nowhere. The events stay inside a shadow root, so that handlers of the page around it
 * are not taken for ours. Links of our own lists are not clicked: they show the next article.
 */
export function poke(surface: Surface): Promise<number> {
  return surface.run((root) => {
    const stay = (event: Event) => {
      const element = event.target as Element;
      if (element.closest?.('a, area, form')) event.preventDefault();
      if (element.closest?.('.library-title, nav')) event.stopImmediatePropagation();
    };
    root.addEventListener('click', stay, true);
    const elements = [...root.querySelectorAll('article *, .notes *, .drawer *, li *, main *')].filter(
      (element) => !element.closest('button, input, select, summary, label'),
    );
    for (const element of elements) {
      for (const name of ['pointerover', 'mouseover', 'mouseenter', 'mousedown', 'mouseup', 'click', 'focus', 'toggle'])
        element.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true }));
    }
    root.removeEventListener('click', stay, true);
    return elements.length;
  });
}

/**
 * Presses every button that opens something in the surface, and answers their names. What leads out of a popup closes
 * it: Read, and each sentence that is shown in its place. Pictures are not asked for: they come from their own sites.
 */
export function pressButtons(surface: Surface): Promise<string[]> {
  return surface.run((root) => {
    const pressed: string[] = [];
    const leads =
      /close|remove|delete|print|share|export|import|original|option|library|download|back|undo|forget|archive/i;
    for (const button of root.querySelectorAll<HTMLElement>('button, summary')) {
      const name = (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
      if (
        leads.test(name) ||
        button.matches('.primary, .digest-evidence, [title], .ask-images *') ||
        !button.checkVisibility()
      )
        continue;
      pressed.push(name);
      button.click();
    }
    return pressed;
  });
}

/** What the markup of an article or of our own interface must never hold, where a surface shows it. */
export function violationsIn(surface: Surface): Promise<string[]> {
  return surface.run((root) => {
    const found: string[] = [];
    const forbidden =
      'script, iframe, frame, object, embed, base, meta[http-equiv], form, applet, portal, [srcdoc], [ping], [formaction], [background]';
    const lively = 'maction, annotation-xml, [href], [src], [id], [actiontype]';
    const MATHML = 'http://www.w3.org/1998/Math/MathML';
    const ours = root.querySelectorAll('body *, dialog, dialog *, main *');
    const link = /^(?:https?:|mailto:|tel:|file:|chrome-extension:|moz-extension:|#|$)/;
    for (const element of ours) {
      const name = `<${element.localName}>`;
      if (element.matches(forbidden)) found.push(`${name} is not allowed`);
      // Formulas are set by us, of TeX alone: nothing in them that leads away, has a name, or is of another language.
      if (element.closest('math') && (element.namespaceURI !== MATHML || element.matches(lively)))
        found.push(`${name} is not allowed in a formula`);
      for (const { name: attribute, value } of element.attributes) {
        if (/^on/i.test(attribute)) found.push(`${name} has ${attribute}`);
        // Ours are the places of marks and of formulas' parts.
        if (attribute === 'style' && element.closest('article') && !element.closest('.marks, math'))
          found.push(`${name} has style="${value.slice(0, 60)}"`);
      }
      const href = element.getAttribute('href') ?? element.getAttribute('xlink:href');
      if (href !== null) {
        const url = URL.parse(href, document.baseURI);
        if (!url || !link.test(url.href)) found.push(`${name} leads to ${href.slice(0, 60)}`);
      }
    }
    return [...new Set(found)];
  });
}
