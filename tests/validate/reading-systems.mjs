// node reading-systems.mjs FILE.epub...: opens each EPUB in epub.js and in foliate-js in headless Chromium, and checks
// that every document of the spine shows all of its text, that every entry of the contents, every landmark and every
// inner link leads somewhere, and that nothing fails on the way. The last line is PASS or FAIL.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const here = path.dirname(fileURLToPath(import.meta.url));
const modules = path.join(here, 'node_modules');
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.html': 'text/html', '.css': 'text/css',
  '.json': 'application/json', '.epub': 'application/epub+zip' };

const books = process.argv.slice(2).map((file) => path.resolve(file));
if (books.length === 0) throw new Error('name the EPUBs to open');
if (!fs.existsSync(chromium)) throw new Error(`${chromium} is missing: install Debian's package chromium`);

// Serves the blank page, the books by number, this folder's page script, and the installed packages.
function serve(request, response) {
  const name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const answer = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
  if (name === '/') {
    return answer('text/html; charset=utf-8', '<!DOCTYPE html><title>reader</title><link rel="icon" href="data:,">'
      + '<body style="margin:0"><div id="view" style="width:600px;height:800px"></div>');
  }
  const book = /^\/books\/(\d+)\.epub$/.exec(name);
  const file = book ? books[Number(book[1])]
    : name === '/page.js' ? path.join(here, 'page.js') : path.join(modules, name);
  if (!file || !fs.existsSync(file) || !fs.statSync(file).isFile()) return response.writeHead(404).end();
  return answer(types[path.extname(file)] ?? 'application/octet-stream', fs.readFileSync(file));
}

// Opens the book in one reading system and returns what went wrong.
async function judge(browser, base, system, number) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (line) => line.type() === 'error' && problems.push(`console: ${line.text()}`));
  page.on('requestfailed', (request) => problems.push(`request failed: ${request.url()}`));
  page.on('response', (answer) => answer.status() >= 400 && problems.push(`${answer.status()}: ${answer.url()}`));
  await page.goto(base);
  for (const script of ['/jszip/dist/jszip.min.js', '/epubjs/dist/epub.js']) await page.addScriptTag({ url: base + script });
  await page.addScriptTag({ url: `${base}/page.js`, type: 'module' });
  let summary = '';
  try {
    const found = await page.evaluate((name, url) => window.judge(name, url), system, `/books/${number}.epub`);
    problems.push(...found.problems);
    summary = `${found.documents} documents, ${found.characters} characters, ${found.links} links`;
  } catch (error) {
    problems.push(error.message);
  }
  await page.close();
  return { summary, problems };
}

const server = http.createServer(serve);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}`;
const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'chromium-'));
const browser = await puppeteer.launch({ executablePath: chromium, headless: true, args: flags, userDataDir: profile,
  protocolTimeout: 600000 });

let failures = 0;
for (const [number, file] of books.entries()) {
  for (const system of ['epub.js', 'foliate-js']) {
    const { summary, problems } = await judge(browser, base, system, number);
    failures += problems.length;
    console.log(`${path.basename(file)} in ${system}: ${problems.length === 0 ? 'ok' : 'FAILED'}, ${summary}`);
    for (const problem of problems) console.log(`  ${problem}`);
  }
}
await browser.close();
server.close();
fs.rmSync(profile, { recursive: true, force: true });
console.log(failures === 0 ? 'PASS' : `FAIL: ${failures} problems`);
process.exit(failures === 0 ? 0 : 1);
