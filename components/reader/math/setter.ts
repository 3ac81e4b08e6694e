import temml from 'temml';
import { element } from '../element';
import type { MathSetter } from '../finish-api';
import css from './math.css?inline';

const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** What MathML of Temml's may carry: nothing that runs, leads anywhere or takes a name. */
const ATTRIBUTES = new Set(
  (
    'accent accentunder align columnalign columnlines columnspacing depth dir display displaystyle encoding fence form ' +
    'frame framespacing height largeop linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize ' +
    'minsize movablelimits notation rowalign rowlines rowspacing rspace scriptlevel separator stretchy style symmetric ' +
    'voffset width class'
  ).split(' '),
);

/** Temml, which builds MathML as elements: no markup is parsed, and the browser itself sets it. */
export function mathSetter(): MathSetter {
  return { css, set };
}

function set(tex: string, isDisplay: boolean): Element | undefined {
  const holder = element('span');
  try {
    temml.render(tex, holder, {
      displayMode: isDisplay,
      throwOnError: true,
      trust: false,
      maxSize: [40, 40],
      maxExpand: 500,
    });
  } catch (error) {
    // A macro of the page's own, or no TeX at all: the source stays, which says more than half a formula.
    console.warn('Not set as mathematics', error);
    return undefined;
  }
  const [formula] = holder.children;
  return formula && isHarmless(formula) ? formula : undefined;
}

/** The second wall: TeX is the page's, and Temml is not ours. */
function isHarmless(formula: Element): boolean {
  return [formula, ...formula.querySelectorAll('*')].every(
    (part) => part.namespaceURI === MATHML && Array.from(part.attributes).every(({ name }) => ATTRIBUTES.has(name)),
  );
}
