import { allIn, removeNode, typeOf, unwrap } from './dom';
import { mathToTex, setDelimited } from './math';

const CLOBBERERS = 'embed[name],form[name],form[id],iframe[name],img[name],object[name],object[id],frame[name]';
const CONTROLS = 'input,select,textarea,datalist,output,progress,meter,fieldset > legend';
const INERT =
  'style,template,canvas,link,dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"],[role="tooltip"]';

/**
 * Makes the copy safe and plain to read, in this order: names that shadow the DOM's own properties go, forms become
 * plain sections (a page may lie whole inside one), controls and dialogs go, pictures of `<noscript>` take the place
 * of their placeholders, mathematics becomes TeX, what is left of scripts goes.
 */
export function prepare(copy: Document, root: Element): void {
  for (const element of allIn(root, CLOBBERERS)) {
    Element.prototype.removeAttribute.call(element, 'name');
    if (element.localName !== 'iframe') Element.prototype.removeAttribute.call(element, 'id');
  }
  for (const form of allIn(root, 'form')) unwrapForm(copy, form);
  for (const element of allIn(root, CONTROLS)) removeNode(element);
  for (const button of allIn(root, 'button,[role="button"]')) settleButton(button);
  for (const element of allIn(root, INERT)) removeNode(element);
  for (const noscript of root.querySelectorAll('noscript')) restoreImage(noscript);
  mathToTex(root);
  for (const element of root.querySelectorAll('script,svg,noscript,object,embed')) element.remove();
  setDelimited(root);
  removeComments(copy, root);
}

function unwrapForm(copy: Document, form: Element): void {
  const section = copy.createElement('div');
  for (const name of ['class', 'id', 'role', 'style', 'hidden']) {
    const value = Element.prototype.getAttribute.call(form, name);
    if (value !== null) section.setAttribute(name, value);
  }
  unwrap(form, section);
}

/** A button is not text, but the heading of a folded section often is one. */
function settleButton(button: Element): void {
  if (button.tagName !== 'BUTTON') return;
  if (button.closest('h1,h2,h3,h4,h5,h6')) unwrap(button);
  else button.remove();
}

const IMAGE_IN_TEXT = /<img\b[^>]*>/i;

/** Lazy pictures hide the true one in a `<noscript>`, which is mere text where scripts run. */
function restoreImage(noscript: Element): void {
  const markup = noscript.textContent;
  const [tag] = IMAGE_IN_TEXT.exec(noscript.querySelector('img')?.outerHTML ?? markup) ?? [];
  const src = tag && attributeIn(tag, 'src');
  if (!src) return;
  const before = noscript.previousElementSibling;
  const placeholder = before?.tagName === 'IMG' ? before : before?.querySelector('img');
  const image = placeholder ?? noscript.ownerDocument.createElement('img');
  image.setAttribute('src', src);
  for (const name of ['alt', 'srcset', 'width', 'height']) {
    const value = attributeIn(tag, name);
    if (value !== undefined && !image.getAttribute(name)) image.setAttribute(name, value);
  }
  if (!placeholder) noscript.replaceWith(image);
}

function attributeIn(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.replaceAll('&amp;', '&');
}

function removeComments(copy: Document, root: Element): void {
  const comments: Comment[] = [];
  const walker = copy.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) if (typeOf(comment) === Node.COMMENT_NODE) comment.remove();
}
