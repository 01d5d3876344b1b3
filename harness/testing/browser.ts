import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { WebSocket } from 'undici';

/** A page in a headless browser. */
export interface BrowserPage {
  /** Goes to a URL and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** Value of an expression in the page, as JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until an expression in the page is true; rejects after 20 s. */
  until(expression: string): Promise<void>;
  /** Shows the page on a screen of this size, in CSS pixels, in light or dark. */
  view(screen: Screen): Promise<void>;
  /** PNG of what is in view, in light or dark. */
  picture(scheme: 'light' | 'dark'): Promise<Uint8Array>;
  /** Processor time of the page's main thread since its browser was started, in ms: however busy the machine is. */
  processorMs(): Promise<number>;
  /** The page as a PDF on A4, as a reader prints it. */
  print(): Promise<Uint8Array>;
  /** Errors, warnings of the content policy and whatever the page wrote to its console since it was opened. */
  readonly complaints: readonly string[];
  /** URL of everything that was asked for. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** What a page is looked at on. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
}

/** Path of a Chromium or Chrome on this machine, or null. */
export function findBrowser(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const paths = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

/** Starts a browser and speaks the DevTools protocol with its first page. Widths and heights are CSS pixels. */
export async function openBrowser(
  path: string,
  view: { readonly width: number; readonly height: number },
): Promise<BrowserPage> {
  const profile = mkdtempSync(join(tmpdir(), 'macrobench-browser-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(path, [
    '--headless',
    ...sandbox,
    '--disable-gpu',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]);
  const socket = new WebSocket(await pageAddress(child));
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const answers = new Map<number, (result: unknown) => void>();
  const [complaints, requests]: [string[], string[]] = [[], []];
  let onLoad: (() => void) | null = null;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) answers.get(message.id)?.(message.result ?? message.error);
    if (message.method === 'Page.loadEventFired') onLoad?.();
    if (message.method === 'Network.requestWillBeSent') requests.push(message.params?.request?.url ?? '?');
    if (complaintEvents.includes(message.method ?? '')) complaints.push(JSON.stringify(message.params));
  });
  let sent = 0;
  const ask = (method: string, params: object = {}) => {
    sent += 1;
    const id = sent;
    return new Promise<unknown>((resolve) => {
      answers.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await ask(`${domain}.enable`);
  await ask('Performance.enable', { timeDomain: 'threadTicks' });
  const setScheme = (scheme: string) =>
    ask('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  const setSize = ({ width, height }: typeof view) =>
    ask('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 600 });
  await setSize(view);
  const evaluate = async (expression: string): Promise<unknown> => {
    const found = (await ask('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    })) as {
      readonly result?: { readonly value?: unknown };
      readonly exceptionDetails?: unknown;
    };
    if (found.exceptionDetails !== undefined) throw new Error(JSON.stringify(found.exceptionDetails));
    return found.result?.value;
  };
  return {
    complaints,
    requests,
    async open(url) {
      complaints.length = 0;
      requests.length = 0;
      const loaded = new Promise<void>((resolve) => {
        onLoad = resolve;
      });
      await ask('Page.navigate', { url });
      await loaded;
    },
    evaluate,
    async until(expression) {
      await evaluate(`new Promise((resolve, reject) => {
        const late = performance.now() + 20_000;
        const look = () => {
          if (${expression}) resolve();
          else if (performance.now() > late) reject(new Error('never true: ' + ${JSON.stringify(expression)}));
          else setTimeout(look, 20);
        };
        look();
      })`);
    },
    async view(screen) {
      await setSize(screen);
      await setScheme(screen.scheme);
    },
    async picture(scheme) {
      await setScheme(scheme);
      const { data } = (await ask('Page.captureScreenshot', { format: 'png' })) as { readonly data: string };
      return Buffer.from(data, 'base64');
    },
    async processorMs() {
      const { metrics } = (await ask('Performance.getMetrics')) as {
        readonly metrics: readonly { readonly name: string; readonly value: number }[];
      };
      return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    },
    async print() {
      const { data } = (await ask('Page.printToPDF', { paperWidth: 8.27, paperHeight: 11.69 })) as {
        readonly data: string;
      };
      return Buffer.from(data, 'base64');
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // Asked to close, the browser ends its helpers first; they would go on writing into the profile.
      void ask('Browser.close');
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(late);
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

const complaintEvents = ['Log.entryAdded', 'Runtime.exceptionThrown', 'Runtime.consoleAPICalled'];

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: unknown;
  readonly method?: string;
  readonly params?: { readonly request?: { readonly url: string } };
}

async function pageAddress(child: ChildProcess): Promise<string> {
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`the browser ended: ${said}`)));
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /ws:\/\/([^/\s]+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const response = await fetch(`http://${address}/json`);
  const pages = (await response.json()) as readonly {
    readonly type: string;
    readonly webSocketDebuggerUrl: string;
  }[];
  const page = pages.find(({ type }) => type === 'page');
  if (page === undefined) throw new Error('the browser has no page');
  return page.webSocketDebuggerUrl;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
