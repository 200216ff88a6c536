// The selected trial's pictures beside the other's.
const CAPTIONS = {
  RECONSTRUCTIONS: 'Reconstructions: validation rows above, what comes back of them below',
  SAMPLES: 'Samples: decoded draws from the prior',
  TRAVERSAL: 'Traversal: each row moves one of the strongest units from −3 to 3, the others at 0',
};
const TILE_REMS = 2.9;

function showPictures() {
  const place = document.getElementById('albums');
  if (!place) return;
  place.replaceChildren(album(state.selected, 'swatch'), ...(state.other ? [album(state.other, 'swatch other')] : []));
}

function album(number, swatch) {
  const title = element('h3', {}, element('i', { class: swatch }), element('span', {}, label(trialOf.get(number))));
  const pictures = facts.pictures[number];
  if (!pictures) {
    return element('div', { class: 'album' }, title, element('p', { class: 'empty' }, 'This page carries no pictures of this trial.'));
  }
  return element('div', { class: 'album' }, title, ...pictures.map((picture) => figure(number, picture)));
}

function figure(number, picture) {
  const caption = CAPTIONS[picture.kind] ?? picture.kind.toLowerCase();
  const image = element('img', {
    src: `data:image/png;base64,${picture.png}`,
    alt: `${caption}, trial ${number}`,
    style: `width:${picture.columns * TILE_REMS}rem`,
  });
  return element('figure', {}, element('figcaption', {}, caption), image);
}
