// Prints the cards of Tasklist's list as a person reads them. On standard input: {browser, url, login: [name, password]}.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { chromium } = createRequire(`${process.cwd()}/package.json`)('playwright-core');
const { browser, url, login } = JSON.parse(readFileSync(0, 'utf8'));

const opened = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
try {
  const page = await opened.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.fill('input[name="username"]', login[0]);
  await page.fill('input[name="password"]', login[1]);
  await page.click('button[type="submit"]');
  const cards = page.locator('article', { hasText: /\S/ }); // while the list loads, empty ones stand in
  await cards.first().waitFor();
  console.log(JSON.stringify(await cards.allInnerTexts()));
} finally {
  await opened.close();
}
