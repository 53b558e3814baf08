// Whose account a lab is: nobody's, so that neither a lab is ever taken for AWS nor AWS for a lab.

/** An account id that AWS gives to nobody: every lab's. */
export const LAB_ACCOUNT = "000000000000";
