// Peer sets, notes and goals changed where they stand, with wrong input told. Reads { base, name, password } as JSON, writes { faults }.
import { judgeInEveryLook, openBrowser, openPage, picture } from './browser.mjs';

const { base, name, password } = JSON.parse(process.argv[2]);
const faults = [];
const browser = await openBrowser();
const expect = (holds, what) => { if (!holds) faults.push(what); };
const enter = async (page, back) => {
  await page.goto(`${base}/sign-in?back=${encodeURIComponent(back)}`);
  await page.locator('main input[name=name]').fill(name);
  await page.locator('main input[type=password]').fill(password);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL(base + back);
};
const page = await openPage(browser, base, faults, { width: 1440, theme: 'light' });
await enter(page, '/peer-sets');

// A set of peers: made, changed by keyboard, refused, mended.
const added = page.locator('section[aria-labelledby=new]');
await added.getByLabel('Name', { exact: true }).fill('Neighbours');
await added.getByLabel('Countries').fill('Austria, SE');
await added.getByLabel('Accounts').fill('delta');
await added.getByRole('button', { name: 'Save' }).click();
expect(await page.getByRole('row', { name: /P5/ }).locator('details').count() === 0, 'what comes with the program is offered to be changed');
const set = () => page.getByRole('row').filter({ has: page.locator('details.edit') });
await set().locator('summary').focus();
await page.keyboard.press('Enter');
expect(await set().getByLabel('Countries').inputValue() === 'Austria, Sweden', `the form holds ${await set().getByLabel('Countries').inputValue()}`);
expect(await set().getByLabel('Accounts').inputValue() === '@delta', `the form holds ${await set().getByLabel('Accounts').inputValue()}`);
await judgeInEveryLook(page, 'peer-sets-edit');
await set().getByLabel('Countries').fill('Austria, Atlantis');
await set().getByRole('button', { name: 'Save' }).click();
await page.getByRole('alert').getByText('Atlantis').waitFor();
expect(await set().getByLabel('Countries').inputValue() === 'Austria, Atlantis', 'what was written is lost');
expect(await added.getByLabel('Name', { exact: true }).inputValue() === '', 'what was written of one set stands in the form of a new one');
await set().getByLabel('Countries').fill('Austria, Belgium');
await set().getByLabel('Name', { exact: true }).fill('Nearby');
await set().getByRole('button', { name: 'Save' }).click();
await page.getByRole('rowheader', { name: 'Nearby' }).waitFor();
expect((await set().textContent()).includes('Austria, Belgium'), 'the change is not shown');

// A note and a goal.
await page.goto(base + '/notes');
await page.getByLabel('Which').fill('x:@alpha');
await page.getByLabel('What happened').fill('New minister');
await page.getByLabel('From', { exact: true }).fill('2024-02-11');
await page.getByRole('button', { name: 'Save the note' }).click();
await page.getByLabel('Account', { exact: true }).fill('x:@alpha');
await page.getByLabel('Value to reach').fill('12');
await page.getByLabel('By', { exact: true }).fill('2027-01-01');
await page.getByLabel('Owner').fill('Press office');
await page.getByRole('button', { name: 'Save the goal' }).click();
const note = () => page.locator('section[aria-labelledby=notes] li'), goal = () => page.locator('section[aria-labelledby=goals] li');
await note().locator('summary').click();
await note().getByLabel('To (optional)').fill('2024-01-01');
await note().getByRole('button', { name: 'Save the note' }).click();
await page.getByRole('alert').waitFor();
expect(await note().getByLabel('To (optional)').inputValue() === '2024-01-01', 'the form that was refused is closed or empty');
await note().getByLabel('To (optional)').fill('');
await note().getByLabel('What happened').fill('Another minister');
await note().getByRole('button', { name: 'Save the note' }).click();
await note().getByText('Another minister').waitFor();
await goal().locator('summary').click();
expect(await goal().getByLabel('By', { exact: true }).inputValue() === '2027-01-01', 'the form does not hold what was saved');
await goal().getByLabel('Value to reach').fill('15');
await note().locator('summary').click();
await judgeInEveryLook(page, 'notes-edit');
await goal().getByRole('button', { name: 'Save the goal' }).click();
await goal().getByText(': 15').waitFor();

