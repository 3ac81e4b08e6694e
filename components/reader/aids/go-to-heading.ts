import type { AidsHost } from '../aids-api';
import type { Heading } from '../Contents';
import { headingsOf } from '../headings';

/** A heading that was gone to stands this far down the window, in px: above the line at which the reading is taken to be. */
const LINE = 90;

/** To the next heading, or to the one before; before the first one stands the beginning. */
export function goToHeading(host: AidsHost, by: 1 | -1): void {
  const headings = headingsOf(host.blocks);
  const isThere = host.reading.flow ? inPages(host.reading.flow.at(), by) : inColumn(host, by);
  const next = by > 0 ? headings.find(isThere) : headings.findLast(isThere);
  if (next) host.reading.goToBlock(next.paragraph);
  else if (by < 0) host.reading.show(host.reading.article);
}

function inPages(at: number, by: 1 | -1) {
  return ({ paragraph }: Heading) => (by > 0 ? paragraph > at : paragraph < at);
}

function inColumn({ scroller, blocks }: AidsHost, by: 1 | -1) {
  const line = scroller.getBoundingClientRect().top + LINE;
  return ({ paragraph }: Heading) => {
    const below = (blocks[paragraph]?.element.getBoundingClientRect().top ?? 0) - line;
    return by > 0 ? below > 2 : below < -20;
  };
}
