import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

const compressible = /\.(css|html|js|json|svg|ttf|txt|webmanifest)$/;

/** The editor of the in-browser IDE, for developers alone: the last tenth of its megabytes is not worth half of the build's time. */
const large = 512 * 1024;

/** Leaves `name.br` and `name.gz` beside every file that they are smaller than, which the API then serves as they are. */
export const compressOnce: Plugin = {
  name: 'compress-once',
  apply: 'build',
  async writeBundle({ dir }) {
    const entries = await readdir(dir!, { recursive: true, withFileTypes: true });
    await Promise.all(entries.filter((entry) => entry.isFile() && compressible.test(entry.name)).map((entry) => compress(join(entry.parentPath, entry.name))));
  },
};

async function compress(file: string) {
  const content = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: content.length > large ? 9 : constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, gz] = await Promise.all([brotli(content, { params }), deflate(content, { level: constants.Z_BEST_COMPRESSION })]);
  for (const [end, compressed] of [['.br', br], ['.gz', gz]] as const) {
    if (compressed.length < content.length) {
      await writeFile(file + end, compressed);
    }
  }
}
