import { zlibSync } from 'fflate/browser';
import type { Raster } from '../../core/ports.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** 8 bits per channel, red, green, blue and alpha, without interlacing. */
const FORMAT = [8, 6, 0, 0, 0];
/** Fixed, so that the same picture always has the same bytes. */
const LEVEL = 9;

/**
 * Encodes a picture as PNG. The same pixels give the same bytes on every system: nothing of the machine's own zlib is
 * used.
 *
 * @param raster premultiplied RGBA
 */
export function pngOf({ width, height, pixels }: Raster): Uint8Array {
  const rows = new Uint8Array(height * (1 + 4 * width));
  for (let row = 0; row < height; row++)
    straighten(pixels.subarray(4 * width * row, 4 * width * (row + 1)), rows, row * (1 + 4 * width) + 1);
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', joined([number(width), number(height), Uint8Array.from(FORMAT)])),
    chunk('IDAT', zlibSync(rows, { level: LEVEL })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Divides the colors by their alpha, as PNG stores them. */
function straighten(pixels: Uint8Array, target: Uint8Array, at: number): void {
  for (let index = 0; index < pixels.length; index += 4) {
    const alpha = pixels[index + 3] as number;
    for (let channel = 0; channel < 3; channel++)
      target[at + index + channel] =
        alpha === 0 ? 0 : Math.min(255, Math.round(((pixels[index + channel] as number) * 255) / alpha));
    target[at + index + 3] = alpha;
  }
}

/** Length, type, content, and the CRC of type and content. */
function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = joined([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), content]);
  return joined([number(content.length), body, number(crc32(body))]);
}

function number(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

/** CRC-32 as in ISO 3309, which PNG uses. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
