// Values of parameters part by part: a list by its entries, an object by its type and its fields.
const DEFAULTS = { granularity: 'step' };

// A value as a flat list of numbers and words. The order of an object's fields does not matter.
function partsOf(value) {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (value !== null && typeof value === 'object') {
    const names = Object.keys(value).filter((name) => name !== 'type' && value[name] !== DEFAULTS[name]).sort();
    return [...('type' in value ? [value.type] : []), ...names.flatMap((name) => [name, ...partsOf(value[name])])];
  }
  return [value];
}

// Numbers by size and before words; of values that begin alike the shorter comes first.
function compareParts(a, b) {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = comparePart(a[i], b[i]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function comparePart(a, b) {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -1 : 1;
  return String(a).localeCompare(String(b));
}

// What a cell holds; null where it is empty.
function cellParts(cell) {
  if (cell.dataset.json !== undefined) return partsOf(JSON.parse(cell.dataset.json));
  if (cell.dataset.sort !== undefined) return [Number(cell.dataset.sort)];
  return cell.textContent === '' ? null : [cell.textContent];
}

// What was typed: JSON as in the sweep file, a number, or the words of the table.
function typedParts(text) {
  try {
    return partsOf(JSON.parse(text));
  } catch {
    return Number.isNaN(Number(text)) ? [text] : [Number(text)];
  }
}

function isEqual(cell, wanted) {
  const parts = cellParts(cell);
  if (parts === null) return false;
  const sameWords = cell.textContent.toLowerCase() === wanted.toLowerCase().replace(/\s+/g, ' ');
  return compareParts(parts, typedParts(wanted)) === 0 || sameWords;
}

// Terms are parted by spaces, but for those within brackets and quotes.
function termsOf(text) {
  const terms = [''];
  let depth = 0;
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && '[{('.includes(letter)) depth++;
    if (!quoted && ']})'.includes(letter)) depth--;
    if (/\s/.test(letter) && depth <= 0 && !quoted) terms.push('');
    else terms[terms.length - 1] += letter;
  }
  return terms.filter(Boolean);
}
