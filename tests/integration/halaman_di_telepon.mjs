// Reads a coverage page on a phone as a person does, place after place. On standard input: {browser, url, places}.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { chromium, devices } = createRequire(`${process.cwd()}/package.json`)('playwright-core');
const { browser, url, places } = JSON.parse(readFileSync(0, 'utf8'));

const opened = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
try {
  const page = await opened.newPage({ ...devices['Pixel 5'], viewport: { width: 390, height: 844 } });
  const wrong = [];
  page.on('pageerror', (e) => wrong.push(e.message));
  page.on('console', (m) => m.type() === 'error' && wrong.push(m.text()));
  const seen = {};
  await page.goto(url);
  for (const place of places) {
    const link = page.locator('nav a', { hasText: place }).first();
    await link.tap();
    await page.locator('nav a.kini', { hasText: place }).waitFor();
    const picture = page.locator('.kanvas svg, .tabel table').first();
    if (place !== 'Ringkasan') {
      await picture.waitFor();
      await page.locator('.belum button').last().tap();
      await page.locator('#rincian h3').waitFor();
    }
    const inView = (box) => box !== null && box.y < 844 && box.y + box.height > 0 && box.x < 390;
    seen[place] = {
      width: await page.evaluate(() => document.documentElement.scrollWidth),
      picture: place === 'Ringkasan' || inView(await picture.boundingBox()),
      told: place === 'Ringkasan' || inView(await page.locator('#rincian h3').boundingBox()),
    };
  }
  console.log(JSON.stringify({ seen, wrong }));
} finally {
  await opened.close();
}
