import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/dev/setup.mjs';
import { bundled } from './support.ts';

const dist = (flavour: string) => path.join(root, 'dist', flavour);
const filesOf = (flavour: string) => readdirSync(dist(flavour), { recursive: true, encoding: 'utf8' }).sort();
const manifestOf = (flavour: string) => JSON.parse(readFileSync(path.join(dist(flavour), 'manifest.json'), 'utf8'));

describe('the two builds', () => {
  test('hold the same files', () => expect(filesOf('firefox')).toEqual(filesOf('chrome')));

  test('differ in manifest.json alone, and in that Chrome’s scripts are minified', () => {
    const differing = filesOf('chrome').filter((file) => {
      if (!/\.\w+$/.test(file)) return false;
      const [chrome, firefox] = ['chrome', 'firefox'].map((flavour) => readFileSync(path.join(dist(flavour), file)));
      return !chrome!.equals(firefox!);
    });
    const scripts = filesOf('chrome').filter((file) => file.endsWith('.js'));
    expect(differing).toEqual([...scripts, 'manifest.json'].sort());
    for (const script of scripts) {
      const [chrome, firefox] = ['chrome', 'firefox'].map((flavour) =>
        readFileSync(path.join(dist(flavour), script), 'utf8'),
      );
      expect(chrome!.length).toBeLessThan(0.7 * firefox!.length);
      expect(firefox).toMatch(/^ *\/\/ src\/extension\//m);
    }
  });

  test('differ there only in what they must', () => {
    const [chrome, firefox] = [manifestOf('chrome'), manifestOf('firefox')];
    const differing = [...new Set([...Object.keys(chrome), ...Object.keys(firefox)])].filter(
      (key) => JSON.stringify(chrome[key]) !== JSON.stringify(firefox[key]),
    );
    expect(differing.sort()).toEqual(['background', 'browser_specific_settings', 'minimum_chrome_version']);
  });

  test('ask for the least: storage, activeTab, scripting, and no site by themselves but the bundled articles’', () => {
    const { permissions, host_permissions, content_scripts } = manifestOf('chrome');
    expect(permissions).toEqual(['storage', 'activeTab', 'scripting']);
    expect(host_permissions).toEqual(['*://*.xatakaon.com/*']);
    expect(content_scripts.map((script: { matches: string[] }) => script.matches)).toEqual([host_permissions]);
  });

  test('may connect to nothing but their own files', () => {
    for (const flavour of ['chrome', 'firefox']) {
      const policy = manifestOf(flavour).content_security_policy.extension_pages;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
  });
});

test('the bundled model is the parser’s: its text is the source, unchanged', () => {
  const source = readFileSync(path.join(root, 'src/articles/meta-torrents/source.txt'), 'utf8');
  expect(bundled().article.text).toBe(source);
});
