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

// The browser says "Choose File" in its own language, and cannot be told otherwise: a label does it in that of the page.
for (const champ of document.querySelectorAll('input[type=file][data-choisir]')) {
  const bouton = document.createElement('label');
  bouton.htmlFor = champ.id;
  bouton.className = 'bouton secondaire';
  bouton.textContent = champ.dataset.choisir;
  const nom = document.createElement('output');
  nom.htmlFor.add(champ.id);
  const dire = () => { nom.textContent = Array.from(champ.files, (choisi) => choisi.name).join(', ') || champ.dataset.aucun; };
  champ.addEventListener('change', dire);
  champ.form?.addEventListener('reset', () => setTimeout(dire));
  champ.classList.add('invisible');
  champ.after(bouton, nom);
  dire();
}

// A browser that is not in French shows days and hours in its own way: what was chosen is said again in that of the page.
if (!navigator.language.startsWith('fr')) {
  const mots = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  for (const champ of document.querySelectorAll('input[type=date], input[type=time]')) {
    const mot = document.createElement('output');
    mot.className = 'en-mots';
    mot.htmlFor.add(champ.id);
    const dire = () => {
      const heure = champ.value.split(':');
      mot.textContent = champ.value === '' ? ''
        : champ.type === 'date' ? mots.format(new Date(champ.value + 'T00:00Z'))
          : Number(heure[0]) + '\u00a0h' + (heure[1] === '00' ? '' : '\u00a0' + heure[1]);
    };
    champ.addEventListener('input', dire);
    champ.after(mot);
    dire();
  }
}
// What a button would send to the end of a text, put where one writes.
for (const bouton of document.querySelectorAll('button[data-inserer]')) {
  bouton.addEventListener('click', (clic) => {
    const champ = document.getElementById(bouton.dataset.inserer);
    const choix = bouton.dataset.choix ? document.getElementById(bouton.dataset.choix).value : bouton.value;
    clic.preventDefault();
    champ.setRangeText(bouton.dataset.texte ?? choix, champ.selectionStart, champ.selectionEnd, 'end');
    champ.focus();
  });
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
