// The bar that says which trial is selected and which stands beside it.
function startSelection() {
  const bar = document.getElementById('selection');
  if (facts.trials.length === 0) return;
  const previous = element('button', { type: 'button', 'aria-label': 'Previous trial' }, '←');
  const next = element('button', { type: 'button', 'aria-label': 'Next trial' }, '→');
  const name = element('span', { 'aria-live': 'polite' });
  const other = otherChoice();
  previous.addEventListener('click', () => selectBy(-1));
  next.addEventListener('click', () => selectBy(1));
  bar.append(element('div', { class: 'selection-row' },
    element('div', { class: 'who' }, previous, next, element('i', { class: 'swatch' }), name),
    element('label', {}, element('i', { class: 'swatch other' }), element('span', {}, 'beside'), other)));
  bar.hidden = false;
  onSelection(() => {
    const trial = trialOf.get(state.selected);
    name.textContent = label(trial) + (trial.state === 'complete' ? '' : ` (${trial.state})`);
    name.title = name.textContent;
    other.value = state.other ?? '';
  });
}

function otherChoice() {
  const choice = element('select', { id: 'beside' });
  const best = facts.repeated ? 'the best mean ELBO' : 'the best ELBO';
  choice.append(element('option', { value: '' }, bests.length === 0 ? 'none' : best));
  complete.forEach((trial) => choice.append(element('option', { value: trial.number }, label(trial))));
  choice.addEventListener('change', () => putBeside(choice.value === '' ? null : Number(choice.value)));
  return choice;
}

// In the order and selection of the table.
function selectBy(step) {
  const shown = [...document.querySelectorAll('#trial-table tbody tr:not([hidden])')].map((row) => Number(row.dataset.trial));
  if (shown.length === 0) return;
  const at = shown.indexOf(state.selected);
  select(shown[(at + step + shown.length) % shown.length]);
}
