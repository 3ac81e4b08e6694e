import type { RefObject } from 'preact';
import type { PlacedBlock } from '@/utils/article/blocks';
import type { Digest } from '@/utils/digest/digest';
import type { ReaderSettings } from '@/utils/reader-settings';
import type { Aids } from './aids-api';
import type { Heading } from './Contents';
import type { ViewHooks } from './finish-api';
import type { KeyAction } from './keys';
import type { Panel } from './panel';
import type { ReaderOptions, Target } from './reader-options';
import type { Reading } from './reading';

/** What the world outside may ask of the view while it is open. */
export interface Commands {
  act(action: KeyAction): void;
  goTo(target: Target): void;
  toggle(panel: Panel): void;
  /** The find panel was asked for: letters are meant for its field, which may still be on its way. */
  isFinding: boolean;
  show(panel: Panel): void;
  /** Saves the article unless it is saved; answers whether it is now. */
  save(): Promise<boolean>;
  settings: ReaderSettings;
  /** Shows the article by settings that were changed elsewhere. */
  wear(settings: ReaderSettings): void;
  /** How long the article takes, in seconds. */
  seconds: number;
  aids: Aids | undefined;
}

/** Everything that the view is drawn from. */
export interface ReaderProps {
  options: ReaderOptions;
  digest: Digest | undefined;
  /** How long the article takes, in seconds; undefined until it has been counted. */
  seconds: number | undefined;
  isSaved: boolean;
  /** The page under the view has become another one. */
  isMoved: boolean;
  dialog: HTMLDialogElement;
  body: DocumentFragment;
  blocks: readonly PlacedBlock[];
  headings: readonly Heading[];
  signal: AbortSignal;
  hooks: ViewHooks;
  /** Filled by the view. */
  reading: RefObject<Reading | null>;
  /** Filled by the view. */
  commands: RefObject<Commands | null>;
  /** All of the text is about to be set anew. */
  beforeSet(): void;
  close(): void;
}
