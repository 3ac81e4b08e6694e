import { type Plugin, parseSync, Visitor } from 'vite';

/** What `readability-marks.ts` answers in its own way: these names stay. */
const OVERRIDDEN = new Set(['_isValidByline', '_isProbablyVisible', '_setNodeTag']);
/** Asked only where JSON-LD is wanted (`disableJSONLD`), or by nobody at all. */
const UNASKED = new Set(['_getJSONLD', '_findNode', '_reduceNodeList']);

/**
 * Readability as every key press evaluates it: a module, without the log it keeps for its developers (for which it wrote
 * out the whole page several times), without what we never ask for, its own names short. It answers the same
 * (`tests/browser/article/slim-readability.test.ts`).
 */
export function slimReadability(): Plugin {
  return {
    name: 'lectern:slim-readability',
    transform: {
      filter: { id: /@mozilla\/readability\/Readability\.js(?:\?|$)/ },
      handler: (code) => ({ code: slim(code), map: null }),
    },
  };
}

interface Place {
  start: number;
  end: number;
}

function slim(code: string): string {
  const edits: (Place & { text: string })[] = [];
  const replace = ({ start, end }: Place, text: string) => edits.push({ start, end, text });
  const sourceOf = ({ start, end }: Place) => code.slice(start, end);
  const short = new Map<string, string>();
  const shorten = (name: Place) => {
    const long = sourceOf(name);
    if (!/^_[a-z]/.test(long) || OVERRIDDEN.has(long)) return;
    if (!short.has(long)) short.set(long, `_${short.size.toString(36)}`);
    replace(name, short.get(long) ?? long);
  };
  new Visitor({
    ExpressionStatement: (node) => {
      if (sourceOf(node).startsWith('this.log(')) replace(node, '');
    },
    IfStatement: (node) => {
      const asked = sourceOf(node.test);
      if (asked === 'this._debug') replace(node, '');
      if (asked === 'typeof module === "object"') replace(node, 'export default Readability;');
    },
    // Told to the log alone; how many there are is what counts.
    CallExpression: ({ callee, arguments: [why] }) => {
      if (sourceOf(callee) === 'errs.push' && why) replace(why, '1');
    },
    Property: (node) => {
      if (UNASKED.has(sourceOf(node.key))) replace({ start: node.start, end: code.indexOf(',', node.end) + 1 }, '');
      else shorten(node.key);
    },
    MemberExpression: ({ computed, property }) => {
      if (!computed) shorten(property);
    },
  }).visit(parseSync('Readability.js', code).program);
  let text = '';
  let at = 0;
  for (const edit of edits.sort((one, other) => one.start - other.start || other.end - one.end)) {
    // Part of what is gone already.
    if (edit.start < at) continue;
    text += code.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + code.slice(at);
}
