// Numbers and trials as they are read.
function digits(value, count = 4) {
  if (value === null || value === undefined) return '–';
  if (value === 0) return '0';
  const size = Math.abs(value);
  const text = size >= 1e-4 && size < 1e6
    ? String(Number(value.toPrecision(count)))
    : value.toExponential(Math.max(0, count - 2)).replace(/\.?0+e/, 'e').replace('e+', 'e');
  return text.replace(/^-/, '−');
}

function nats(value) {
  return value === null || value === undefined ? '–' : value.toFixed(2).replace('-', '−');
}

function label(trial) {
  const values = Object.entries(trial.swept).filter(([, text]) => text !== '').map((pair) => pair.join('='));
  if (facts.repeated) values.push(`repeat ${trial.repeat}`);
  return `trial ${trial.number}` + (values.length ? ': ' + values.join(', ') : '');
}

// Text is always set as text, so that names and values stay what they are.
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
