import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FolderRule, folderRules } from './architecture.ts';

const root = import.meta.dirname;
const importPattern =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

function sourceFiles(): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|mts)$/.test(path) && path.includes(sep))
    .map((path) => ({
      path: path.split(sep).join('/'),
      folder: path.split(sep)[0] ?? '',
      text: readFileSync(join(root, path), 'utf8'),
    }));
}

function importsOf(file: SourceFile): string[] {
  return [...file.text.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** The imports of a file that its folder's rule does not allow, each with the reason. */
export function forbiddenImports(file: SourceFile, rule: FolderRule): string[] {
  return importsOf(file).flatMap((specifier) => {
    if (specifier.startsWith('.')) {
      const target = relative(root, resolve(root, dirname(file.path), specifier)).split(sep);
      const folder = target[0] ?? '';
      if (folder === '..')
        return rule.folders === 'all' ? [] : [`${file.path}: leaves harness/ (${specifier})`];
      if (folder === file.folder || rule.folders === 'all' || rule.folders.includes(folder)) return [];
      return [`${file.path}: ${file.folder}/ may not import ${folder}/ (${rule.because})`];
    }
    if (rule.packages === 'all') return [];
    const name = specifier.startsWith('node:') ? 'node' : packageName(specifier);
    return rule.packages.includes(name) || rule.packages.includes(specifier)
      ? []
      : [`${file.path}: ${file.folder}/ may not import ${specifier} (${rule.because})`];
  });
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

/** Clock, chance, terminal and environment in a folder that promises to be pure. */
export function impurities(file: SourceFile): string[] {
  const code = file.text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
  return [
    /\bDate\.now\b/,
    /\bnew Date\(\s*\)/,
    /\bMath\.random\b/,
    /\bprocess\./,
    /\bconsole\./,
    /\bfetch\(/,
    /\bperformance\./,
  ]
    .filter((pattern) => pattern.test(code))
    .map((pattern) => `${file.path}: uses ${pattern.source} in a pure folder`);
}

describe('import table', () => {
  const files = sourceFiles().filter((file) => !file.path.endsWith('.test.ts'));

  it('names every folder', () => {
    const folders = [...new Set(files.map((file) => file.folder))];
    expect(folders.filter((folder) => folderRules[folder] === undefined)).toEqual([]);
  });

  it('is kept by every source file', () => {
    const findings = files.flatMap((file) => {
      const rule = folderRules[file.folder];
      return rule === undefined ? [] : forbiddenImports(file, rule);
    });
    expect(findings).toEqual([]);
  });

  it('keeps pure folders pure', () => {
    const findings = files
      .filter((file) => folderRules[file.folder]?.pure === true)
      .flatMap((file) => impurities(file));
    expect(findings).toEqual([]);
  });

  it('has no two folders that import each other', () => {
    const edges = new Set(
      files.flatMap((file) =>
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map(
            (specifier) => relative(root, resolve(root, dirname(file.path), specifier)).split(sep)[0] ?? '',
          )
          .filter((folder) => folder !== file.folder && folder !== '..')
          .map((folder) => `${file.folder} ${folder}`),
      ),
    );
    const mutual = [...edges].filter((edge) => edges.has(edge.split(' ').reverse().join(' ')));
    expect(mutual).toEqual([]);
  });

  it('fires on a forbidden import, a forbidden package and a clock', () => {
    const rule = folderRules['score'] as FolderRule;
    const bad = {
      path: 'score/bad.ts',
      folder: 'score',
      text: "import { x } from '../store/x.ts';\nimport fs from 'node:fs';\nexport const now = Date.now();\n",
    };
    expect(forbiddenImports(bad, rule)).toHaveLength(2);
    expect(impurities(bad)).toHaveLength(1);
  });

  it('stays quiet on an allowed import', () => {
    const rule = folderRules['score'] as FolderRule;
    const good = {
      path: 'score/good.ts',
      folder: 'score',
      text: "import type { Task } from '../domain/task.ts';\nimport { Ajv } from 'ajv';\n",
    };
    expect(forbiddenImports(good, rule)).toEqual([]);
  });
});
