// ListMultipartUploads. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html
import type { ListMultipartUploadsCommandInput, ListMultipartUploadsCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { commonPrefixes, compareKeys, pageSize } from "../listing.ts";
import type { MultipartUpload } from "../multipart/upload.ts";
import { ownerOf } from "../owner.ts";
import { bucketNamed } from "../state.ts";

type Item = { readonly name: string; readonly isPrefix: boolean; readonly upload: MultipartUpload };

/** Uploads by key, those of one key the oldest first. The markers name the last item given. */
function list(lab: Lab, input: ListMultipartUploadsCommandInput): Omit<ListMultipartUploadsCommandOutput, "$metadata"> {
  const bucket = bucketNamed(lab, input.Bucket);
  const { Prefix = "", Delimiter, KeyMarker = "", UploadIdMarker, MaxUploads } = input;
  const size = pageSize(MaxUploads);
  const uploads = [...bucket.uploads.values()]
    .filter(({ key }) => key.startsWith(Prefix))
    .sort((one, other) => compareKeys(one.key, other.key) || one.initiated - other.initiated);
  const rest = rolledUp(after(uploads, KeyMarker, UploadIdMarker), Prefix, Delimiter, KeyMarker);
  const page = rest.slice(0, size);
  const last = page.at(-1);
  const owner = ownerOf(lab);
  const listed = page.filter(({ isPrefix }) => !isPrefix).map(({ upload }) => upload);
  return {
    Bucket: bucket.name,
    KeyMarker,
    UploadIdMarker: UploadIdMarker ?? "",
    Prefix,
    ...(Delimiter === undefined ? {} : { Delimiter }),
    MaxUploads: size,
    IsTruncated: rest.length > page.length && size > 0,
    ...(last === undefined || rest.length === page.length
      ? {}
      : { NextKeyMarker: last.name, NextUploadIdMarker: last.isPrefix ? "" : last.upload.id }),
    ...(listed.length === 0
      ? {}
      : {
          Uploads: listed.map(({ id, key, initiated, about, checksum }) => ({
            UploadId: id,
            Key: key,
            Initiated: new Date(initiated),
            StorageClass: about.storageClass,
            Owner: owner,
            Initiator: owner,
            ...(checksum === undefined ? {} : { ChecksumAlgorithm: checksum.algorithm, ChecksumType: checksum.type }),
          })),
        }),
    ...commonPrefixes(page),
  };
}

/** Without an upload's id the whole key is passed over. */
function after(uploads: readonly MultipartUpload[], key: string, id: string | undefined): readonly MultipartUpload[] {
  if (key === "") return uploads;
  const marked = id === undefined || id === "" ? -1 : uploads.findIndex((upload) => upload.key === key && upload.id === id);
  return marked >= 0 ? uploads.slice(marked + 1) : uploads.filter((upload) => compareKeys(upload.key, key) > 0);
}

function rolledUp(uploads: readonly MultipartUpload[], prefix: string, delimiter = "", marker = ""): readonly Item[] {
  const items: Item[] = [];
  for (const upload of uploads) {
    const end = delimiter === "" ? -1 : upload.key.indexOf(delimiter, prefix.length);
    const name = end < 0 ? upload.key : upload.key.slice(0, end + delimiter.length);
    const isPrefix = end >= 0;
    if (isPrefix && (name === marker || items.at(-1)?.name === name)) continue;
    items.push({ name, isPrefix, upload });
  }
  return items;
}

export default register("s3", "ListMultipartUploads", list);
