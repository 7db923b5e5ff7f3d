// Takes pictures of a running demo: node make.mjs ADDRESS FOLDER.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [address, folder] = process.argv.slice(2);
const tests = new URL('../../tests/Twiplomacy.IntegrationTests/package.json', import.meta.url);
const { chromium } = createRequire(tests)('playwright-core');

const flags = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
// Chromium's sandbox does not start as root.
if (process.getuid?.() === 0) flags.push('--no-sandbox');

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light', locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);

  await open(page, '/rankings/world-leaders-2014/mutual_follows');
  await page.screenshot({ path: join(folder, 'ranking.png') });

  // Tall enough for the whole network.
  await page.setViewportSize({ width: 1280, height: 1320 });
  await open(page, '/networks/world-leaders-2014');
  await page.waitForFunction(() => performance.getEntriesByName('network-drawn').length > 0);
  // The frame after the picture has come alive.
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.screenshot({ path: join(folder, 'network.png') });
} finally {
  await browser.close();
}

async function open(page, path) {
  const answer = await page.goto(address + path, { waitUntil: 'networkidle' });
  if (answer.status() !== 200) throw new Error(`${path} answers ${answer.status()}`);
}
