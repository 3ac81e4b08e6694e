/**
 * How trees are written, small: a leaf is one character, a question three, of characters that no string literal has to
 * escape. A first character below `SPLIT` is a leaf's value; else the three together are `SPLIT`, the question's limit
 * and its column.
 */
const SIGNS = [...Array(92).keys()].map((at) => String.fromCharCode(at + 35)).filter((sign) => !"'\\`".includes(sign));
const BASE = SIGNS.length;
const VALUES = new Int8Array(128).fill(-1);
for (const [value, sign] of SIGNS.entries()) VALUES[sign.charCodeAt(0)] = value;

/** Leaves have so many values: hundredths, 0 in the middle. */
const SPLIT = 39;
const MIDDLE = (SPLIT - 1) / 2;

/** Limits grow by this share from step to step, and near 0 by a hundredth of `NEAR`. */
const GROWTH = 0.01;
const NEAR = 0.003;

/** What stands at a place of the written trees: a leaf's value, or a question. */
export type Written = { value: number } | { column: number; limit: number };

const NO_SIGN = /[^#-~]|['\\`]/;

/** The codes of all signs of written trees: the browser's own ways, for trees are read before any of this is compiled. */
export function codesOf(written: string): Uint8Array {
  const wrong = written.search(NO_SIGN);
  if (wrong >= 0) throw new Error(`no sign of a tree at ${wrong}`);
  return new TextEncoder().encode(written);
}

/** Reads what stands at `at`; a leaf takes one character, a question three. */
export function readNode(written: string, at: number, columns: number): Written {
  const codes = codesOf(written);
  const value = leafAt(codes, at);
  if (value !== undefined) return { value };
  const question = questionAt(codes, at);
  return { column: question % columns, limit: limitOf(question, columns) };
}

/** The value of the leaf at `at`; undefined where a question stands. */
export function leafAt(codes: Uint8Array, at: number): number | undefined {
  const lead = VALUES[codes[at] as number] as number;
  return lead < SPLIT ? (lead - MIDDLE) / 100 : undefined;
}

/** The question at `at` as a number: what is left of it by `columns` is its column. */
export function questionAt(codes: Uint8Array, at: number): number {
  const first = VALUES[codes[at] as number] as number;
  const second = VALUES[codes[at + 1] as number] as number;
  const third = VALUES[codes[at + 2] as number] as number;
  return ((first - SPLIT) * BASE + second) * BASE + third;
}

/** The limit of a question that `questionAt` read. */
export function limitOf(question: number, columns: number): number {
  return limitAt(Math.floor(question / columns) - middleOf(columns));
}

/** Writes what `readNode` reads. The value or limit must be one that can be written (`leafNear`, `limitFrom`). */
export function writeNode(node: Written, columns: number): string {
  if ('value' in node) return SIGNS[Math.round(node.value * 100) + MIDDLE] ?? '';
  const number = (Math.round(stepsTo(node.limit)) + middleOf(columns)) * columns + node.column;
  const digits = [Math.floor(number / (BASE * BASE)) + SPLIT, Math.floor(number / BASE) % BASE, number % BASE];
  return digits.map((value) => SIGNS[value]).join('');
}

/** The value of a leaf that is nearest to `value` and can be written. */
export function leafNear(value: number): number {
  return (Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(value * 100))) + 0) / 100;
}

/** The least limit that can be written and is not below `value`: what lies at `value` stays on the same side. */
export function limitFrom(value: number): number {
  const steps = stepsTo(value);
  const limit = limitAt(Math.ceil(steps));
  // What was a limit already may have come back a hair too small.
  return limit >= value ? limit : limitAt(Math.ceil(steps) + 1);
}

/** How many steps from 0 a limit lies, as a fraction. */
function stepsTo(limit: number): number {
  return (Math.sign(limit) * Math.log1p(Math.abs(limit) / NEAR)) / GROWTH;
}

function limitAt(step: number): number {
  return step === 0 ? 0 : Math.sign(step) * NEAR * Math.expm1(Math.abs(step) * GROWTH);
}

/** The step of 0: in the middle of those that three characters hold. */
function middleOf(columns: number): number {
  return Math.floor(((BASE - SPLIT) * BASE * BASE) / columns / 2);
}
