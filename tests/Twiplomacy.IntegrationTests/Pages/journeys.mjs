// What a team and a researcher come for, each way begun on the first page and its clicks counted; choosing one of the accounts
// offered while typing is a click. Reads { base, locale } as JSON, writes { faults, clicks }.
import { openBrowser, openPage, picture } from './browser.mjs';

const { base, locale } = JSON.parse(process.argv[2]);
const faults = [], clicks = {};
const browser = await openBrowser();
const page = await openPage(browser, base, faults, { width: 1440, theme: 'light', locale });
const french = locale.startsWith('fr');
let counted = 0;

const expect = (holds, what) => { if (!holds) page.note(what); };
const click = async locator => { counted++; await locator.click(); };
const leads = (locator, to) => Promise.all([page.waitForURL(to), click(locator)]);

/** Types and clicks the first that is offered. */
async function choose(field, text, to) {
  await field.focus();
  await page.keyboard.type(text);
  await leads(page.locator(`#${await field.getAttribute('aria-controls')}[data-for="${text}"] li`).first(), to);
}

const mine = text => choose(page.locator('.big-search input'), text, /\/accounts\//);

async function way(name, most, walk) {
  await page.goto(base + '/');
  counted = 0;
  await walk();
  await picture(page, `journey-${french ? 'fr' : 'en'}-${name}`, false);
  expect(counted <= most, `${name} takes ${counted} clicks instead of ${most}`);
  clicks[name] = counted;
}

const numberIn = async locator => Number((await locator.textContent()).replace(/\D/g, ''));

await way('reach', 1, async () => {
  await mine(french ? 'quai d' : 'french foreign');
  const tile = page.locator('.tiles > div', { has: page.locator('a[href*="/followers"]') });
  expect(await numberIn(tile.locator('dd').first()) > 1000, 'the followers are not told');
});

await way('follow back', 1, async () => {
  await mine('france');
  expect(await page.locator('section[aria-labelledby=worklist] tbody tr').count() > 1, 'nobody to follow back is named');
});

await way('compare', 3, async () => {
  await mine('france');
  await choose(page.locator('main input[name=add]'), french ? 'royaume-uni' : 'uk', /\/compare\//);
  await choose(page.locator('main input[name=add]'), french ? 'allemagne' : 'germany', /accounts=[^,]+,[^,]+,/);
  expect(await page.locator('.chips').first().locator('.remove').count() === 3, 'three accounts are not compared');
});

await way('what changed and why', 2, async () => {
  await mine('france');
  expect(await page.locator('.sum').isVisible() && await page.locator('.cause').count() > 1, 'nothing says what changed and why');
});

await way('chart on a slide', 2, async () => {
  await mine('france');
  const [file] = await Promise.all([page.waitForEvent('download'), click(page.locator('[data-take=png]').first())]);
  expect(file.suggestedFilename().endsWith('.png'), 'the chart is no picture');
});

await way('embassy by its name', 1, async () => {
  await mine(french ? 'ambassade de france en allemagne' : 'embassy of france in germany');
  expect((await page.locator('h1').textContent()).includes(french ? 'Allemagne' : 'Germany'), `the embassy leads to ${await page.locator('h1').textContent()}`);
});

await way('follows of September 2013', 3, async () => {
  await mine('state dep');
  const day = page.locator('#tie-table a[href*="2013-09-30"]');
  if (!await day.isVisible()) await click(page.locator('details:has(#tie-table) > summary'));
  await leads(day, /as_of=2013-09-30/);
  const tab = page.locator('nav a[href*="ties=follows#"]');
  expect(await numberIn(tab.locator('.count')) > 0, 'nobody is followed without following back');
  await leads(tab, /ties=follows/);
  expect(await page.locator('section[aria-labelledby=ties] a[href*="/ties/"]').count() > 0, 'no follow of September 2013 is shown');
});

await way('United States, Russia and China in Central Asia', 3, async () => {
  await leads(page.locator('#menu a[href="/countries"]'), /\/countries/);
  await leads(page.locator('main a[href^="/presence"]').first(), /\/presence/);
  const told = await page.locator('main').textContent();
  for (const power of french ? ['États-Unis', 'Russie', 'Chine', 'Asie centrale'] : ['United States', 'Russia', 'China', 'Central Asia'])
    expect(told.includes(power), `${power} is not there`);
  expect(await page.locator('main a[href*="/ties/"]').count() > 0, 'no tie stands behind it');
});

await way('one file of all years', 2, async () => {
  await leads(page.locator('#menu a[href="/rankings"]'), /\/rankings\//);
  const [file] = await Promise.all([page.waitForEvent('download'), click(page.locator('.downloads a[href*="analysis.csv"]'))]);
  expect(file.suggestedFilename().endsWith('.csv'), 'all years are no table');
});

await browser.close();
console.log(JSON.stringify({ faults, clicks }));
