/** How often the address is looked at where the browser does not tell of changes, in ms. */
const PACE = 1000;

/** Calls back once when the page takes another address without being loaded anew. A new fragment is no new page. */
export function watchAddress(signal: AbortSignal, onMoved: () => void): void {
  const first = address();
  const look = () => {
    if (signal.aborted || address() === first) return;
    life.abort();
    onMoved();
  };
  const life = new AbortController();
  const both = AbortSignal.any([signal, life.signal]);
  window.addEventListener('popstate', look, { signal: both });
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', look, { signal: both });
  else {
    const timer = setInterval(look, PACE);
    both.addEventListener('abort', () => clearInterval(timer));
  }
}

function address(): string {
  return location.href.replace(/#.*$/, '');
}
