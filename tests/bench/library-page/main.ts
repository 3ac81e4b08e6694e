/** The same page without a library: what any page takes here and now. */
async function blank(): Promise<number> {
  return await new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
  );
}

// Each loads what it needs and no more: the panel of the product has neither MiniSearch nor the import in it.
if (location.hash === '#blank') Object.assign(window, { shown: blank() });
else if (location.hash === '#panel') Object.assign(window, { shown: import('./panel').then(({ panel }) => panel()) });
else Object.assign(window, { bench: (await import('./work')).bench });
