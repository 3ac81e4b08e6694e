import type { ChromiumSurface } from '@/tests/tools/browser/surface';

interface Node {
  nodeId: string;
  ignored: boolean;
  parentId?: string;
  childIds?: string[];
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** States worth a word where they hold; of a switch also that it does not. */
const STATES = ['checked', 'pressed', 'expanded', 'selected', 'disabled', 'modal', 'multiselectable'];
/** Says nothing of its own: only what is in it. */
const THROUGH = new Set(
  (
    'generic none InlineTextBox LineBreak ListMarker LabelText strong time emphasis ' +
    // Browsers of different years call these differently.
    'sectionheader sectionfooter header footer Figcaption'
  ).split(' '),
);

/**
 * What assistive technology is told, a line each: role, name and states, indented by depth. From the first node with this
 * role and name down; text is left out where it only repeats the name of what it stands in.
 */
export async function treeOf(surface: ChromiumSurface, role: string, name?: string): Promise<string> {
  const { nodes } = (await surface.session.send('Accessibility.getFullAXTree', {})) as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find((node) => node.role?.value === role && (name === undefined || node.name?.value === name));
  if (!root) throw new Error(`No ${role} ${name ?? ''}`);
  const lines: string[] = [];
  const walk = (node: Node, depth: number, around: string) => {
    const kind = node.role?.value ?? '';
    const own = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
    const isRepeated = kind === 'StaticText' && (own === '' || around.includes(own));
    const isSaid = !node.ignored && !THROUGH.has(kind) && !isRepeated;
    if (isSaid) lines.push(`${'  '.repeat(depth)}${kind}${own ? ` "${own}"` : ''}${statesOf(node)}`);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, depth + (isSaid ? 1 : 0), isSaid ? own : around);
    }
  };
  walk(root, 0, '');
  return `${lines.join('\n')}\n`;
}

function statesOf({ properties = [] }: Node): string {
  const said = STATES.flatMap((state) => {
    const value = properties.find(({ name }) => name === state)?.value.value;
    return value === undefined || (state === 'disabled' && value !== true) ? [] : [`${state}=${String(value)}`];
  });
  return said.length > 0 ? ` [${said.join(' ')}]` : '';
}
