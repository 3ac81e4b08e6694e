/** A stretch of code with its kind ("keyword", "title.function"); text and stretches inside it in their order. */
export interface Token {
  scope: string;
  children: (string | Token)[];
}

/** Takes highlight.js's tokens as a tree instead of as markup. Its interface is theirs (`Emitter`). */
export class TreeEmitter {
  readonly root: Token = { scope: '', children: [] };
  readonly #open: Token[] = [this.root];

  addText(text: string): void {
    if (text) this.#top.children.push(text);
  }

  startScope(scope: string): void {
    const token: Token = { scope, children: [] };
    this.#top.children.push(token);
    this.#open.push(token);
  }

  endScope(): void {
    if (this.#open.length > 1) this.#open.pop();
  }

  openNode(scope: string): void {
    this.startScope(scope);
  }

  closeNode(): void {
    this.endScope();
  }

  closeAllNodes(): void {
    this.#open.length = 1;
  }

  __addSublanguage({ root }: TreeEmitter, name: string): void {
    this.#top.children.push({ scope: `language-${name}`, children: root.children });
  }

  finalize(): void {
    this.closeAllNodes();
  }

  /** Nothing of ours asks for markup. */
  toHTML(): string {
    return '';
  }

  get #top(): Token {
    return this.#open.at(-1) ?? this.root;
  }
}
