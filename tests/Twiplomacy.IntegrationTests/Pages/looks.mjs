// Opens every page in every look. Reads { base, pages } as JSON, writes { faults, bytes: { path: bytes over the wire } } as JSON.
import { inPairs, judge, judgePaper, openBrowser, openPage, picture, print, RULES_OF_LOOKS, turn, weighing } from './browser.mjs';

const { base, pages } = JSON.parse(process.argv[2]);
const faults = [], bytes = {};
const named = path => (path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'start');
const browser = await openBrowser();

// The box of A4 within its margins, in CSS pixels.
const PAPER_WIDTH = 673;

/** Judges a page by every rule as it was opened. */
async function open(page, path, look, settled) {
  await turn(page, look.width, look.theme);
  const answer = await page.goto(base + path, { waitUntil: settled });
  if (answer.status() !== 200) page.note(`answers ${answer.status()}`);
  await judge(page);
  await picture(page, `${named(path)}-${look.width}-${look.theme}`);
}

// Loaded for a wide screen, then turned into every other look; on paper it is asked for from the dark.
const inEnglish = async () => {
  const look = { width: 1440, theme: 'light' }, page = await openPage(browser, base, faults, look), weight = weighing(page);
  for (const path of pages) {
    await open(page, path, look, 'networkidle');
    bytes[path] = await weight();
    for (const [width, theme] of [[390, 'light'], [1440, 'dark']]) {
      await turn(page, width, theme);
      await judge(page, RULES_OF_LOOKS);
      await picture(page, `${named(path)}-${width}-${theme}`);
    }
    await print(page, named(path));
    if (await page.evaluate(() => document.documentElement.dataset.theme) !== undefined) page.note('keeps the look of paper after it was printed');
    await turn(page, PAPER_WIDTH, 'dark');
    await judgePaper(page);
  }
  await page.context().close();
};

// French is longer than English: it is loaded where there is least room.
const inFrench = async () => {
  const look = { width: 390, theme: 'dark', locale: 'fr-FR' }, page = await openPage(browser, base, faults, look);
  for (const path of pages) await open(page, path, look, path.startsWith('/networks/') ? 'networkidle' : 'load');
  await page.context().close();
};

// Without script and in French everything must be there as well.
const withoutScript = async () => {
  const plain = await openPage(browser, base, faults, { width: 1440, theme: 'light', script: false, locale: 'fr-FR' });
  for (const path of pages) {
    const answer = await plain.goto(base + path);
    if (answer.status() !== 200) plain.note(`answers ${answer.status()} without script`);
    if (await plain.locator('html').getAttribute('lang') !== 'fr') plain.note('does not speak French to who asks for it');
  }
  await plain.context().close();
};

await inPairs([inEnglish, inFrench, withoutScript]);
await browser.close();
console.log(JSON.stringify({ faults, bytes }));
