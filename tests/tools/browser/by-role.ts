/** The roles that tests look for, by the elements that carry them. */
export type Role =
  | 'button'
  | 'link'
  | 'listitem'
  | 'heading'
  | 'searchbox'
  | 'dialog'
  | 'group'
  | 'list'
  | 'checkbox'
  | 'radio';

/**
 * The first element with a role and a name that is on screen. Runs in the page, so it refers to nothing outside
 * itself; roles and names by the rules that our own markup uses, not by the whole of ARIA.
 */
export function byRole(
  root: Document | ShadowRoot,
  role: Role,
  name: string | { source: string; flags: string } | null,
): Element | null {
  const elements: Record<Role, string> = {
    button: 'button, summary, [role=button], input[type=button], input[type=submit]',
    link: 'a[href]',
    listitem: 'li',
    heading: 'h1, h2, h3, h4',
    searchbox: 'input[type=search], [role=searchbox]',
    dialog: 'dialog[open], [role=dialog]',
    group: 'section, fieldset, details, [role=group], [role=region]',
    list: 'ul, ol, [role=list]',
    checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
    radio: 'input[type=radio], [role=radio]',
  };
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  /** Text that assistive technology is told of. */
  const textOf = (element: Element | null | undefined): string => {
    const copy = element?.cloneNode(true) as Element | undefined;
    for (const hidden of copy?.querySelectorAll('[aria-hidden=true]') ?? []) hidden.remove();
    return clean(copy?.textContent);
  };
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labelled = ids.map((id) => root.getElementById(id)?.textContent).join(' ');
    const labels = (element as HTMLInputElement).labels;
    const legend = element.querySelector(':scope > legend, :scope > summary');
    return (
      clean(labelled) ||
      clean(element.getAttribute('aria-label')) ||
      clean(labels?.[0]?.textContent) ||
      clean(legend?.textContent) ||
      clean(element.getAttribute('placeholder')) ||
      textOf(element) ||
      clean(element.getAttribute('title'))
    );
  };
  const fits = (element: Element) => {
    if (name === null) return true;
    return typeof name === 'string'
      ? nameOf(element) === name
      : new RegExp(name.source, name.flags).test(nameOf(element));
  };
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  return [...root.querySelectorAll(elements[role])].find((element) => fits(element) && shown(element)) ?? null;
}
