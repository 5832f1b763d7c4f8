// What makes pages more comfortable where there is JavaScript. All of them work without it.
'use strict';

// A password that one cannot see is typed wrong: the button that shows it.
for (const champ of document.querySelectorAll('input[type=password][data-montrer]')) {
  const bouton = document.createElement('button');
  bouton.type = 'button';
  bouton.className = 'secondaire';
  bouton.textContent = champ.dataset.montrer;
  bouton.setAttribute('aria-controls', champ.id);
  bouton.setAttribute('aria-pressed', 'false');
  bouton.addEventListener('click', () => {
    const visible = champ.type === 'password';
    champ.type = visible ? 'text' : 'password';
    bouton.setAttribute('aria-pressed', String(visible));
    bouton.textContent = visible ? champ.dataset.cacher : champ.dataset.montrer;
  });
  champ.form?.addEventListener('submit', () => { champ.type = 'password'; });
  const ensemble = document.createElement('div');
  ensemble.className = 'avec-bouton';
  champ.replaceWith(ensemble);
  ensemble.append(champ, bouton);
}

// A page that answers what was sent: to come back to it is to open it, where the browser would ask whether to send again.
const { retour } = document.documentElement.dataset;
if (retour) history.replaceState(null, '', retour);

// What went wrong is read first.
document.querySelector('[data-premier]')?.focus();

// A form that was sent is not sent twice by a second click.
for (const formulaire of document.querySelectorAll('form[method=post]')) {
  formulaire.addEventListener('submit', (evenement) => {
    if (formulaire.dataset.parti) {
      evenement.preventDefault();
    }
    formulaire.dataset.parti = 'oui';
    setTimeout(() => { delete formulaire.dataset.parti; }, 4000);
  });
}

// A button to print does nothing where there is no JavaScript: it is shown here only.
for (const bouton of document.querySelectorAll('[data-imprimer]')) {
  bouton.hidden = false;
  bouton.addEventListener('click', () => print());
}

// Signing out wipes the sheets that this browser keeps for when there is no network. What is still to send stays: it is sealed.
const oublierLesFeuilles = () => {
  try {
    indexedDB.deleteDatabase('estran-feuilles');
    new BroadcastChannel('estran-hors-ligne').postMessage('sortie');
  } catch {
    // A browser that keeps nothing has nothing to wipe.
  }
};
document.querySelector('form[action="/deconnexion"]')?.addEventListener('submit', () => {
  oublierLesFeuilles();
  // Where there is no network, the session ends as soon as there is one: see veille.js.
  const qui = document.querySelector('[data-compte]');
  try { if (qui) localStorage.setItem('estran-sortie', qui.dataset.compte); } catch { /* nothing is kept */ }
});
if (location.pathname === '/connexion') {
  if (location.search === '?sortie') oublierLesFeuilles();
  // Whoever signs in here stays in, whatever was asked for before without a network.
  try { localStorage.removeItem('estran-sortie'); } catch { /* nothing is kept */ }
}
