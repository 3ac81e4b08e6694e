import { element } from '../element';
import type { FinishSources, FinishView, MathSetter } from '../finish-api';
import { adoptStyles } from '../styles';

/** Sets the article's mathematics. The TeX stays beside it, unseen: it is what is copied, found and listed in blocks. */
export async function setFormulas({ article, signal }: FinishView, load: FinishSources['math']): Promise<void> {
  const formulas = Array.from(article.querySelectorAll<HTMLElement>('.lectern-math, .lectern-math-block'));
  const root = article.getRootNode();
  if (formulas.length === 0 || !(root instanceof ShadowRoot)) return;
  const setter = await load();
  if (signal.aborted) return;
  adoptStyles(root, setter.css);
  for (const formula of formulas) setFormula(formula, setter);
}

function setFormula(formula: HTMLElement, setter: MathSetter): void {
  const source = formula.textContent;
  const set = setter.set(source.replace(/^\s*\${1,2}|\${1,2}\s*$/g, ''), formula.className === 'lectern-math-block');
  if (!set) return;
  const tex = element('span', 'tex');
  tex.setAttribute('aria-hidden', 'true');
  tex.append(...formula.childNodes);
  formula.classList.add('is-set');
  formula.append(tex, set);
}
