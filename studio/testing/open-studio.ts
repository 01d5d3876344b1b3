import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { type BrowserPage, findBrowser, openBrowser } from '../../harness/testing/browser.ts';
import { studioConfig } from '../build/studio-config.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

/** The built page in a real browser, served from a folder as any host would. */
export interface OpenStudio extends AsyncDisposable {
  readonly page: BrowserPage;
  readonly host: ServedFolder;
  /** Text of an element, as it is shown. */
  text(selector: string): Promise<string>;
  click(selector: string): Promise<void>;
  /** Waits until an element's text matches; throws with the text that it had at last. */
  until(selector: string, pattern: RegExp, timeoutMs?: number): Promise<string>;
  /** Chooses a GGUF file from the disk, and waits until the model is ready or refused. */
  choose(path: string): Promise<string>;
  /** Asks, and waits until the last step is there. Gives the titles of all steps. */
  ask(request: string): Promise<readonly string[]>;
}

/** Builds the page into a folder. */
export async function buildStudio(options: {
  readonly folder: string;
  readonly githubUrl: string;
  readonly modelFile: string | null;
}): Promise<void> {
  await build({ ...(await studioConfig(options)), logLevel: 'error' });
}

/** Opens a page that was built, and waits until its model is ready. */
export async function openStudio(
  folder: string,
  view: { readonly width: number; readonly height: number },
  headers: Readonly<Record<string, string>> = {},
): Promise<OpenStudio> {
  const path = findBrowser();
  if (path === null) throw new Error('there is no chromium in PATH');
  const host = await serveFolder(folder, headers);
  const page = await openBrowser(path, view);
  const text = async (selector: string): Promise<string> =>
    String(await page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`));
  const until = async (selector: string, pattern: RegExp, timeoutMs = 150_000): Promise<string> => {
    const deadline = performance.now() + timeoutMs;
    for (;;) {
      const found = await text(selector);
      if (pattern.test(found)) return found;
      if (performance.now() > deadline) throw new Error(`${selector} is still ${JSON.stringify(found)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const click = async (selector: string): Promise<void> => {
    await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
  };
  await page.open(host.url);
  await until('#model-status', /ready|could not|can't/);
  return {
    page,
    host,
    text,
    click,
    until,
    async choose(file) {
      const name = basename(file);
      const bytes = readFileSync(file).toString('base64');
      await page.evaluate(`{
        const bytes = Uint8Array.from(atob(${JSON.stringify(bytes)}), (letter) => letter.charCodeAt(0));
        const chosen = new DataTransfer();
        chosen.items.add(new File([bytes], ${JSON.stringify(name)}));
        const field = document.getElementById('model-file');
        field.files = chosen.files;
        field.dispatchEvent(new Event('change'));
      }`);
      return until('#model-status', new RegExp(`${name} (is ready|can't|holds|has)`));
    },
    async ask(request) {
      await page.evaluate(
        `document.getElementById('request').value = ${JSON.stringify(request)};
         document.getElementById('steps').replaceChildren();
         document.getElementById('ask-form').requestSubmit();`,
      );
      const done =
        "String(!document.getElementById('ask-button').disabled && document.getElementById('stop-button').hidden)";
      const deadline = performance.now() + 150_000;
      while ((await page.evaluate(done)) !== 'true') {
        if (performance.now() > deadline) throw new Error('no answer');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return (await page.evaluate(
        "[...document.querySelectorAll('#steps > li > h4')].map((one) => one.textContent)",
      )) as readonly string[];
    },
    async [Symbol.asyncDispose]() {
      await page.close();
      await host.close();
    },
  };
}

/** Writes what the page offers for download to a folder, and gives the path. */
export async function download(studio: OpenStudio, button: string, folder: string): Promise<string> {
  const [name, bytes] = (await studio.page.evaluate(`new Promise((resolve) => {
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = async function () {
      HTMLAnchorElement.prototype.click = click;
      const bytes = new Uint8Array(await (await fetch(this.href)).arrayBuffer());
      resolve([this.download, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))]);
    };
    document.querySelector(${JSON.stringify(button)}).click();
  })`)) as readonly [string, string];
  const path = join(folder, name);
  writeFileSync(path, Buffer.from(bytes, 'base64'));
  return path;
}
