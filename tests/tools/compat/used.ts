import { parseSync } from 'vite';
import { featureAt } from './support';

/** A node of a parsed program, as ESTree has it. */
interface Node {
  type: string;
  [key: string]: unknown;
}

/** The names of the platform that programs of ours use, from their TypeScript. */
export interface UsedNames {
  /** After a dot, in a pattern or before "in": `text` of `document.fonts.text`. */
  members: Set<string>;
  /** Of an object that is known: "Navigator.share", "CSS.supports". */
  known: Set<string>;
  /** By themselves: "Highlight", "structuredClone". */
  globals: Set<string>;
  /** Properties of our own objects and types: of a member with such a name nobody can say whose it is. */
  own: Set<string>;
  /** Of an extension's API: "sidePanel.open". */
  extension: Set<string>;
  /** Elements and their attributes: "dialog", "dialog.open". */
  markup: Set<string>;
}

/** Objects that stand for themselves, by the interface that MDN describes. */
const INTERFACES: Readonly<Record<string, string>> = {
  navigator: 'Navigator',
  document: 'Document',
  window: 'Window',
  globalThis: 'Window',
  location: 'Location',
  history: 'History',
  crypto: 'Crypto',
  performance: 'Performance',
};

const OWN = new Set(['TSPropertySignature', 'TSMethodSignature', 'PropertyDefinition', 'MethodDefinition', 'Property']);

export function usedNames(): UsedNames {
  return {
    members: new Set(),
    known: new Set(),
    globals: new Set(),
    own: new Set(),
    extension: new Set(),
    markup: new Set(),
  };
}

/** Adds what a program uses. `file` says by its ending how it is read (ts, tsx). */
export function addUsed(used: UsedNames, file: string, source: string): void {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  visit(program as unknown as Node, (node) => {
    switch (node.type) {
      case 'MemberExpression':
        if (!node.computed) addMember(used, node);
        break;
      case 'Identifier':
        used.globals.add(nameOf(node));
        break;
      case 'BinaryExpression':
        if (node.operator === 'in') used.members.add(String((node.left as { value?: unknown }).value));
        break;
      case 'ObjectPattern':
        for (const property of node.properties as Node[]) if (property.key) used.members.add(nameOf(property.key));
        return;
      case 'JSXOpeningElement':
        addMarkup(used, node);
    }
    if (OWN.has(node.type) && node.key) used.own.add(nameOf(node.key));
  });
}

function addMember(used: UsedNames, node: Node): void {
  const names: string[] = [];
  let inner: Node = node;
  while (inner.type === 'MemberExpression' && !inner.computed) {
    names.unshift(nameOf(inner.property));
    inner = inner.object as Node;
  }
  const [member = '', below] = names;
  const object = inner.type === 'Identifier' ? nameOf(inner) : '';
  if (object === 'browser') {
    if (below) used.extension.add(`${member}.${below}`);
    return;
  }
  used.members.add(names.at(-1) ?? '');
  if (!object) return;
  if (INTERFACES[object]) used.known.add(`${INTERFACES[object]}.${member}`);
  else if (featureAt('api', object) || featureAt('javascript', 'builtins', object))
    used.known.add(`${object}.${member}`);
}

function addMarkup(used: UsedNames, node: Node): void {
  const element = nameOf(node.name);
  if (!/^[a-z]/.test(element)) return;
  used.markup.add(element);
  for (const attribute of node.attributes as Node[])
    if (attribute.type === 'JSXAttribute') used.markup.add(`${element}.${nameOf(attribute.name)}`);
}

function nameOf(node: unknown): string {
  return String((node as { name?: unknown }).name ?? '');
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && 'type' in child) visit(child as Node, see);
    }
  }
}
