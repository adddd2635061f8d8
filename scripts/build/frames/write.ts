/** Writes what iframes need beside their scripts: pages, their style sheet, oEmbed answers. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LANGUAGES, PRESETS } from '../../../src/embed/presets.js';
import { oembedFile, pageFile } from './files.js';
import { oembedAnswer } from './oembed.js';
import { framePage } from './page.js';
import { frameCss } from './styles.js';

export async function writeFrames(dist: string): Promise<void> {
  for (const folder of ['embed', 'oembed']) {
    await mkdir(path.join(dist, folder), { recursive: true });
  }
  const write = (file: string, content: string) => writeFile(path.join(dist, file), content);
  await write('embed/page.css', frameCss());
  for (const preset of PRESETS) {
    for (const lang of LANGUAGES) {
      const page = pageFile(preset, lang);
      const answer = oembedFile(preset, lang);
      await write(page, await framePage(preset, lang, page));
      await write(answer, oembedAnswer(preset, lang, answer));
    }
  }
}
