// Who owns what is in the account's buckets: S3 tells it by the account's canonical user id.
import { createHash } from "node:crypto";
import type { Lab } from "../lab.ts";

/** 64 hexadecimal digits; without a display name since November 2025. Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_Owner.html */
export const ownerOf = (lab: Lab): { ID: string } => ({ ID: createHash("sha256").update(`canonical user ${lab.account}`).digest("hex") });
