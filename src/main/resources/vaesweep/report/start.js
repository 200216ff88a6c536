// Everything is drawn once, then again where the selection matters.
const onEverySelection = [
  chart('plane-chart', planeOption),
  chart('beta-chart', betaOption),
  chart('beta-eff-chart', betaEffOption),
  chart('units-chart', unitsOption),
  chart('active-chart', activeOption),
  chart('parts-chart', partsOption),
  chart('bounds-chart', boundsOption),
  chart('distortion-chart', () => curveOption('distortion')),
  chart('rate-chart', () => curveOption('rate')),
  chart('elbo-chart', () => curveOption('elbo')),
].filter(Boolean);

drawLegend();
darkScreen.addEventListener('change', drawLegend);
startSelection();
startTable();
startFindings();
onSelection(() => onEverySelection.forEach((redraw) => redraw()));
onSelection(showUnits);
onSelection(showInformation);
onSelection(showCurves);
onSelection(showPictures);
startState();
watchColoursAndPaper();
