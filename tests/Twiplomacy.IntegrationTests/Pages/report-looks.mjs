// Opens every page of reports in every look, signed in. Reads { base, name, password, pages } as JSON, writes { faults }.
import { inPairs, judge, openBrowser, openPage, picture, RULES_OF_LOOKS, turn } from './browser.mjs';

const { base, name, password, pages } = JSON.parse(process.argv[2]);
const faults = [];
const named = path => path.replace(/=/g, '-').replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
const browser = await openBrowser();

// Each loaded by itself, and then turned into others.
const looks = [
  { width: 1440, theme: 'light', others: [[1440, 'dark'], [1024, 'light'], [390, 'light']] }, { width: 390, theme: 'dark', locale: 'fr-FR', others: [] },
  { width: 1440, theme: 'light', locale: 'fr-FR', script: false, others: [] },
];
await inPairs(looks.map(look => async () => {
  const page = await openPage(browser, base, faults, look);
  const asked = await page.goto(base + '/reports/new');
  if (!page.url().includes('/sign-in')) page.note(`lets a stranger in (${asked.status()})`);
  await page.locator('main input[name=name]').fill(name);
  await page.locator('main input[type=password]').fill(password);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL(/reports\/new/);
  for (const path of pages) {
    await turn(page, look.width, look.theme);
    const answer = await page.goto(base + path, { waitUntil: 'load' });
    if (answer.status() !== 200) page.note(`answers ${answer.status()}`);
    if (look.locale && await page.locator('html').getAttribute('lang') !== 'fr') page.note('does not speak French to who asks for it');
    const picturedAs = (width, theme) => picture(page, `${named(path)}-${width}-${theme}${look.locale ? '-fr' : ''}`);
    // Where no script runs, none can judge either.
    if (look.script !== false) await judge(page);
    await picturedAs(look.width, look.theme);
    for (const [width, theme] of look.others) {
      await turn(page, width, theme);
      await judge(page, RULES_OF_LOOKS);
      await picturedAs(width, theme);
    }
  }
  await page.context().close();
}));
await browser.close();
console.log(JSON.stringify({ faults }));
