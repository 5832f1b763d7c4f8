// Leaves at once, and takes this page out of what "back" would show. Without this, the link leaves all the same.
'use strict';

const sortie = document.querySelector('[data-quitter]');
if (sortie) {
  // What was sent is forgotten: to load again asks for the page that one came from.
  history.replaceState(null, '', sortie.dataset.ici);
  sortie.addEventListener('click', (clic) => {
    clic.preventDefault();
    document.documentElement.hidden = true;
    location.replace(sortie.href);
  });
  // A page that the browser kept whole is not shown again.
  addEventListener('pageshow', (retour) => {
    if (retour.persisted) {
      location.replace(sortie.dataset.ici);
    }
  });
}
