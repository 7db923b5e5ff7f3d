// A figure on the page of another site: its link and code made, framed elsewhere, looked at. Reads { base, name, password } as JSON, writes { faults }.
import { createServer } from 'node:http';
import { judge, openBrowser, openPage, picture } from './browser.mjs';

const { base, name, password } = JSON.parse(process.argv[2]);
const faults = [];
const browser = await openBrowser();
const expect = (holds, what) => { if (!holds) faults.push(what); };
const page = await openPage(browser, base, faults, { width: 1280, theme: 'light' });
const account = '/accounts/x:@laurentfabius?edition=world-leaders-2014';
await page.goto(base + account);
await page.locator('.chart-actions').first().waitFor();
expect(await page.getByRole('link', { name: 'Embed' }).count() === 0, 'a stranger is offered to embed');
await page.goto(`${base}/sign-in?back=${encodeURIComponent(account)}`);
await page.locator('main input[name=name]').fill(name);
await page.locator('main input[type=password]').fill(password);
await page.locator('main button[type=submit]').click();
await page.waitForURL(/accounts/);
await page.getByRole('link', { name: 'Embed' }).first().click();
await page.getByText('Only this figure is shown').waitFor();
await page.getByRole('button', { name: 'Make the link' }).click();
await page.getByRole('button', { name: 'Copy the code' }).waitFor();
expect(await page.getByRole('button', { name: 'Copy link' }).count() === 1, 'the link cannot be copied beside the code');
await judge(page);
await picture(page, 'embed-code-1280-en', false);
const code = await page.locator('#code').textContent();
expect(/^<iframe src="http[^"]*\/s\/[A-Za-z0-9_-]{55}" /.test(code), `the code is ${code}`);

// Figures that the server draws: each alone in a frame, with nothing to press.
const others = [];
for (const [path, part] of [['/', '.bump'], ['/groups/world-leaders-2014', 'table.heat'], ['/groups/world-leaders-2016/choice?rows=US,RU&columns=c5', 'table.heat'], ['/countries/gb?edition=world-missions-2017', '.world']]) {
  await page.goto(base + path);
  await page.getByRole('link', { name: 'Embed' }).first().click();
  await page.getByText('Only this figure is shown').waitFor();
  await page.getByRole('button', { name: 'Make the link' }).click();
  await page.getByRole('button', { name: 'Copy the code' }).waitFor();
  others.push([(await page.locator('#code').textContent()).match(/src="([^"]*)"/)[1], part]);
}
await page.context().close();

// Another site: another port is another origin.
const site = createServer((request, answer) => {
  answer.setHeader('content-type', 'text/html');
  answer.end(`<!DOCTYPE html><html lang="en"><title>Elsewhere</title><body><h1>Elsewhere</h1>${request.url === '/whole' ? `<iframe src="${base}/rankings/world-leaders-2014/mutual_follows"></iframe>` : code}</body></html>`);
}).listen(0, '127.0.0.1');
await new Promise(done => site.once('listening', done));
const elsewhere = `http://127.0.0.1:${site.address().port}`;
for (const [width, locale] of [[1280, 'en-GB'], [390, 'fr-FR']]) {
  const visitor = await openPage(browser, 'http://127.0.0.1', faults, { width, theme: 'light', locale });
  await visitor.goto(elsewhere);
  const figure = visitor.frameLocator('iframe');
  await figure.locator('.chart svg').waitFor();
  expect(await figure.getByRole('button').count() + await figure.getByRole('link').count() === 0, 'there is something to press in a framed figure');
  expect((await figure.locator('footer').textContent()).includes('Twiplomacy'), 'a framed figure does not say where it comes from');
  await picture(visitor, `embed-elsewhere-${width}`, false);
  await visitor.context().close();
}
const blocked = await (await browser.newContext()).newPage();
await blocked.goto(`${elsewhere}/whole`);
await blocked.waitForTimeout(500);
expect(!blocked.frames().some(frame => frame.url().startsWith(base) && frame !== blocked.mainFrame()), 'another page can be framed');

const alone = await openPage(browser, base, faults, { width: 390, theme: 'dark' });
await alone.goto(code.match(/src="([^"]*)"/)[1]);
await alone.locator('.chart svg').waitFor();
await judge(alone);
for (const [index, [address, part]] of others.entries()) {
  await alone.goto(address);
  await alone.locator(`${part}:visible`).first().waitFor();
  expect(await alone.getByRole('button').count() + await alone.getByRole('link').count() === 0, `there is something to press in ${part}`);
  expect((await alone.locator('footer').textContent()).includes('made up'), `${part} does not say that it is a sample`);
  await judge(alone);
  await picture(alone, `embed-${index}-390`, false);
}
site.close();
await browser.close();
console.log(JSON.stringify({ faults }));
