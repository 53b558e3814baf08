// CloudFormation's limits on a template.

/**
 * Bytes of a template sent inline; larger ones need an S3 URL.
 * Source: aws-failover-semantics, section 7 (cloudformation-limits.html), as for all numbers here.
 */
export const TEMPLATE_INLINE_LIMIT = 51_200;

/** Bytes of a template read from S3. */
export const TEMPLATE_URL_LIMIT = 1_048_576;

export const RESOURCES_LIMIT = 500;

/** Each of parameters, outputs and mappings. */
export const SECTION_LIMIT = 200;

/** Bytes of the template's description. */
export const DESCRIPTION_LIMIT = 1_024;

/** Bytes of one parameter's value. */
export const PARAMETER_VALUE_LIMIT = 4_096;

/** Bytes of `text` as UTF-8. */
export function utf8Length(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
