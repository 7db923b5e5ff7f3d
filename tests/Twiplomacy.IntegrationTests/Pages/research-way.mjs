// What a researcher asks of the network, by clicking. Reads { base } as JSON, writes { faults }.
import { judge, openBrowser, openPage, picture } from './browser.mjs';

const { base } = JSON.parse(process.argv[2]);
const faults = [];
const browser = await openBrowser();

/** Rows and columns are chosen one by one; the address says them all. */
async function choose(page, script) {
  const expect = (holds, what) => { if (!holds) page.note(what); };
  await page.goto(base + '/groups/world-leaders-2016');
  await page.getByRole('link', { name: 'Your own choice' }).click();
  const rows = page.locator('section[aria-labelledby="rows"]'), columns = page.locator('section[aria-labelledby="columns"]');
  const add = async (side, what) => { await side.locator('select').selectOption({ label: what }); await side.getByRole('button', { name: 'Add' }).click(); };
  for (const country of ['United States', 'Russia', 'China']) await add(rows, country);
  await add(columns, 'Central Asia');
  expect(await rows.locator('.chips li').count() === 3 && await columns.locator('.chips li').count() === 1, 'not all that was chosen is there');
  await rows.locator('input[name="row_account"]').fill('francediplo');
  if (script) await page.keyboard.press('Escape');
  await rows.getByRole('button', { name: 'Add' }).click();
  expect(await page.locator('table.heat tbody tr').count() === 4, 'an account is no row');
  await page.getByRole('link', { name: 'Compare with chance' }).click();
  expect(await page.locator('table.heat td').filter({ hasText: 'by chance' }).count() === 4, 'a cell does not tell what chance gives');
  await page.getByRole('link', { name: 'Swap rows and columns' }).click();
  expect(await page.locator('table.heat thead th').count() === 5, 'rows and columns are not swapped');
  await page.getByRole('link', { name: 'Remove China' }).click();
  expect(await columns.locator('.chips li').count() === 3, 'a column cannot be taken away');
  if (script) await judge(page);
  await picture(page, `choice-${script ? 'script' : 'plain'}`);
}

/** From the first page to three powers in a region; then another region, and one power less. */
async function look(page, script) {
  const expect = (holds, what) => { if (!holds) page.note(what); };
  let clicks = 0;
  const click = async what => { clicks++; await what.click(); };
  await page.goto(base + '/');
  await click(page.locator('.masthead').getByRole('link', { name: 'Countries' }));
  await click(page.getByRole('link', { name: 'Presence in a region' }));
  const head = await page.locator('table.heat thead th').allTextContents();
  expect(clicks <= 3 && (await page.locator('h1').textContent()).includes('Central Asia') && ['United States', 'Russia', 'China'].every((name, at) => head[at + 1].includes(name)), `after ${clicks} clicks there is ${head.join(', ')}`);
  if (script) await page.locator('.chart canvas, .chart svg').first().waitFor();
  await picture(page, `presence-${script ? 'script' : 'plain'}`);
  await page.locator('select[name="region"]').selectOption({ label: 'Shanghai Cooperation Organisation' });
  await page.locator('select[name="add_power"]').selectOption({ label: 'European Union' });
  await page.getByRole('button', { name: 'Show' }).first().click();
  expect((await page.locator('h1').textContent()).includes('Shanghai'), 'another region is not shown');
  await page.getByRole('link', { name: 'Remove China' }).click();
  expect(await page.locator('table.heat thead th').count() === 4, 'a power cannot be taken away');
  await page.getByLabel('Languages of the region').fill('ru, zh');
  await page.getByRole('button', { name: 'Show' }).last().click();
  expect(await page.getByLabel('Languages of the region').inputValue() === 'ru, zh', 'the languages that were named are lost');
  await page.getByRole('link', { name: /^Evidence for/ }).first().click();
  expect(new URL(page.url()).pathname.includes('/ties/'), 'a tie does not lead to its evidence');
}

for (const script of [true, false]) {
  const page = await openPage(browser, base, faults, { width: 1280, theme: 'light', script });
  for (const way of [choose, look]) await way(page, script).catch(error => page.note(error.message));
  await page.context().close();
}
await browser.close();
console.log(JSON.stringify({ faults }));
