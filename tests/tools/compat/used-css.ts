/** What a style sheet uses. */
export interface UsedCss {
  /** "text-wrap", and with a value that is a word "text-wrap: balance". */
  declarations: Set<string>;
  /** "light-dark". */
  functions: Set<string>;
  /** Without colons: "has", "highlight". */
  selectors: Set<string>;
  /** "container". */
  atRules: Set<string>;
}

export function usedCss(): UsedCss {
  return { declarations: new Set(), functions: new Set(), selectors: new Set(), atRules: new Set() };
}

/** Adds what a style sheet of ours uses: no strings with braces in it, every declaration ended. */
export function addUsedCss(used: UsedCss, source: string): void {
  const css = source.replace(/\/\*.*?\*\//gs, '').replace(/"[^"]*"|'[^']*'/g, '""');
  for (const [, name = ''] of css.matchAll(/@([\w-]+)/g)) used.atRules.add(name);
  for (const [, prelude = ''] of css.matchAll(/([^{};]+)\{/g)) {
    if (prelude.trim().startsWith('@')) continue;
    for (const [, name = ''] of prelude.matchAll(/::?([\w-]+)/g)) used.selectors.add(name);
  }
  for (const [, property = '', value = ''] of css.matchAll(/[{;]\s*([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)) {
    for (const [, name = ''] of value.matchAll(/([\w-]+)\(/g)) used.functions.add(name);
    if (property.startsWith('--')) continue;
    used.declarations.add(property);
    for (const word of value.split(/\s+/)) if (/^[a-z-]+$/.test(word)) used.declarations.add(`${property}: ${word}`);
  }
}
