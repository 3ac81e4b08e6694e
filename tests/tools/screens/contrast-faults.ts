/**
 * Texts that stand out too little from what lies behind them, as computed: colours, shares of transparency and opacity are
 * counted, pictures are not. What cannot be used at the moment needs no contrast (WCAG 1.4.3). Runs in the page, so it refers
 * to nothing outside itself.
 * @param least The least contrast, as WCAG counts it: 1 to 21.
 * @returns A line each, sorted.
 */
export function contrastFaults(root: Document | ShadowRoot, least: number): string[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  if (!pen) throw new Error('There is no canvas.');
  const known = new Map<string, Colour>();
  const colourOf = (css: string): Colour => {
    const before = known.get(css);
    if (before) return before;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    const colour = [red, green, blue, alpha / 255] as const;
    known.set(css, colour);
    return colour;
  };
  const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => [
    r * a + r2 * (1 - a),
    g * a + g2 * (1 - a),
    b * a + b2 * (1 - a),
    1,
  ];
  const above = (element: Element): Element | null =>
    element.assignedSlot ??
    element.parentElement ??
    ((element.getRootNode() as ShadowRoot).host as Element | undefined) ??
    null;
  const groundOf = (element: Element): Colour => {
    const layers: Colour[] = [];
    for (let up: Element | null = element; up; up = above(up)) {
      const colour = colourOf(getComputedStyle(up).backgroundColor);
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] >= 0.999) break;
    }
    const canvas = colourOf('Canvas');
    return layers.reverse().reduce((ground, layer) => over(layer, ground), canvas);
  };
  const opacityOf = (element: Element): number => {
    let opacity = 1;
    for (let up: Element | null = element; up; up = above(up)) opacity *= Number(getComputedStyle(up).opacity);
    return opacity;
  };
  const light = (value: number) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([r, g, b]: Colour) => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
  const contrast = (one: Colour, other: Colour) => {
    const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };

  const faults = new Set<string>();
  const check = (element: Element, css: string, text: string) => {
    const ground = groundOf(element);
    const [r, g, b, a] = colourOf(css);
    const found = contrast(over([r, g, b, a * opacityOf(element)], ground), ground);
    if (found >= least - 0.005) return;
    const [first = ''] = element.classList;
    const what = `"${text.replace(/\s+/g, ' ').trim().slice(0, 40)}" in ${element.localName}${first && `.${first}`}`;
    faults.add(`${found.toFixed(2)} : 1, ${css} on ${ground.slice(0, 3).map(Math.round).join(' ')}: ${what}`);
  };

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!parent || !text.data.trim() || /^(?:script|style|title|template|option)$/.test(parent.localName)) continue;
    if (parent.closest(':disabled, [aria-disabled=true], [inert]')) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const { width, height } = parent.getBoundingClientRect();
    if (width <= 1 || height <= 1) continue;
    check(parent, getComputedStyle(parent).color, text.data);
  }
  for (const field of root.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
    if (field.disabled || !field.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (/^(?:checkbox|radio|range|file|color)$/.test(field.type)) continue;
    const isEmpty = field.placeholder && !field.value;
    check(field, getComputedStyle(field, isEmpty ? '::placeholder' : null).color, field.placeholder || field.value);
  }
  return [...faults].sort();
}
