import createDOMPurify, { type Config } from 'dompurify';
import { ATTRIBUTES, attributeValue, COMMON_ATTRIBUTES, isBeacon, ownSource, TAGS } from '@/utils/article/allow-list';

declare const safe: unique symbol;
/** Markup that went through `sanitize`. Whoever shows it still calls `render`. */
export type SafeHtml = string & { readonly [safe]: true };

/**
 * DOMPurify's whole configuration. Frozen, so that nothing widens it later, and without a prototype, so that a
 * polluted `Object.prototype` adds nothing. String in, fragment out: the plain way of DOMPurify, where its
 * advisories are fewest (no IN_PLACE, no functions, no custom elements).
 */
export const POLICY: Readonly<Config> = Object.freeze(
  Object.assign(Object.create(null) as Config, {
    ALLOWED_TAGS: Object.freeze([...TAGS]) as string[],
    ALLOWED_ATTR: Object.freeze([
      ...new Set([...COMMON_ATTRIBUTES, ...[...ATTRIBUTES.values()].flat(), 'rel', 'referrerpolicy']),
    ]) as string[],
    // Addresses are judged by the hook, after they are resolved; the rest of the attributes hold no addresses.
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|#|data:image\/)/i,
    ADD_URI_SAFE_ATTR: Object.freeze(
      [...COMMON_ATTRIBUTES, ...[...ATTRIBUTES.values()].flat(), 'rel', 'referrerpolicy'].filter(
        (name) => name !== 'href' && name !== 'src',
      ),
    ) as string[],
    // DOMPurify walks from the parsed `<body>`, which is on no list of ours: it would first set a copy of all that is in
    // it beside it, for nobody.
    ADD_FORBID_CONTENTS: Object.freeze(['body', 'canvas', 'datalist', 'object', 'select', 'textarea']) as string[],
    ALLOWED_NAMESPACES: Object.freeze(['http://www.w3.org/1999/xhtml']) as string[],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  }),
);

/** The article's markup reduced to the allow-list, for keeping. Run it after the last transformation. */
export function sanitize(html: string): SafeHtml {
  return sanitizeAndRender(html).html;
}

/**
 * Kept markup, sanitised again, as a fragment to insert: it is never parsed once more on the way to the screen.
 * The fragment belongs to a document without a window, so no picture is asked for before it is inserted.
 */
export function render(html: string): DocumentFragment {
  return clean(html);
}

/**
 * `sanitize` and `render` in one: markup that stays as it is when sanitised again, and its fragment.
 * A tree built by scripts (a link in a link, a table in a paragraph) is taken apart by the parser only on its way
 * back from a string, so markup is settled when a round changes nothing.
 */
export function sanitizeAndRender(html: string): { html: SafeHtml; fragment: DocumentFragment } {
  let settled = html;
  for (let round = 0; round < 5; round++) {
    const fragment = clean(settled);
    const again = serialize(fragment);
    if (again === settled) return { html: settled as SafeHtml, fragment };
    settled = again;
  }
  return { html: settled as SafeHtml, fragment: clean(settled) };
}

/**
 * Brings a tree that we have written ourselves into the form that sanitising leaves, so that its markup is settled at the
 * first round. No part of the wall: every article goes through `sanitizeAndRender`, which finds what is missed here.
 */
export function presettle(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    if (!element.hasAttributes()) continue;
    for (const { name, value } of [...element.attributes]) {
      // DOMPurify trims all values but these.
      const kept = attributeValue(element.localName, name, name === 'value' ? value : value.trim());
      if (kept === undefined) element.removeAttribute(name);
      else if (kept !== value) element.setAttribute(name, kept);
    }
    tellNobody(element);
  }
  tidy(root);
}

function clean(html: string): DocumentFragment {
  // A set of frames has no body, and DOMPurify no answer to it, whatever its types say.
  const cleaned: DocumentFragment | null = purifier().sanitize(html, { RETURN_DOM_FRAGMENT: true });
  const fragment = cleaned ?? document.implementation.createHTMLDocument('').createDocumentFragment();
  tidy(fragment);
  return fragment;
}

/** Links and pictures tell nobody which page they are on. */
function tellNobody(element: Element): void {
  if (element.nodeName === 'A' && element.hasAttribute('href')) element.setAttribute('rel', 'noopener noreferrer');
  if (element.nodeName === 'IMG') element.setAttribute('referrerpolicy', 'no-referrer');
}

function tidy(root: ParentNode): void {
  for (const image of root.querySelectorAll('img')) {
    if (!image.hasAttribute('src') || isBeacon(image)) image.remove();
  }
  joinFootnotes(root);
}

/** Ids stay where a link of the article leads to them (footnotes, both ways), and such links where an id is. */
function joinFootnotes(root: ParentNode): void {
  const targets = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id]')) {
    if (targets.has(element.id)) element.removeAttribute('id');
    else targets.set(element.id, element);
  }
  const used = new Set<string>();
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    const id = link.getAttribute('href')?.slice(1) ?? '';
    if (targets.has(id)) used.add(id);
    else for (const name of ['href', 'rel']) link.removeAttribute(name);
  }
  for (const [id, element] of targets) if (!used.has(id)) element.removeAttribute('id');
}

function serialize(fragment: DocumentFragment): string {
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment);
  const html = holder.innerHTML;
  fragment.append(...holder.childNodes);
  return html;
}

let instance: ReturnType<typeof createDOMPurify> | undefined;

/** An instance of our own: hooks of anybody else's do not apply. Made late, since modules load where no window is. */
function purifier(): ReturnType<typeof createDOMPurify> {
  if (instance) return instance;
  const purify = createDOMPurify(window);
  purify.addHook('beforeSanitizeAttributes', (element) => {
    if (element.nodeName === 'IMG') ownSource(element);
  });
  purify.addHook('uponSanitizeAttribute', (element, attribute) => {
    const value = attributeValue(element.nodeName.toLowerCase(), attribute.attrName, attribute.attrValue);
    if (value === undefined) attribute.keepAttr = false;
    else attribute.attrValue = value;
  });
  purify.addHook('afterSanitizeAttributes', tellNobody);
  purify.setConfig(
    Object.assign(Object.create(null) as Config, POLICY, { TRUSTED_TYPES_POLICY: trustedTypesPolicy() }),
  );
  instance = purify;
  return purify;
}

/**
 * A Trusted Types policy where this world is held to one (extension pages), else none: a policy made on a page that
 * forbids it is reported to the page's owner, and one made in a sandboxed document cannot be called.
 */
function trustedTypesPolicy(): Config['TRUSTED_TYPES_POLICY'] {
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  if (!factory || !isHeldToTrustedTypes()) return null;
  return factory.createPolicy('lectern', { createHTML: (html) => html, createScriptURL: (url) => url });
}

interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string; createScriptURL(url: string): string },
  ): NonNullable<Config['TRUSTED_TYPES_POLICY']>;
}

function isHeldToTrustedTypes(): boolean {
  if (location.protocol.endsWith('-extension:')) return true;
  try {
    new DOMParser().parseFromString('', 'text/html');
    return false;
  } catch {
    return true;
  }
}
