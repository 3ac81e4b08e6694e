/** What can be open beside or over the text; one at a time. */
export type Panel = 'appearance' | 'help' | 'find' | 'tools' | 'parts' | DrawerPart;

/** What the drawer can hold. */
export type DrawerPart = 'summary' | 'sources' | 'contents' | 'notes';

const PARTS: readonly Panel[] = ['summary', 'sources', 'contents', 'notes'];

export function isDrawerPart(panel: Panel | undefined): panel is DrawerPart {
  return panel !== undefined && PARTS.includes(panel);
}
