// Sorting, filtering and selecting in the tables of trials and configurations.
const COMPARISON = /^([\w/]+)(<=|>=|<|>|=)(.+)$/s;

function startTable() {
  const table = document.getElementById('trial-table');
  const names = sortable(table);
  sortable(document.getElementById('configuration-table'));
  onSelection(() => markRows(table));
  startFilter(table, names);
}

// Makes a table's rows selectable, and its heads buttons; returns the names of its columns.
function sortable(table) {
  if (!table) return [];
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = element('button', { type: 'button' }, ...head.childNodes);
    head.append(button);
    if (table.querySelector(`tbody td:nth-child(${column + 1}).number, tbody th:nth-child(${column + 1}).number`)) head.classList.add('number');
    button.addEventListener('click', () => sortBy(table, heads, column));
  });
  table.tBodies[0].addEventListener('click', (event) => {
    const row = event.target.closest('tr');
    if (row && !event.target.closest('a')) select(Number(row.dataset.trial));
  });
  return heads.map((head) => head.dataset.name);
}

function sortBy(table, heads, column) {
  const up = heads[column].getAttribute('aria-sort') !== 'ascending';
  heads.forEach((head) => head.removeAttribute('aria-sort'));
  heads[column].setAttribute('aria-sort', up ? 'ascending' : 'descending');
  const keyed = [...table.tBodies[0].rows].map((row) => ({ row, key: cellParts(row.cells[column]) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key, up ? 1 : -1));
  table.tBodies[0].append(...keyed.map(({ row }) => row));
}

// Empty cells stay last in either order.
function compareKeys(a, b, sign) {
  if (a === null || b === null) return (a === null) - (b === null);
  return sign * compareParts(a, b);
}

function startFilter(table, names) {
  const form = document.getElementById('filter');
  const input = document.getElementById('filter-text');
  const count = document.getElementById('filter-count');
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  const apply = () => {
    const terms = termsOf(input.value.trim());
    const rows = [...table.tBodies[0].rows];
    rows.forEach((row) => { row.hidden = !terms.every((term) => matches(row, names, term)); });
    count.textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length}`;
  };
  input.addEventListener('input', apply);
  apply();
}

// A term is a comparison such as rate>5, or a piece of a cell's text.
function matches(row, names, term) {
  const [, name, sign, wanted] = term.match(COMPARISON) ?? [];
  const column = names.indexOf(name);
  if (column < 0) return [...row.cells].some((cell) => cell.textContent.toLowerCase().includes(term.toLowerCase()));
  const cell = row.cells[column];
  if (sign === '=') return isEqual(cell, wanted);
  const parts = cellParts(cell);
  if (parts === null) return false;
  const order = compareParts(parts, typedParts(wanted));
  return { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }[sign];
}

function markRows(table) {
  for (const row of table.tBodies[0].rows) {
    const number = Number(row.dataset.trial);
    row.toggleAttribute('aria-current', number === state.selected);
    row.classList.toggle('is-other', number === state.other);
  }
}
