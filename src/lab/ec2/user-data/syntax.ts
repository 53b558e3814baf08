// A shell script as a tree: the part of bash that user data is written in.

export type WordPart =
  | { readonly kind: "text"; readonly text: string }
  /** `quoted` parts are never split into several words. */
  | { readonly kind: "variable"; readonly name: string; readonly otherwise: Word | undefined; readonly quoted: boolean }
  | { readonly kind: "command"; readonly script: Script; readonly quoted: boolean };

export interface Word {
  readonly parts: readonly WordPart[];
  /** Some of it stood in quotes, so it is a word even when empty. */
  readonly quoted: boolean;
}

export interface Redirect {
  readonly kind: "write" | "append" | "read" | "here-text" | "ignored";
  readonly descriptor: number | undefined;
  /** A file name, or the text itself for `here-text`. */
  word: Word;
}

export type Statement =
  | {
      readonly kind: "simple";
      readonly assignments: readonly { readonly name: string; readonly value: Word }[];
      readonly words: readonly Word[];
      readonly redirects: readonly Redirect[];
      /** As written, for messages. */
      readonly text: string;
    }
  | { readonly kind: "group"; readonly body: Script; readonly redirects: readonly Redirect[] }
  | {
      readonly kind: "if";
      readonly branches: readonly { readonly condition: Script; readonly body: Script }[];
      readonly otherwise: Script | undefined;
    }
  | { readonly kind: "loop"; readonly until: boolean; readonly condition: Script; readonly body: Script }
  | { readonly kind: "for"; readonly name: string; readonly words: readonly Word[]; readonly body: Script }
  | { readonly kind: "function"; readonly name: string; readonly body: Statement };

export interface Pipeline {
  /** How it hangs on the one before: always, only after success, only after failure. */
  readonly after: "always" | "success" | "failure";
  readonly negated: boolean;
  readonly statements: readonly Statement[];
}

export type Script = readonly Pipeline[];

/** A place in a script that this program cannot read. */
export class SyntaxProblem extends Error {
  readonly line: number;

  constructor(what: string, line: number) {
    super(what);
    this.name = "SyntaxProblem";
    this.line = line;
  }
}
