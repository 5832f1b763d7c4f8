// The page itself: which view is shown, what is sent and when, what is told.
(function (horsLigne) {
  'use strict';

  const { coffre, feuilles, vues, ADRESSE } = horsLigne;
  const { dire, titrer } = vues;
  const VERROU = 5 * 60_000;
  const RELANCE = 30_000;
  const element = id => document.getElementById(id);

  const etat = {
    vue: null, contact: { etat: 'inconnu' }, serrure: null, contenu: null, saisies: [], seance: null, pas: {}, vu: '', refus: new Map(),
  };

  const avertir = (texte, genre = 'attention') => {
    const avis = element('avis');
    avis.replaceChildren();
    if (!texte) return;
    const boite = Object.assign(document.createElement('div'), { className: 'avis ' + genre });
    boite.append(vues.ligne('p', texte));
    avis.append(boite);
  };

  const compteIci = () => etat.contenu?.compte ?? etat.serrure?.compte ?? etat.contact.compte;

  const direLesRefus = horsLigne.refus({ etat, reessayer: () => synchroniser({ refusees: true }), relire: () => relire() });

  // Above all else: what is still to send, and why it is.
  const direLEtat = async () => {
    const { aEnvoyer, refusees, desAutres } = await horsLigne.compter(compteIci());
    const nombre = aEnvoyer === 0 ? dire('etat.rien') : dire(aEnvoyer === 1 ? 'etat.un' : 'etat.plusieurs', { nombre: aEnvoyer });
    const pourquoi = !['sans_reseau', 'deconnecte', 'sans_droit', 'panne'].includes(etat.contact.etat) ? ''
      : aEnvoyer > 0 || etat.contact.etat === 'sans_droit' ? dire('etat.' + etat.contact.etat)
      : etat.contenu ? dire('etat.rien.' + etat.contact.etat) : '';
    const autres = desAutres === 0 ? '' : dire(desAutres === 1 ? 'etat.autre' : 'etat.autres', { nombre: desAutres });
    const decale = Math.round(Math.abs(etat.contact.decalage ?? 0) / 60_000);
    const decalage = decale >= 2 ? dire('etat.heure', { quand: decale >= 60 ? `${Math.round(decale / 60)} h` : `${decale} min` }) : '';
    etat.attendait ||= aEnvoyer > 0;
    const rien = aEnvoyer === 0 && (pourquoi || refusees.length > 0 || !etat.contenu && !etat.serrure && !etat.attendait);
    const dit = [rien ? '' : nombre, pourquoi, autres, decalage];
    const texte = dit.filter(Boolean).join(' ');
    if (element('etat').textContent !== texte) element('etat').textContent = texte;
    element('envois').hidden = texte === '';
    const dehors = etat.contact.etat === 'deconnecte';
    element('envoyer').hidden = aEnvoyer === 0 || dehors;
    element('reconnecter').hidden = !dehors || etat.vue === 'entrer';
    direLesRefus(refusees);
  };

  const afficher = () => {
    element('verrouiller').hidden = !etat.contenu;
    element('sortir').hidden = !etat.contenu && etat.contact.etat !== 'joint';
    const seances = etat.contenu ? feuilles.voir(etat.contenu, etat.saisies) : [];
    const seance = seances.find(({ id }) => id === etat.seance);
    const jours = etat.contenu?.jours.map(({ jour }) => feuilles.quand(etat.contenu, jour));
    const vu = JSON.stringify([etat.vue, etat.seance, etat.pas, seances, etat.contenu?.lues, jours]);
    if (vu === etat.vu) return;
    etat.vu = vu;
    if (etat.vue === 'feuilles' && seance) {
      titrer(seance.titre);
      vues.feuille(etat.contenu, seance, etat.pas, gestes(seance));
    } else if (etat.vue === 'feuilles') {
      titrer(dire('titre'));
      vues.liste(etat.contenu, seances, id => { etat.seance = id; etat.pas = {}; afficher(); });
    }
  };

  const relire = async () => {
    if (etat.contenu) {
      const contenu = await coffre.relire();
      if (!etat.contenu) return;
      if (!contenu) {
        oublier();
        return;
      }
      etat.saisies = await feuilles.lireLesSaisies(contenu);
      etat.contenu &&= contenu;
    }
    afficher();
    await direLEtat();
  };

  // --- The network

  const jusqua = lues => Date.parse(lues.jusqua) - lues.ecart;

  const aGarder = lues => {
    const { etat: _, jeton, machine, mesure, ...contenu } = lues;
    return { ...contenu, lues: feuilles.heure(new Date(Date.now() + lues.ecart)) };
  };

  const rafraichir = async () => {
    const envoyees = (await horsLigne.toutes()).filter(({ envoyee }) => envoyee).map(({ rang }) => rang);
    const lues = await horsLigne.contacter(ADRESSE + '/feuilles');
    if (lues.etat !== 'joint' || !etat.contenu || lues.compte !== etat.contenu.compte) return;
    try {
      await coffre.garder(aGarder(lues), jusqua(lues));
    } catch {
      // Signed out meanwhile, in another tab.
      oublier();
      return;
    }
    etat.contenu = aGarder(lues);
    await horsLigne.oublierLesEnvoyees(envoyees);
  };

  // Sealed to a key that the service has lost: here is what was sealed, and there is another key.
  const resceller = async refusees => {
    for (const { rang, id, local } of refusees.filter(({ refus }) => refus === 'cle_inconnue')) {
      const connue = etat.saisies.find(saisie => saisie.rang === rang)?.dit;
      if (!connue) continue;
      const { quoi: _, ...dit } = connue;
      await horsLigne.remplacer({ rang, ...await coffre.sceller(etat.contenu, id, dit), local });
    }
  };

  const synchroniserUneFois = async options => {
    const contact = await horsLigne.envoyer(options);
    if (contact.etat === 'deconnecte') horsLigne.oublierLaSortie();
    const decalage = contact.machine ? Date.parse(contact.machine) - contact.mesure : etat.contact.decalage;
    etat.contact = { ...contact, decalage };
    contact.issues?.forEach(issue => etat.refus.set(issue.id, issue));
    if (contact.heureIncertaine) avertir(dire('avis.heure_incertaine'));
    if (contact.compte && await reconnaitre(contact)) return;
    if (contact.etat === 'joint' && etat.contenu) await rafraichir();
    if (etat.contenu) await resceller((await horsLigne.compter(etat.contenu.compte)).refusees);
    await relire();
  };

  // One at a time; what is asked for meanwhile comes right after: the network may be back, or another entry made.
  let enCours = null;
  let ensuite = null;
  // What was refused is tried again once by itself: the session may have been opened again.
  let refusees = true;
  const synchroniser = (options = {}) => {
    refusees ||= Boolean(options.refusees);
    if (enCours) {
      ensuite ??= enCours.then(() => { ensuite = null; return synchroniser(); });
      return ensuite;
    }
    enCours = synchroniserUneFois({ refusees }).catch(erreur => console.error(erreur.name)).finally(() => { enCours = null; });
    refusees = false;
    return enCours;
  };

  // Whoever is signed in now finds nothing of whoever was before them. Tells whether the page is being left.
  const reconnaitre = async contact => {
    const serrure = await coffre.voir();
    if (serrure && serrure.compte !== contact.compte) {
      await effacer();
      avertir(dire('avis.autre_compte'));
    }
    if (await horsLigne.tenirLaSortie(contact)) return true;
    if (!etat.serrure && !etat.contenu && etat.vue !== 'choisir') montrerChoisir();
    return false;
  };

  let bientot;
  const envoyerBientot = options => {
    clearTimeout(bientot);
    if (navigator.onLine) bientot = setTimeout(() => synchroniser(options), 400);
    else { etat.contact = { ...etat.contact, etat: 'sans_reseau' }; direLEtat(); }
  };

  // Asked each time: a browser grants it once the page is among its applications, and then deletes nothing by itself.
  const garderPourDeBon = async () => await navigator.storage?.persisted?.() || navigator.storage?.persist?.();

  const entrer = async contenu => {
    garderPourDeBon();
    avertir('');
    Object.assign(etat, { contenu, seance: null, pas: {}, vue: 'feuilles', serrure: await coffre.voir() });
    await relire();
  };

  const verrouiller = () => {
    if (!etat.contenu) return;
    coffre.fermer();
    Object.assign(etat, { contenu: null, saisies: [], seance: null, pas: {} });
    element('fait').replaceChildren();
    montrerOuvrir();
    direLEtat();
    navigator.serviceWorker?.controller?.postMessage('plus recente ?');
    renouveler();
  };

  // The sheets go; what is still to send stays, sealed.
  const oublier = () => {
    coffre.fermer();
    Object.assign(etat, { contenu: null, saisies: [], seance: null, pas: {}, serrure: null });
    element('fait').replaceChildren();
    if (etat.contact.etat === 'joint') montrerChoisir();
    else montrer('entrer', 'titre.entrer');
    direLEtat();
  };

  const effacer = async () => {
    await coffre.effacer();
    await horsLigne.oublierLesEnvoyees((await horsLigne.toutes()).filter(({ envoyee }) => envoyee).map(({ rang }) => rang));
    oublier();
  };

  const sortir = async () => {
    horsLigne.vouloirSortir(etat.contenu?.compte ?? etat.contact.compte);
    horsLigne.annoncer('sortie');
    await effacer();
    avertir(dire('avis.efface'), 'info');
    await synchroniser();
  };

  const page = { etat, afficher, relire, avertir, direLEtat, aGarder, jusqua, entrer, effacer, envoyerBientot };
  const gestes = horsLigne.gestes(page);
  const { montrer, montrerChoisir, montrerOuvrir } = horsLigne.codes(page);

  // --- Events

  horsLigne.auChangement = () => relire();
  horsLigne.aLaSortie = () => oublier();
  horsLigne.auxPerimees = () => avertir(dire('avis.perimees'));
  element('envoyer').addEventListener('click', () => synchroniser());
  element('verrouiller').addEventListener('click', verrouiller);
  element('sortir').addEventListener('click', sortir);
  addEventListener('offline', () => { etat.contact = { ...etat.contact, etat: 'sans_reseau' }; direLEtat(); });

  // A page that nobody looks at asks for nothing, but sends what there is to send.
  document.addEventListener('visibilitychange', () => { refusees = true; });
  const insister = horsLigne.insister(async () => {
    if (document.visibilityState !== 'visible' && (await horsLigne.compter(compteIci())).aEnvoyer === 0) return true;
    await synchroniser();
    return !['sans_reseau', 'panne'].includes(etat.contact.etat);
  }, RELANCE);

  // A newer page is here: it is shown as soon as nobody is in the middle of something, and no more than once a minute.
  let nouvelle = false;
  const renouveler = () => {
    if (!nouvelle || etat.contenu || vues.zone.querySelector('input')?.value) return;
    const avant = Number(sessionStorage.getItem('estran-renouvelee'));
    if (Date.now() - avant < 60_000) return;
    sessionStorage.setItem('estran-renouvelee', Date.now());
    location.reload();
  };
  navigator.serviceWorker?.addEventListener('message', ({ data }) => {
    if (data !== 'nouvelle') return;
    nouvelle = true;
    renouveler();
  });

  let depuis = Date.now();
  const bouger = () => { depuis = Date.now(); };
  ['pointerdown', 'keydown'].forEach(geste => addEventListener(geste, bouger, { passive: true }));
  const veiller = async () => {
    if (Date.now() - depuis > VERROU) verrouiller();
    if (etat.serrure && !await coffre.voir()) oublier();
  };
  setInterval(veiller, 10_000);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') veiller(); });

  const demarrer = async () => {
    if (location.search) history.replaceState(null, '', ADRESSE);
    navigator.serviceWorker?.register(ADRESSE + '/service.js', { scope: '/equipe', updateViaCache: 'none' })
      // The one of before answered for this page alone, and would go on to.
      .then(() => navigator.serviceWorker.getRegistrations())
      .then((tous) => tous.filter(({ scope }) => new URL(scope).pathname === ADRESSE).forEach((ancien) => ancien.unregister()))
      .catch(() => undefined);
    const avant = await coffre.voir();
    etat.serrure = avant;
    if (avant) montrerOuvrir();
    await direLEtat();
    await insister();
    if (!etat.vue) montrer('entrer', 'titre.entrer');
  };
  // A browser in private mode may refuse to keep anything.
  demarrer().catch(() => avertir(dire('faute.memoire'), 'erreur'));
})(globalThis.horsLigne ??= {});
