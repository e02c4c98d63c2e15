// Takes every page of a folder apart with readability.js over one of two document models, again and again, and prints the
// processor time of each pass: node pages.mjs FOLDER linkedom|jsdom PASSES
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';

const [folder, peer, passes] = process.argv.slice(2);
const open = peer === 'jsdom' ? await ofJsdom() : await ofLinkedom();
const pages = readdirSync(folder).sort().map(name => readFileSync(join(folder, name)));

async function ofJsdom() {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const silent = new VirtualConsole();
  return html => new JSDOM(html, { virtualConsole: silent }).window;
}

async function ofLinkedom() {
  const { parseHTML } = await import('linkedom');
  return html => parseHTML(html);
}

function read(bytes) {
  const window = open(bytes.toString('utf8'));
  try {
    return new Readability(window.document).parse()?.textContent.length ?? 0;
  } catch {
    return 0;
  } finally {
    window.close?.();
  }
}

const seconds = [];
let withText = 0;
for (let pass = 0; pass <= Number(passes); pass++) {
  const before = process.cpuUsage();
  withText = pages.filter(page => read(page) > 0).length;
  const used = process.cpuUsage(before);
  // The first pass is for the compiler.
  if (pass > 0) seconds.push((used.user + used.system) / 1e6);
}

console.log(JSON.stringify({ pages: pages.length, withText, seconds }));
