import type { KnownSettings, Settings, SettingsStore } from '@/utils/sync/settings';

/** A device's settings in memory. Copied in and out, as from a disk. */
export class MemorySettings implements SettingsStore {
  #settings: Settings = {};
  #known: KnownSettings | null = null;
  /** Called before each write; what it throws is a kill. */
  beforeWrite: () => void = () => undefined;

  settings = async () => structuredClone(this.#settings);
  known = async () => structuredClone(this.#known);

  async set(settings: Settings): Promise<void> {
    for (const [name, value] of Object.entries(settings)) {
      this.beforeWrite();
      this.choose(name, value);
    }
  }

  async keep(known: KnownSettings): Promise<void> {
    this.beforeWrite();
    this.#known = structuredClone(known);
  }

  /** The person sets it; null: as at the start. */
  choose(name: string, value: unknown): void {
    const { [name]: _, ...others } = this.#settings;
    this.#settings = value === null ? others : { ...others, [name]: value };
  }
}
