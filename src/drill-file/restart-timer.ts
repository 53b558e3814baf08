// How drill file and command line name roles, and the restart timer's in particular.

/** A role's name or ARN. */
export const ROLE = /^([\w+=,.@-]{1,64}|arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+)$/;

/** `off`, or a role's name or ARN. */
export const RESTART_TIMER = new RegExp(`^(off|${ROLE.source.slice(2, -2)})$`);

export function restartTimerOf(text: string): { readonly role: string } | "off" {
  return text === "off" ? "off" : { role: text };
}
