import { folderOf } from '../../core/path.ts';
import type { Importer, Reach, SharedConstant } from '../language.ts';

/** `Version.VERSION` of a class in the same package, or one that is imported. */
export function javaNames({ path, text, name, owner, line }: SharedConstant, from: Importer): Reach | null {
  if (owner === null || /\bprivate\b/.test(line) || !/\bstatic\b/.test(line)) return null;
  const own = packageOf(text);
  const written = `${owner}.${name}`;
  if (own === packageOf(from.text) && folderOf(path) === folderOf(from.path)) return { name: written, statement: null };
  if (own === '' || !/\bpublic\b/.test(line) || !isPublic(text, owner)) return null;
  const isImported = new RegExp(String.raw`^import\s+${own}\.(?:${owner}|\*)\s*;`, 'm').test(from.text);
  return { name: written, statement: isImported ? null : `import ${own}.${owner};` };
}

/** A constant of the same package, or one that is imported. */
export function kotlinNames({ text, name, owner, line }: SharedConstant, from: Importer): Reach | null {
  if (/\bprivate\b/.test(line)) return null;
  const own = packageOf(text);
  const written = owner === null ? name : `${owner}.${name}`;
  const imported = `${own}.${owner ?? name}`;
  const isKnown =
    own === packageOf(from.text) ||
    new RegExp(String.raw`^import\s+(?:${imported}|${own}\.\*)\s*$`, 'm').test(from.text);
  return isKnown
    ? { name: written, statement: null }
    : own === ''
      ? null
      : { name: written, statement: `import ${imported}` };
}

/** A constant of a class in the same namespace, in one around it, or in one that the file uses. */
export function csharpNames({ text, name, owner, line }: SharedConstant, from: Importer): Reach | null {
  if (owner === null || !/\b(?:public|internal)\b/.test(line) || !/\b(?:const|static)\b/.test(line)) return null;
  const written = `${owner}.${name}`;
  const [own, used] = [namespaceOf(text), namespaceOf(from.text)];
  const isNear = own === '' || used === own || used.startsWith(`${own}.`);
  const isUsed = new RegExp(String.raw`^\s*(?:global\s+)?using\s+${own}\s*;`, 'm').test(from.text);
  return { name: written, statement: isNear || isUsed ? null : `using ${own};` };
}

function packageOf(text: string): string {
  return /^package\s+([\w.]+)/m.exec(text)?.[1] ?? '';
}

function namespaceOf(text: string): string {
  return /^namespace\s+([\w.]+)/m.exec(text)?.[1] ?? '';
}

function isPublic(text: string, owner: string): boolean {
  return new RegExp(
    String.raw`\bpublic\s+(?:(?:final|abstract|sealed)\s+)*(?:class|interface|enum|record)\s+${owner}\b`,
  ).test(text);
}
