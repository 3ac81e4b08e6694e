import { element } from './element';

/** Puts text on the clipboard, also where the page is not secure or its policy forbids the newer way. */
export async function copyText(text: string, inside: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard on insecure pages, or forbidden by the page's policy: the old command still works from a click.
    return copyBySelection(text, inside);
  }
}

function copyBySelection(text: string, inside: HTMLElement): boolean {
  const focused =
    inside.getRootNode() instanceof ShadowRoot ? (inside.getRootNode() as ShadowRoot).activeElement : null;
  const holder = element('textarea', 'unseen');
  holder.value = text;
  inside.append(holder);
  holder.select();
  const isCopied = document.execCommand('copy');
  holder.remove();
  (focused as HTMLElement | null)?.focus({ preventScroll: true });
  return isCopied;
}
