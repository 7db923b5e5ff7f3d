// The way of a test of a network: a covariate is uploaded, the test is asked for, its result stands there. Reads { base, name,
// password, csv } as JSON, writes { faults, lines }.
import { judge, openBrowser, openPage, picture } from './browser.mjs';

const { base, name, password, csv } = JSON.parse(process.argv[2]);
const faults = [];
const browser = await openBrowser();
const page = await openPage(browser, base, faults, { width: 1280, theme: 'light' });
const expect = (holds, what) => { if (!holds) faults.push(what); };
const seen = async what => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await judge(page);
    await picture(page, `qap-${what}-${width}`);
  }
};
const inFrench = async what => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR', storageState: await page.context().storageState() });
  const french = await context.newPage();
  for (const width of [390, 1280]) {
    await french.setViewportSize({ width, height: 900 });
    await french.goto(page.url());
    await picture(french, `qap-${what}-fr-${width}`);
  }
  await context.close();
};

await page.goto(base + '/sign-in');
await page.getByLabel('Name').fill(name);
await page.getByLabel('Password').fill(password);
await page.getByRole('button', { name: 'Sign in' }).click();

await page.goto(base + '/editions/world-leaders-2014/structure');
await page.getByRole('link', { name: 'Test it against distance, trade or a region in common' }).click();
await page.getByRole('heading', { level: 1, name: 'QAP tests' }).waitFor();
await page.getByRole('link', { name: 'Upload a covariate' }).click();
await page.locator('input[type=file]').setInputFiles({ name: 'distance.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
await page.locator('input[name=name]').fill('distance');
await page.getByRole('button', { name: 'Upload', exact: true }).click();
expect(await page.getByRole('alert').count() === 1, 'a file without pairs is not refused');
await page.locator('input[type=file]').setInputFiles({ name: 'distance.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
await page.getByLabel('Where the values are from').fill('Numbers of our own, for a test');
await page.getByRole('button', { name: 'Upload', exact: true }).click();
await page.getByRole('status').getByText('distance@1').waitFor();
expect(await page.getByText('GFR').count() > 0, 'a code that nobody knows is not named');
await seen('covariates');
await inFrench('covariates');

await page.goto(base + '/editions/world-leaders-2014/qap');
await page.getByRole('checkbox', { name: 'distance' }).check();
await page.getByLabel('Others').fill('mutual');
await page.getByRole('button', { name: 'Test', exact: true }).click();
expect(await page.getByRole('alert').count() === 1, 'a relation that explains itself is not refused');
expect(await page.getByRole('checkbox', { name: 'distance' }).isChecked(), 'what was chosen is lost');
await page.getByLabel('Others').fill('mutual@world-leaders-2013');
await page.getByLabel('Permutations').fill('500');
await seen('form');
await page.getByRole('button', { name: 'Test', exact: true }).click();
await page.getByRole('heading', { level: 2, name: 'Result' }).waitFor();
const lines = await page.locator('main ul.plain li').allInnerTexts();
expect(await page.locator('table.data tbody tr').count() === 4, 'a term is missing');
await seen('result');
await inFrench('result');
await page.goto(base + '/editions/world-leaders-2014/qap');
expect(await page.getByRole('link', { name: 'Test 1' }).count() === 1, 'the test is not listed');
await browser.close();
console.log(JSON.stringify({ faults, lines }));
