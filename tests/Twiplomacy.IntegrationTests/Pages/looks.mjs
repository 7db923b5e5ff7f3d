// Opens every page in every look. Reads { base, pages } as JSON, writes { faults } as JSON.
import { inPairs, judge, judgePaper, openBrowser, openPage, picture, print, RULES_OF_LOOKS } from './browser.mjs';

const { base, pages } = JSON.parse(process.argv[2]);
const faults = [];
const named = path => (path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'start');
const browser = await openBrowser();

// Only the pictures of networks ask for more once their page is there.
const settled = path => ({ waitUntil: path.startsWith('/networks/') ? 'networkidle' : 'load' });

// French is longer than English: it is looked at where there is least room.
const looks = [390, 1440].flatMap(width => ['light', 'dark'].map(theme => async () => {
  const french = width === 390 && theme === 'dark';
  const whole = french || (width === 1440 && theme === 'light');
  const page = await openPage(browser, base, faults, { width, theme, locale: french ? 'fr-FR' : 'en-GB' });
  for (const path of pages) {
    const answer = await page.goto(base + path, settled(path));
    if (answer.status() !== 200) page.note(`answers ${answer.status()}`);
    await judge(page, whole ? undefined : RULES_OF_LOOKS);
    await picture(page, `${named(path)}-${width}-${theme}`);
  }
  await page.context().close();
}));

// On paper, asked for from the screen that is least like it. The box of A4 within its margins, in CSS pixels.
const PAPER_WIDTH = 673;
const onPaper = async () => {
  for (const path of pages) {
    const page = await openPage(browser, base, faults, { width: PAPER_WIDTH, theme: 'dark' });
    await page.goto(base + path, settled(path));
    await judgePaper(page);
    await page.context().close();
  }
};
const printed = async () => {
  const wide = await openPage(browser, base, faults, { width: 1440, theme: 'dark' });
  for (const path of pages) {
    await wide.goto(base + path, settled(path));
    await print(wide, named(path));
    if (await wide.evaluate(() => document.documentElement.dataset.theme) !== undefined) wide.note('keeps the look of paper after it was printed');
  }
  await wide.context().close();
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

await inPairs([...looks, onPaper, printed, withoutScript]);
await browser.close();
console.log(JSON.stringify({ faults }));
