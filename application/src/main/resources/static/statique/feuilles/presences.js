// One tap after the other, each once, whatever the network does: what has not arrived is said, waits, and leaves again by itself.
(function () {
  'use strict';
  const PATIENCE = 20_000, ENCORE = 5_000, RESTE = 'estran-presences ' + location.pathname;
  const PARTIES = ['messages', 'etat', 'compte', 'arriver', 'feuille', 'dit', 'fin'];
  const ICI = '#feuille, #arriver, #dit';
  const attente = [];
  const reseau = document.getElementById('reseau');
  let enRoute = false;

  document.addEventListener('submit', (evenement) => {
    const formulaire = evenement.target, bouton = evenement.submitter;
    if (formulaire.method !== 'post' || !formulaire.closest(ICI)) {
      return;
    }
    evenement.preventDefault();
    const corps = new URLSearchParams(new FormData(formulaire, bouton));
    if (deuxFois(bouton, corps, evenement.timeStamp)) {
      return;
    }
    // Whoever's turn it is stays before one's eyes while something else is tapped.
    const ouverte = new URLSearchParams(location.search).get('tour');
    if (ouverte && !corps.has('tour')) {
      corps.set('ouverte', ouverte);
    }
    // Sent again when nobody knows whether it arrived: the service takes it once.
    if (globalThis.crypto?.randomUUID) {
      corps.set('saisie', crypto.randomUUID());
    }
    bouton?.setAttribute('aria-busy', 'true');
    formulaire.dataset.envoye = '';
    const cherche = formulaire.closest('#saisir')?.querySelector('.recherche');
    if (cherche) {
      cherche.dataset.envoye = '';
    }
    attente.push({ adresse: bouton?.getAttribute('formaction') || formulaire.action, corps: corps.toString() });
    retenir();
    envoyer();
  });

  // A finger that trembles taps twice, and the second time on a form that is empty again.
  let dernier = null;
  const deuxFois = (bouton, corps, quand) => {
    const bis = bouton && dernier?.id === bouton.id && quand - dernier.quand < 700
      && (bouton.name === 'tour' || bouton.id.startsWith('fait-') && !corps.has('theme') && !corps.has('usager'));
    dernier = { id: bouton?.id, quand };
    return bis;
  };

  const envoyer = async () => {
    if (enRoute || !attente.length) {
      return;
    }
    enRoute = true;
    try {
      let reponse, page;
      const dits = new Set();
      while (attente.length) {
        reponse = await fetch(attente[0].adresse, {
          method: 'POST', body: new URLSearchParams(attente[0].corps), signal: AbortSignal.timeout(PATIENCE),
        });
        page = new DOMParser().parseFromString(await reponse.text(), 'text/html');
        if (reponse.status >= 500) {
          throw new Error(reponse.status);
        }
        if (!page.getElementById('feuille')) {
          quitter(reponse);
          return;
        }
        dits.add(page.getElementById('messages').innerHTML.trim());
        attente.shift();
        retenir();
      }
      page.getElementById('messages').innerHTML = [...dits].join('');
      reseau.hidden = true;
      reseau.removeAttribute('role');
      montrer(page, reponse);
    } catch {
      reseau.setAttribute('role', 'alert');
      reseau.querySelector('p').textContent =
        (attente.length === 1 ? reseau.dataset.un : reseau.dataset.plusieurs).replace('%', attente.length);
      reseau.hidden = false;
      setTimeout(envoyer, ENCORE);
    } finally {
      enRoute = false;
    }
  };

  // Whatever waits outlives, in this tab, a page that is left and a session that has ended. A name does not.
  const retenir = () => {
    const restent = attente.filter(({ adresse }) => !/\/(nouvelle|chercher)(#|$)/.test(adresse));
    if (restent.length) {
      sessionStorage.setItem(RESTE, JSON.stringify({ compte: reseau.dataset.compte, restent }));
    } else {
      sessionStorage.removeItem(RESTE);
    }
  };

  // What is no sheet is the page on which one signs in, or says why it is none.
  const quitter = ({ redirected, status }) => {
    if (attente[0].reprise || !redirected && status !== 403) {
      attente.shift();
      retenir();
    }
    attente.length = 0;
    location.reload();
  };

  const reprendre = () => {
    const { compte, restent } = JSON.parse(sessionStorage.getItem(RESTE) || '{}');
    const jeton = document.querySelector('#feuille input[name=_csrf]');
    if (jeton && compte === reseau.dataset.compte) {
      for (const { adresse, corps } of restent) {
        const avec = new URLSearchParams(corps);
        avec.set(jeton.name, jeton.value);
        attente.push({ adresse, corps: avec.toString(), reprise: true });
      }
      envoyer();
    }
  };

  const montrer = (page, reponse) => {
    const ici = document.activeElement, dansLaFeuille = ici?.closest(ICI);
    const tour = new URL(reponse.url).searchParams.get('tour'), sienAvant = new URLSearchParams(location.search).get('tour');
    for (const id of PARTIES) {
      const avant = document.getElementById(id), apres = page.getElementById(id);
      if (!avant || !apres) {
        continue;
      }
      if (id === 'feuille') {
        reporter(avant, apres);
        avant.replaceWith(apres);
        globalThis.htmx?.process(apres);
      } else {
        avant.innerHTML = apres.innerHTML;
      }
    }
    if (reponse.redirected) {
      history.replaceState(null, '', reponse.url);
    }
    if (tour && tour !== sienAvant) {
      document.getElementById('saisir').scrollIntoView();
      document.getElementById('saisir-titre').focus({ preventScroll: true });
    } else if (dansLaFeuille) {
      const la = (ici.id && document.getElementById(ici.id)) || document.getElementById('feuille');
      la.focus({ preventScroll: true });
      if (ici.type === 'text' && la.id === ici.id) {
        la.setSelectionRange(ici.selectionStart, ici.selectionEnd);
      }
    }
  };

  // What somebody is filling in while the answer to something else comes stays as it is.
  const reporter = (avant, apres) => {
    for (const formulaire of avant.querySelectorAll('form:not([data-envoye])')) {
      const pareil = [...apres.querySelectorAll('form')].find((autre) =>
        autre.getAttribute('action') === formulaire.getAttribute('action')
        && autre.elements.usager?.value === formulaire.elements.usager?.value);
      const changes = [...formulaire.querySelectorAll('input:not([type=hidden]), select')].filter(change);
      if (!pareil || !changes.length) {
        continue;
      }
      for (const champ of changes) {
        for (const autre of pareil.querySelectorAll(`[name="${champ.name}"]`)) {
          if (champ.type !== 'radio') {
            autre.value = champ.value;
          } else if (autre.value === champ.value) {
            autre.checked = true;
          }
        }
      }
      pareil.closest('details')?.setAttribute('open', '');
    }
    // Who was looked for and found stays found.
    const qui = avant.querySelector('form:not([data-envoye]) #qui'), trouvees = avant.querySelector('#trouvees');
    if (qui && trouvees && change(qui)) {
      apres.querySelector('#trouvees')?.replaceWith(trouvees);
    }
  };

  const change = (champ) => {
    if (champ.type === 'radio') {
      return champ.checked && !champ.defaultChecked;
    }
    return champ.matches('select')
      ? champ.selectedIndex !== Math.max(0, [...champ.options].findIndex((option) => option.defaultSelected))
      : champ.value !== champ.defaultValue;
  };

  reseau.querySelector('button').addEventListener('click', envoyer);
  addEventListener('online', envoyer);
  addEventListener('beforeunload', (evenement) => { if (attente.length) evenement.preventDefault(); });
  reprendre();
})();
