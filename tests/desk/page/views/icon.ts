const paths = {
  list: 'M4 6h16M4 12h16M4 18h10',
  ticket: 'M3 6h18v12H3zM3 7l9 7 9-7',
  chat: 'M4 5h16v11H11l-4 4v-4H4z',
  call: 'M6 3h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4c0 2-2 3-4 3C10 20 4 14 3 7c0-2 1-4 3-4z',
  counter: 'M3 8h18l-2 4H5zM6 12v8m12-8v8M3 20h18',
};
export type IconName = keyof typeof paths;

export function icon(name: IconName): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', paths[name]);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  svg.append(path);
  return svg;
}