// Notes from a table: one with a fault writes none, and one known to the month is shown so.
const table = text => page.getByLabel('File').setInputFiles({ name: 'blocks.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
const upload = page.getByRole('button', { name: 'Upload' });
await table('subject,from,words\nTM,2018-08,Off\nTM,soon,Off\n');
await upload.click();
await page.getByRole('alert').getByText('Line 3, “from”').waitFor();
expect(await note().count() === 1, 'a table with a fault writes a note');
await table('subject,from,words\nTM,2018-08,Off the net\n');
await upload.click();
await page.getByRole('status').getByText('1 note was written.').waitFor();
await picture(page, 'notes-table');
const block = note().filter({ hasText: 'Off the net' });
expect((await block.textContent()).includes('August 2018'), 'what is known to the month is shown otherwise');
await block.locator('summary').click();
expect(await block.getByLabel('How exact are the dates?').inputValue() === 'month', 'the form does not say how exact the dates are');
await block.getByRole('button', { name: 'Delete: Off the net' }).click();
await page.getByText('Off the net').waitFor({ state: 'detached' });

// Somebody else changes the note and the set meanwhile: nothing is overwritten that was not seen.
const elsewhere = async (path, change) => {
  const other = await page.context().newPage();
  await other.goto(base + path);
  await change(other);
  await other.close();
};
await page.goto(base + '/notes');
await note().locator('summary').click();
await note().getByLabel('What happened').fill('My minister');
await elsewhere('/notes', async other => {
  const theirs = other.locator('section[aria-labelledby=notes] li');
  await theirs.locator('summary').click();
  await theirs.getByLabel('What happened').fill('Their minister');
  await theirs.getByRole('button', { name: 'Save the note' }).click();
  await theirs.getByText('Their minister').waitFor();
});
await note().getByRole('button', { name: 'Save the note' }).click();
await page.getByRole('alert').getByText('Somebody else').waitFor();
expect(await note().getByLabel('What happened').inputValue() === 'My minister', 'what was written is lost to somebody else');
expect((await note().locator('form .notice').textContent()).includes('Their minister'), 'what somebody else wrote is not shown');
await judgeInEveryLook(page, 'notes-overtaken');
await note().getByRole('button', { name: 'Save the note' }).click();
await note().getByText('My minister').waitFor();
await page.goto(base + '/peer-sets');
await set().locator('summary').click();
await set().getByLabel('Countries').fill('Austria, France');
await elsewhere('/peer-sets', async other => {
  const theirs = other.getByRole('row').filter({ has: other.locator('details.edit') });
  await theirs.locator('summary').click();
  await theirs.getByLabel('Countries').fill('Austria, Spain');
  await theirs.getByRole('button', { name: 'Save' }).click();
  await other.getByText('Austria, Spain').first().waitFor();
});
await set().getByRole('button', { name: 'Save' }).click();
await page.getByRole('alert').getByText('Somebody else').waitFor();
expect(await set().getByLabel('Countries').inputValue() === 'Austria, France', 'the countries that were written are lost');
expect((await set().locator('form .notice').textContent()).includes('Austria, Spain'), 'the countries that somebody else wrote are not shown');
await set().getByLabel('Countries').fill('Austria, Belgium');
await set().getByRole('button', { name: 'Save' }).click();
await page.getByRole('alert').waitFor({ state: 'detached' });

// A monthly mail with a table takes six fields at most.
await page.goto(base + '/reports/new');
let filled = 0;
const fill = async act => { filled++; await act; };
await fill(page.getByLabel('Name', { exact: true }).fill('Our month'));
await fill(page.getByLabel('Your accounts (one per line)').fill('alpha'));
await fill(page.getByLabel('How often').selectOption('monthly'));
await fill(page.getByLabel('Recipients (one email address per line)').fill('press@mfa.example'));
await fill(page.getByRole('checkbox', { name: 'CSV' }).check());
await page.getByRole('button', { name: 'Save' }).click();
await page.getByRole('heading', { name: 'Our month' }).waitFor();
expect(filled <= 6, `a monthly mail takes ${filled} fields`);
await page.context().close();

// In French, on a phone, without script.
const phone = await openPage(browser, base, faults, { width: 390, theme: 'light', locale: 'fr-FR', script: false });
await enter(phone, '/peer-sets');
await phone.getByText('Modifier', { exact: true }).click();
expect(await phone.locator('details.edit textarea[name=countries]').inputValue() === 'Autriche, Belgique', 'the form does not speak French');
await picture(phone, 'peer-sets-edit-390-fr');
await phone.locator('details.edit input[name=name]').fill('Voisins');
await phone.locator('details.edit button[type=submit]').click();
await phone.getByText('Voisins').first().waitFor();
await phone.goto(base + '/notes');
await phone.locator('section[aria-labelledby=notes] summary').click();
await picture(phone, 'notes-edit-390-fr');
await browser.close();
console.log(JSON.stringify({ faults }));
