// The way of a step: taken, undone, postponed, refused, done, with wrong input told. Reads { base, name, password } as JSON, writes { faults }.
import { judge, judgeInEveryLook, openBrowser, openPage, picture } from './browser.mjs';

const { base, name, password } = JSON.parse(process.argv[2]);
const faults = [];
const browser = await openBrowser();
const expect = (holds, what) => { if (!holds) faults.push(what); };
const enter = async page => {
  await page.goto(`${base}/sign-in?back=${encodeURIComponent('/accounts/x:@alpha/worklist')}`);
  await page.locator('main input[name=name]').fill(name);
  await page.locator('main input[type=password]').fill(password);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL(/worklist/);
};
const page = await openPage(browser, base, faults, { width: 1440, theme: 'light' });
await page.goto(base + '/accounts/x:@alpha/worklist');
expect(await page.locator('td.work button').count() === 0, 'a stranger is offered work');
await enter(page);
const row = page.locator('table.worklist tbody tr', { hasText: '@delta' });
const status = row.locator('td.status .tag');
await judge(page);

// By keyboard alone.
await row.getByRole('button', { name: /^Take: / }).focus();
await page.keyboard.press('Enter');
await row.getByText(`Taken by ${name}`).first().waitFor();
await row.getByRole('button', { name: /^Undo: / }).click();
await row.getByRole('button', { name: /^Take: / }).waitFor();
await row.getByText('Later or not').click();
const day = new Date(Date.now() - 864e5).toISOString().slice(0, 10);
await row.getByLabel('Postpone until').fill(day);
await row.getByRole('button', { name: /^Postpone/ }).click();
await page.getByRole('alert').getByText('Give the day until which').waitFor();
expect(await row.getByLabel('Reason to refuse').isVisible(), 'the form that was refused is closed');
await row.getByLabel('Reason to refuse').fill('<b>No</b> relations');
await row.getByRole('button', { name: /^Refuse/ }).click();
await row.getByText('Refused: <b>No</b> relations').first().waitFor();
await row.getByRole('button', { name: /^Undo: / }).click();
await row.getByRole('button', { name: /^Done: / }).click();
await row.getByText('Done; waits for a capture').first().waitFor();
await row.getByText('Who did what').click();
expect(await row.locator('.done-by li').count() === 5, 'not everything that was done is told');
await judgeInEveryLook(page, 'worklist');
await page.context().close();

// In French, on a phone, without script.
const phone = await openPage(browser, base, faults, { width: 390, theme: 'light', locale: 'fr-FR', script: false });
await enter(phone);
await phone.locator('table.worklist tbody tr', { hasText: '@delta' }).getByRole('button', { name: /^Annuler/ }).click();
await phone.locator('table.worklist tbody tr', { hasText: '@delta' }).getByRole('button', { name: /^Prendre/ }).click();
await phone.getByText(`Prise par ${name}`).first().waitFor();
await picture(phone, 'worklist-390-fr');
await browser.close();
console.log(JSON.stringify({ faults }));
