// @ts-nocheck This runs in the browser's page; the project itself loads no types of the DOM.

const OUTSIDE = /https:|javascript:/;

/** For each text what is live in a page that holds it. A parsed document runs and loads nothing. */
globalThis.wakes = (texts) => {
  return texts.map((text) => {
    const page = new DOMParser().parseFromString(`<!DOCTYPE html><body><div>${text}</div>`, 'text/html');
    return [...page.querySelectorAll('*')].flatMap((element) => [
      ...[...element.attributes]
        .filter((one) => isLive(element, one))
        .map((one) => `${element.localName}@${one.localName}`),
      ...(element.localName === 'script' ? ['script'] : []),
      ...(element.localName === 'style' && OUTSIDE.test(element.textContent) ? ['style'] : []),
    ]);
  });
};

function isLive(element, { localName, namespaceURI, value }) {
  if (namespaceURI === null && /^on/.test(localName)) return localName in element;
  if (localName === 'src') return element.localName === 'img';
  if (localName === 'to') return element.localName === 'set' && element.getAttribute('attributeName') === 'href';
  const isAddress = localName === 'href' && (namespaceURI === null || namespaceURI === 'http://www.w3.org/1999/xlink');
  const isPicture = element.namespaceURI === 'http://www.w3.org/2000/svg';
  return isPicture && (isAddress || ['style', 'fill'].includes(localName)) && isKnown(element) && OUTSIDE.test(value);
}

/** Not an element of a name that the browser does not know. */
function isKnown(element) {
  return Object.getPrototypeOf(element) !== SVGElement.prototype;
}

globalThis.handlers = () => {
  const svg = ['svg', 'a', 'animate', 'image', 'style'].map((name) =>
    document.createElementNS('http://www.w3.org/2000/svg', name),
  );
  const html = ['body', 'video', 'input', 'form', 'marquee', 'iframe'].map((name) => document.createElement(name));
  const names = new Set();
  for (const object of [...svg, ...html, document])
    for (const name in object)
      if (/^on/.test(name) && (object[name] === null || typeof object[name] === 'function')) names.add(name);
  return [...names].sort();
};
