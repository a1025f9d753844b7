import { writeFileSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";

/** The earliest date that a zip can have: the same files make the same zip, byte for byte. */
const date = (1 << 5) | 1;

/**
 * Writes a zip.
 *
 * @param {string} path Where to.
 * @param {Map<string, Buffer>} files By their paths in the zip, with `/`.
 */
export function writeZip(path, files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of files) {
    const fileName = Buffer.from(name);
    const data = deflateRawSync(content, { level: 9 });
    // Version 2.0, names in UTF-8, deflate, no time, date, checksum, both sizes, length of the name, nothing extra.
    const common = numbers([20, 2], [0x800, 2], [8, 2], [0, 2], [date, 2], [crc32(content), 4]);
    const sizes = numbers([data.length, 4], [content.length, 4], [fileName.length, 2], [0, 2]);
    const local = Buffer.concat([numbers([0x04034b50, 4]), common, sizes, fileName, data]);
    directory.push(
      numbers([0x02014b50, 4], [20, 2]),
      common,
      sizes,
      // No comment, first disk, no attributes, where the file is.
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      fileName,
    );
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = numbers(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [files.size, 2],
    [files.size, 2],
    [index.length, 4],
    [offset, 4],
    [0, 2],
  );
  writeFileSync(path, Buffer.concat([...parts, index, end]));
}

/** Little-endian numbers, each with its size in bytes. */
function numbers(...values) {
  return Buffer.concat(
    values.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
