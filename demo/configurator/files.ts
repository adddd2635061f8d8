/** Reads what lies beside this page: hashes, sizes of pictures. Own files only. */
import type { Files, Picture } from './addresses.js';

interface IntegrityFile {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}

/** `null` where the file is missing: the codes then go without. */
async function readJson<Content>(address: string): Promise<Content | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Content) : null;
  } catch {
    return null;
  }
}

const meta = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

export async function loadFiles(): Promise<Files> {
  const own = new URL(meta('telecons-files'), document.baseURI).href;
  const [integrity, pictures] = await Promise.all([
    readJson<IntegrityFile>(`${own}integrity.json`),
    readJson<readonly Picture[]>(`${own}images/index.json`),
  ]);
  return {
    own,
    version: integrity?.version ?? '',
    integrity: Object.fromEntries(
      Object.entries(integrity?.files ?? {}).map(([path, file]) => [path, file.integrity]),
    ),
    pictures: pictures ?? [],
    builtFor: meta('telecons-built-for'),
  };
}
