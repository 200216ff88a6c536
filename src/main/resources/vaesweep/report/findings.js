// A remedy's sweep file goes into the clipboard; where that is refused, it is selected for copying by hand.
function startFindings() {
  for (const button of document.querySelectorAll('.rerun .copy')) {
    const file = button.parentElement.querySelector('pre');
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(file.textContent);
        button.textContent = 'Copied';
      } catch {
        getSelection().selectAllChildren(file);
        button.textContent = 'Selected: press Ctrl+C';
      }
    });
  }
}
