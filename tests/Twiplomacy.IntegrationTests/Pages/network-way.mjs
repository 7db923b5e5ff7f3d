// The network as an instrument: years turned, an account chosen, its ties alone, filters; by keyboard, and without script in French.
// Reads { base } as JSON, writes { faults }.
import { judge, openBrowser, openPage, picture } from './browser.mjs';

const { base } = JSON.parse(process.argv[2]);
const faults = [];
const browser = await openBrowser();
const expect = (holds, what) => { if (!holds) faults.push(what); };
const page = await openPage(browser, base, faults, { width: 1280, theme: 'light' });
await page.goto(base + '/networks/world-leaders-2016');
await page.waitForFunction(() => performance.getEntriesByName('network-drawn').length > 0);
await picture(page, 'network-1280-en', false);

// Years by arrow keys: heading, tables and address follow, and nothing is loaded anew.
await page.evaluate(() => { window.stays_ = true; });
const years = page.getByRole('slider', { name: 'Year' });
await years.focus();
await page.keyboard.press('ArrowLeft');
await page.waitForURL(/world-leaders-2015/);
await page.getByRole('heading', { level: 1, name: /2015/ }).waitFor();
expect(await page.evaluate(() => window.stays_), 'turning the year loads the page anew');
expect(await years.getAttribute('aria-valuetext') === '2015', `the slider says ${await years.getAttribute('aria-valuetext')}`);
expect(await page.locator('.years a[aria-current=page]').textContent() === '2015', 'the row of years does not follow');
expect((await page.locator('.network-form').getAttribute('action')).includes('2015'), 'the form leads to another year');
await judge(page);

// An account is found, chosen, and shown alone; zoom has buttons.
await page.locator('.network-search input').fill('francediplo');
await page.locator('.network-about').getByText('mutual follow').waitFor();
expect(await page.locator('.network-chosen').isVisible(), 'what can be done with an account is not offered');
await page.getByRole('button', { name: 'Zoom in' }).focus();
await page.keyboard.press('Enter');
await page.getByRole('button', { name: 'Show the whole picture' }).click();
await page.getByRole('link', { name: 'Show its ties alone' }).click();
await page.getByRole('heading', { level: 1, name: /Mutual follows of/ }).waitFor();
await page.waitForFunction(() => performance.getEntriesByName('network-drawn').length > 0);
await picture(page, 'network-ego-1280-en', false);
await judge(page);
await page.getByLabel('Region').selectOption('europe');
await page.getByRole('button', { name: 'Show', exact: true }).click();
await page.waitForURL(/region=europe/);
expect(await page.getByLabel('Region').inputValue() === 'europe' && page.url().includes('account='), 'a filter loses the account');
await page.getByRole('link', { name: 'Show all' }).click();
await page.getByRole('heading', { level: 1, name: /^Network of/ }).waitFor();
await page.context().close();

for (const script of [true, false]) {
  const phone = await openPage(browser, base, faults, { width: 390, theme: 'light', locale: 'fr-FR', script });
  await phone.goto(base + '/networks/world-leaders-2016');
  if (script) await phone.waitForFunction(() => performance.getEntriesByName('network-drawn').length > 0);
  expect(await phone.locator('.year-bar').count() === (script ? 1 : 0), 'there is a slider that does nothing, or none');
  await picture(phone, `network-390-fr${script ? '' : '-noscript'}`);
  if (script) await judge(phone);
  await phone.locator('section[aria-labelledby=largest] tbody .account-about a').first().click();
  await phone.getByRole('heading', { level: 1, name: /^Abonnements mutuels de/ }).waitFor();
  await picture(phone, `network-ego-390-fr${script ? '' : '-noscript'}`);
  await phone.context().close();
}
await browser.close();
console.log(JSON.stringify({ faults }));
