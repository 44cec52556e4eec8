/** Sizes for people. */
const MEBIBYTE = 1024 * 1024;

/** `12.3 MiB`; bytes below 1024, KiB below 1 MiB. */
export function mebibytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < MEBIBYTE) return `${(bytes / 1024).toFixed(1)} KiB`;
  return `${(bytes / MEBIBYTE).toFixed(1)} MiB`;
}
