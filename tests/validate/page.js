// Runs inside Chromium: what the EPUB holds, read straight from the zip, against what a reading system makes of it.
const patience = 15000;  // ms a document may take
const view_width = 600, view_height = 800;

const visible = (text) => text.replace(/\s+/gu, '').toUpperCase();  // the style may show capitals

function within(promise, what) {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error(`${what} takes too long`)), patience));
  return Promise.race([promise, late]);
}

function resolve(href, from) {
  const url = new URL(href, `epub:///${from}`);
  const inside = url.protocol === 'epub:';
  return { inside, file: decodeURIComponent(url.pathname.slice(1)), id: decodeURIComponent(url.hash.slice(1)) };
}

// The package as its own files say, without any reading system.
async function read(bytes, problems) {
  const zip = await JSZip.loadAsync(bytes);
  const parse = async (name, type) => {
    const document = new DOMParser().parseFromString(await zip.file(name).async('string'), type);
    if (document.querySelector('parsererror')) problems.push(`${name} is not well-formed`);
    return document;
  };
  const container = await parse('META-INF/container.xml', 'application/xml');
  const opf = container.querySelector('rootfile').getAttribute('full-path');
  const items = new Map();
  const manifest = await parse(opf, 'application/xml');
  for (const item of manifest.querySelectorAll('manifest > item')) {
    const file = resolve(item.getAttribute('href'), opf).file;
    items.set(item.id, { file, properties: (item.getAttribute('properties') ?? '').split(' ') });
    if (!zip.file(file)) problems.push(`${file} is not in the zip`);
  }
  const spine = [];
  for (const entry of manifest.querySelectorAll('spine > itemref')) {
    const { file } = items.get(entry.getAttribute('idref'));
    const document = await parse(file, 'application/xhtml+xml');
    const shown = document.body.cloneNode(true);
    for (const hidden of shown.querySelectorAll('[hidden]')) hidden.remove();
    spine.push({ file, document, text: visible(shown.textContent) });
    if (visible(shown.textContent) === '' && !shown.querySelector('img')) problems.push(`${file} shows nothing`);
  }
  const nav = [...items.values()].find((item) => item.properties.includes('nav'));
  if (!nav) throw new Error('the package has no navigation document');
  const has_cover = [...items.values()].some((item) => item.properties.includes('cover-image'));
  return { opf, spine, has_cover, nav: nav.file, navigation: await parse(nav.file, 'application/xhtml+xml') };
}

// Every link of the spine's documents and of the navigation; reports those that lead nowhere.
function check_links(book, problems) {
  const documents = new Map(book.spine.map(({ file, document }) => [file, document]));
  const sources = new Map([...documents, [book.nav, book.navigation]]);
  const inner = new Set();
  for (const [from, document] of sources) {
    for (const link of document.querySelectorAll('a[href]')) {
      const { inside, file, id } = resolve(link.getAttribute('href'), from);
      if (!inside) continue;
      const target = documents.get(file);
      if (!target) problems.push(`${from}: ${link.getAttribute('href')} leads to no document of the spine`);
      else if (id && !target.getElementById(id)) problems.push(`${from}: ${link.getAttribute('href')}: no such id`);
      else inner.add(file + (id ? `#${id}` : ''));
    }
  }
  const kind = (nav) => nav.getAttributeNS('http://www.idpf.org/2007/ops', 'type');
  const navs = [...book.navigation.querySelectorAll('nav')];
  const toc = navs.find((nav) => kind(nav) === 'toc');
  if (!toc || toc.querySelectorAll('a[href]').length === 0) problems.push('the contents are empty');
  const landmarks = navs.find((nav) => kind(nav) === 'landmarks');
  for (const [name, wanted] of [['cover', book.has_cover ? 1 : 0], ['toc', 1], ['bodymatter', 1]]) {
    const found = [...(landmarks?.querySelectorAll('a[href]') ?? [])].filter((link) => kind(link) === name);
    if (found.length !== wanted) problems.push(`${found.length} landmarks "${name}" instead of ${wanted}`);
  }
  return inner;
}

function compare(item, document, problems) {
  if (!document || document.querySelector('parsererror')) return problems.push(`${item.file} is not displayed`);
  const shown = visible(document.body.innerText);
  if (shown !== item.text) {
    let at = 0;
    while (at < shown.length && shown[at] === item.text[at]) ++at;
    problems.push(`${item.file}: "${shown.slice(at, at + 40)}" instead of "${item.text.slice(at, at + 40)}"`);
  }
  for (const image of document.images) {
    if (!image.complete || image.naturalWidth === 0) problems.push(`${item.file}: ${image.getAttribute('src')} is not shown`);
    if (item.text === '') compare_whole(item, image, problems);
  }
  return 0;
}

