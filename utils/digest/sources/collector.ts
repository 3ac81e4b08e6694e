import type { Evidence, Source, SourceKind, SourceTier } from '../digest';

/** What is known of a source by its name alone. */
export interface Named {
  name: string;
  tier: SourceTier;
}

const KINDS: readonly SourceKind[] = ['credit', 'attribution', 'photo', 'link'];

/** Gathers what is found about each source; the same name, however written, is one source. */
export class Collector {
  private readonly sources = new Map<string, Source>();

  add(named: Named, evidence: Evidence & { kind: SourceKind }, link?: string): void {
    const source = this.sourceOf(named);
    if (!source.kinds.includes(evidence.kind)) source.kinds.push(evidence.kind);
    if (link !== undefined && !source.links.includes(link)) source.links.push(link);
    if (source.evidence.some((known) => isSame(known, evidence))) return;
    source.evidence.push(evidence);
    source.mentions++;
  }

  /** In the order of their first evidence, kinds in a fixed order. */
  all(): Source[] {
    return [...this.sources.values()].map((source) => ({
      ...source,
      kinds: KINDS.filter((kind) => source.kinds.includes(kind)),
    }));
  }

  private sourceOf({ name, tier }: Named): Source {
    const key = keyOf(name);
    let source = this.sources.get(key);
    if (!source) {
      source = { name, tier, kinds: [], mentions: 0, evidence: [], links: [] };
      this.sources.set(key, source);
    }
    return source;
  }
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[’']/g, "'").replace(/^the /, '').trim();
}

function isSame(a: Evidence, b: Evidence): boolean {
  return (
    a.kind === b.kind &&
    a.where === b.where &&
    a.paragraph === b.paragraph &&
    a.text === b.text &&
    a.cue?.[0] === b.cue?.[0]
  );
}
