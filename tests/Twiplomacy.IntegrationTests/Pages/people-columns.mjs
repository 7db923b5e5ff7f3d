// A table of people whose columns nothing tells: said once by choosing, known from then on. A guess is shown and can be corrected.
// Reads { base, token, first, second, guessed } as JSON, writes { faults }.
import { judgeInEveryLook, openBrowser, openPage } from './browser.mjs';

const { base, token, first, second, guessed } = JSON.parse(process.argv[2]);
const faults = [], password = 'four words make one';
const browser = await openBrowser();
const page = await openPage(browser, base, faults, { width: 1440, theme: 'light' });
let step = 0;
const seen = name => judgeInEveryLook(page, `people-columns-${++step}-${name}`);
const expect = (holds, what) => { if (!holds) faults.push(what); };
const role = column => page.getByLabel(`What the column “${column}” contains`);
const text = () => page.locator('main').textContent();

async function handIn(file, panel) {
  await page.goto(base + '/imports/new?kind=panel');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('input[name=panel]').fill(panel);
  await page.getByRole('button', { name: 'Preview' }).click();
}

await page.goto(`${base}/first-run?token=${token}`);
await page.getByLabel('Name').fill('Ada');
await page.getByLabel('Password').fill(password);
await page.getByRole('button', { name: 'Create account' }).click();

await handIn(first, 'deputies');
expect((await text()).includes('Say which columns contain the name of the person and their accounts.'), 'nobody is asked for the columns');
expect(await page.getByRole('button', { name: 'Upload' }).count() === 0, 'a panel that nothing tells can be taken in');
await seen('asked');
await role('deputy').selectOption('person');
await page.getByRole('button', { name: 'Confirm columns' }).click();
expect(await page.getByRole('alert').count() === 1, 'a panel without accounts is not refused');
await role('deputy').selectOption('person');
await role('net_1').selectOption('account:x');
await role('net_2').selectOption('account:instagram');
await page.getByRole('button', { name: 'Confirm columns' }).click();
expect(await page.getByRole('button', { name: 'Upload' }).count() === 1, 'confirmed columns are not read');
expect(await role('net_2').inputValue() === 'account:instagram', 'what was confirmed is not shown');
await seen('confirmed');
await page.getByRole('button', { name: 'Upload' }).click();
await page.getByText('Undo this upload').waitFor();

await handIn(second, 'others');
expect((await text()).includes('Columns like these have been confirmed before'), 'the second file of that shape is asked about');
await page.getByRole('button', { name: 'Upload' }).click();
await page.getByText('Undo this upload').waitFor();
await page.goto(base + '/imports/recipes');
expect((await text()).includes('account:instagram=net_2'), 'the confirmed columns are not listed');

await handIn(guessed, 'guessed');
expect((await text()).includes('This is what we read in the columns.'), 'the guess is not shown');
expect(await role('twitter').inputValue() === 'account:x', 'the column of X is not shown as one');
expect(await page.getByRole('button', { name: 'Upload' }).count() === 1, 'names of platforms are asked about');
await seen('guessed');

await browser.close();
console.log(JSON.stringify({ faults }));