// A picture that is all that a document has, the cover: on one screen, in its own shape.
function compare_whole(item, image, problems) {
  const { width, height } = image.getBoundingClientRect();
  if (width > view_width || height > view_height) problems.push(`${item.file} is ${width} × ${height}: larger than the screen`);
  const stretched = width / height / (image.naturalWidth / image.naturalHeight);
  if (Math.abs(stretched - 1) > 0.01) problems.push(`${item.file} is distorted: ${width} × ${height}`);
}

const systems = {
  'epub.js': async (bytes, held, inner, problems) => {
    const book = ePub(bytes);
    await within(book.ready, 'opening');
    const rendition = book.renderTo('view', { width: view_width, height: view_height, flow: 'paginated' });
    const folder = held.opf.replace(/[^/]*$/u, '');
    const local = (href) => href.slice(folder.length);
    const show = async (href) => {
      await within(rendition.display(href), href);
      return rendition.getContents()[0];
    };
    if (book.spine.spineItems.length !== held.spine.length) problems.push('the spine has another length');
    for (const item of held.spine) {
      const contents = await show(local(item.file));
      await contents.document.fonts.ready;
      compare(item, contents.document, problems);
    }
    for (const href of inner) {
      const contents = await show(local(href));
      const [file, id] = href.split('#');
      if (book.spine.get(contents.sectionIndex).href !== local(file)) problems.push(`${href} shows another document`);
      if (id && !contents.document.getElementById(id)) problems.push(`${href} shows a document without that id`);
    }
    const navigation = await book.loaded.navigation;
    const walk = (entries) => entries.forEach((entry) => {
      if (!book.spine.get(entry.href)) problems.push(`contents: ${entry.href} is not found`);
      if (!entry.label.trim()) problems.push(`contents: ${entry.href} has no label`);
      walk(entry.subitems ?? []);
    });
    walk(navigation.toc);
    for (const mark of navigation.landmarks) {
      if (!book.spine.get(mark.href)) problems.push(`landmark ${mark.href} is not found`);
    }
    rendition.destroy();
  },

  'foliate-js': async (bytes, held, inner, problems) => {
    await import('/foliate-js/view.js');
    const view = document.createElement('foliate-view');
    view.style.cssText = `display:block;width:${view_width}px;height:${view_height}px`;
    document.body.replaceChildren(view);
    await within(view.open(new File([bytes], 'book.epub', { type: 'application/epub+zip' })), 'opening');
    const { book } = view;
    if (book.sections.length !== held.spine.length) problems.push('the spine has another length');
    for (const [index, item] of held.spine.entries()) {
      const loaded = new Promise((done) => {
        view.addEventListener('load', (event) => done(event.detail.doc), { once: true });
      });
      const arrived = view.goTo(index);
      const shown = await within(loaded, item.file);
      await within(arrived, item.file);
      await shown.fonts.ready;
      compare(item, shown, problems);
      await two_frames();  // it still draws the page's background
    }
    for (const href of inner) {
      const target = await book.resolveHref(href);
      const document = target && await book.sections[target.index].createDocument();
      if (!target || (href.includes('#') && !target.anchor(document))) problems.push(`${href} is not found`);
    }
    const walk = async (entries) => {
      for (const entry of entries ?? []) {
        if (!entry.label?.trim() || !await book.resolveHref(entry.href)) problems.push(`contents: ${entry.href} is not found`);
        await walk(entry.subitems);
      }
    };
    await walk(book.toc);
    for (const mark of book.landmarks ?? []) {
      if (!await book.resolveHref(mark.href)) problems.push(`landmark ${mark.href} is not found`);
    }
    view.close();
  },
};

const two_frames = () => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(done));
});

window.judge = async (system, url) => {
  const problems = [];
  const bytes = await (await fetch(url)).arrayBuffer();
  const book = await read(bytes, problems);
  const inner = check_links(book, problems);
  await systems[system](bytes.slice(0), book, inner, problems);
  const characters = book.spine.reduce((sum, { text }) => sum + text.length, 0);
  return { problems, documents: book.spine.length, characters, links: inner.size };
};
