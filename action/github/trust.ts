// Whose issues and comments are taken for ours.

interface Written {
  readonly user?: { readonly type?: string } | null;
  readonly author_association?: string;
}

/**
 * Anybody may write our marker into an issue or a comment of his own, and could change the text later. Only a bot's, or that of
 * somebody who may write to this repository anyway (a token of his own is used then), is believed.
 */
export function isTrusted({ user, author_association: association = "" }: Written): boolean {
  return user?.type === "Bot" || ["OWNER", "MEMBER", "COLLABORATOR"].includes(association);
}
