// What colour and shape mean.
const OUTLINES = {
  circle: '<circle cx="8" cy="8" r="6"/>',
  triangle: '<path d="M8 1.5 15 14H1Z"/>',
  diamond: '<path d="M8 1 15 8 8 15 1 8Z"/>',
  rect: '<path d="M2 2H14V14H2Z"/>',
};

function drawLegend() {
  document.getElementById('legend')?.replaceChildren(scaleLegend(), shapeLegend('shape: reduction', () => ''), ...markLegend());
  document.getElementById('reduction-legend')?.replaceChildren(
    shapeLegend('shape and colour: reduction', (name) => `fill:${REDUCTIONS[name].colour};stroke:none`), ...markLegend());
}

function scaleLegend() {
  const { low, high, hasZero } = facts.betaEff;
  const stops = Array.from({ length: 11 }, (_, i) => viridis(i / 10)).join(',');
  const scale = element('div', { class: 'scale' }, element('span', { class: 'name' }, 'colour: beta_eff, on a log scale'));
  scale.append(hasZero ? element('span', { class: 'zero' }, element('i'), '0') : element('span'));
  const ticks = element('div', { class: 'ticks' });
  decades(low, high).forEach(([share, text]) => ticks.append(element('span', { style: `left:${(100 * share).toFixed(1)}%` }, text)));
  scale.append(element('div', {}, element('i', { class: 'bar', style: `background:linear-gradient(to right,${stops})` }), ticks));
  return scale;
}

// Both ends, and the whole decades between them that leave room.
function decades(low, high) {
  if (high <= low) return [[0, digits(low)]];
  const span = Math.log10(high / low);
  const every = Math.max(1, Math.ceil(span / 4));
  const between = [];
  for (let exponent = Math.ceil(Math.log10(low)); exponent < Math.log10(high); exponent += every) {
    const share = (exponent - Math.log10(low)) / span;
    if (share > 0.28 && share < 0.72) between.push([share, digits(10 ** exponent)]);
  }
  return [[0, digits(low)], ...between, [1, digits(high)]];
}

function shapeLegend(title, style) {
  const used = [...new Set(facts.trials.map((trial) => trial.reduction))].filter((name) => REDUCTIONS[name]);
  const shapes = element('div', { class: 'shapes' }, element('span', { class: 'name' }, title));
  used.forEach((name) => {
    const sign = element('span');
    sign.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true" style="${style(name)}">${OUTLINES[REDUCTIONS[name].symbol]}</svg>`;
    sign.append(name);
    shapes.append(sign);
  });
  return shapes;
}

// Only the marks that some trial has.
function markLegend() {
  const used = MARKS.filter((mark) => complete.some((trial) => mark === MARKS.find((each) => each.holds(trial))));
  if (used.length === 0) return [];
  const marks = element('div', { class: 'shapes' }, element('span', { class: 'name' }, 'not compared'));
  used.forEach((mark) => {
    const { color, borderColor, borderWidth, borderType, opacity } = mark.style(ink('zero'));
    const sign = element('span');
    const fill = color === 'transparent' ? 'none' : color;
    const dash = borderType === 'dotted' ? ';stroke-dasharray:1.5 1.5' : '';
    sign.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true" style="fill:${fill};stroke:${borderColor};stroke-width:${borderWidth};opacity:${opacity ?? 1}${dash}">${OUTLINES.circle}</svg>`;
    sign.append(mark.name);
    marks.append(sign);
  });
  return [marks];
}
