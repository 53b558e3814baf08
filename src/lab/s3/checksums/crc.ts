// The two CRCs that Node does not compute: CRC-32C and CRC-64/NVME, byte by byte from tables that are made at the first use.
// Source: https://reveng.sourceforge.io/crc-catalogue/all.htm (CRC-32/ISCSI and CRC-64/NVME, both reflected).

const CRC32C_POLYNOMIAL = 0x82f63b78;
/** 0x9a6c9329ac4bc9b5 in two halves. */
const CRC64NVME_POLYNOMIAL = { high: 0x9a6c9329, low: 0xac4bc9b5 };

let crc32cTable: Int32Array | undefined;

/** Four bytes, the highest first, as S3 writes them. */
export function crc32c(bytes: Uint8Array): Buffer {
  crc32cTable ??= Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? CRC32C_POLYNOMIAL : 0);
    return value;
  });
  const table = crc32cTable;
  let sum = -1;
  for (let at = 0; at < bytes.length; at += 1) sum = (sum >>> 8) ^ (table[(sum ^ (bytes[at] as number)) & 0xff] as number);
  const written = Buffer.alloc(4);
  written.writeInt32BE(~sum);
  return written;
}

let crc64Tables: { readonly high: Int32Array; readonly low: Int32Array } | undefined;

function makeCrc64Tables(): { high: Int32Array; low: Int32Array } {
  const tables = { high: new Int32Array(256), low: new Int32Array(256) };
  for (let index = 0; index < 256; index += 1) {
    let high = 0;
    let low = index;
    for (let bit = 0; bit < 8; bit += 1) {
      const carried = low & 1;
      low = (low >>> 1) | (high << 31);
      high >>>= 1;
      if (carried) {
        low ^= CRC64NVME_POLYNOMIAL.low;
        high ^= CRC64NVME_POLYNOMIAL.high;
      }
    }
    tables.high[index] = high;
    tables.low[index] = low;
  }
  return tables;
}

/** Eight bytes, the highest first. In halves: big integers are many times slower. */
export function crc64nvme(bytes: Uint8Array): Buffer {
  crc64Tables ??= makeCrc64Tables();
  const tables = crc64Tables;
  let high = -1;
  let low = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    const index = (low ^ (bytes[at] as number)) & 0xff;
    low = ((low >>> 8) | (high << 24)) ^ (tables.low[index] as number);
    high = (high >>> 8) ^ (tables.high[index] as number);
  }
  const written = Buffer.alloc(8);
  written.writeInt32BE(~high, 0);
  written.writeInt32BE(~low, 4);
  return written;
}
