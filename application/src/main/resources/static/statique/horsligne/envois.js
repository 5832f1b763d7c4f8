// What is still to send: entries sealed to the service's key, which nobody can read here, and their way out. They outlive
// signing out, a dead battery and a session that has ended. On every page of the team, and in the worker that sends with no
// page open, so that whatever waits leaves as soon as the account that made it is there.
(function (horsLigne) {
  'use strict';

  const { memoire, promettre } = horsLigne;
  const ADRESSE = '/equipe/hors-ligne';
  const NOM = 'estran-envois';
  const SORTIE = 'estran-sortie';
  const LOT = 50;
  const PATIENCE = 20_000;
  const canal = 'BroadcastChannel' in globalThis ? new BroadcastChannel('estran-hors-ligne') : null;

  const avec = memoire(NOM, { saisies: { keyPath: 'rang', autoIncrement: true }, reglages: {} });

  const seul = (travail, options = {}) =>
    navigator.locks ? navigator.locks.request(NOM, options, verrou => verrou && travail()) : travail();

  const prevenir = () => {
    canal?.postMessage('change');
    horsLigne.auChangement?.();
  };

  // Where the browser can (Chrome and its kin), it sends by itself when the network is back, with no page open. Asked for once
  // the network is known to be away: otherwise the pages send.
  const confier = async () => {
    try {
      if (!(await toutes()).some(({ envoyee, refus }) => !envoyee && !refus)) return;
      const service = await globalThis.navigator.serviceWorker?.getRegistration(ADRESSE);
      await service?.sync?.register(NOM);
    } catch {
      // It does not want to: the pages send.
    }
  };

  // The address of this browser, by which the service tells two telephones apart: chance, and nothing else.
  const appareil = () => avec('readwrite', async (_, reglages) => {
    const connu = await promettre(reglages.get('appareil'));
    const mien = connu || crypto.randomUUID();
    if (!connu) reglages.put(mien, 'appareil');
    return mien;
  });

  const ajouter = async saisie => {
    const rang = await avec('readwrite', saisies => promettre(saisies.add(saisie)));
    prevenir();
    if (!navigator.onLine) confier();
    return rang;
  };

  const toutes = () => avec('readonly', saisies => promettre(saisies.getAll()));

  const remplacer = async saisie => {
    await avec('readwrite', saisies => promettre(saisies.put(saisie)));
    prevenir();
  };

  // What the sheets show by themselves now: it was sent, and they were read again since.
  const oublierLesEnvoyees = async rangs => {
    await avec('readwrite', saisies => rangs.forEach(rang => saisies.delete(rang)));
    prevenir();
  };

  const oter = rang => async () => {
    const ote = await avec('readwrite', async saisies => {
      const saisie = await promettre(saisies.get(rang));
      const encore = Boolean(saisie) && !saisie.envoyee;
      if (encore) saisies.delete(rang);
      return encore;
    });
    prevenir();
    return ote;
  };

  // Never was, if it has not left and is not leaving; otherwise it must be said that it was a mistake. No thumb waits for a
  // network that does not answer.
  const reprendre = rang => seul(oter(rang), { ifAvailable: true });

  // Given up: the service, which has said no to it, is told with the next lot that nothing waits here any more.
  const retirer = async ({ rang, id, compte }) => {
    if (await seul(oter(rang))) {
      await avec('readwrite', async (_, reglages) => {
        const connues = await promettre(reglages.get('abandonnees')) ?? [];
        reglages.put([...connues, { id, compte }], 'abandonnees');
      });
    }
  };
  const abandonnees = async compte => (await avec('readonly', (_, reglages) => promettre(reglages.get('abandonnees'))) ?? [])
    .filter(abandonnee => abandonnee.compte === compte).slice(0, LOT).map(({ id }) => id);
  const oublierLesAbandonnees = ids => avec('readwrite', async (_, reglages) => {
    const connues = await promettre(reglages.get('abandonnees')) ?? [];
    reglages.put(connues.filter(({ id }) => !ids.includes(id)), 'abandonnees');
  });

  const demander = async (chemin, options) => {
    let reponse;
    try {
      reponse = await fetch(chemin, {
        ...options,
        headers: { Accept: 'application/json', ...options?.headers },
        cache: 'no-store',
        credentials: 'same-origin',
        redirect: 'manual',
        ...(AbortSignal.timeout && { signal: AbortSignal.timeout(PATIENCE) }),
      });
    } catch {
      return { etat: 'sans_reseau' };
    }
    if (reponse.type === 'opaqueredirect' || reponse.status === 401) return { etat: 'deconnecte' };
    if (reponse.status === 404) return { etat: 'sans_droit' };
    if (reponse.status === 400 || reponse.status === 413) return { etat: 'refus' };
    if (!reponse.ok) return { etat: 'panne' };
    try {
      return { ...(await reponse.json()), etat: 'joint' };
    } catch {
      // A hotel's page that asks for a room number answers in our place.
      return { etat: 'sans_reseau' };
    }
  };

  // Each contact says who is signed in, gives what forms must hold, and tells by how much this clock is wrong.
  const contacter = async (chemin = ADRESSE + '/contact') => {
    const avant = Date.now();
    const contact = await demander(chemin);
    const apres = Date.now();
    if (contact.etat === 'refus') return { etat: 'panne' };
    return contact.etat === 'joint'
      ? { ...contact, ecart: Math.round(Date.parse(contact.maintenant) - (avant + apres) / 2), mesure: apres }
      : contact;
  };

  const noter = resultats => avec('readwrite', async saisies => {
    const issues = new Map(resultats.map(({ id, issue }) => [id, issue]));
    for (const saisie of await promettre(saisies.getAll())) {
      const issue = issues.get(saisie.id);
      if (issue === 'gardee' || issue === 'deja_gardee' || issue === 'desaccord') {
        const { rang, id, compte, local } = saisie;
        saisies.put({ rang, id, compte, local, envoyee: true });
      } else if (issue && issue !== 'plus_tard') {
        saisies.put({ ...saisie, refus: issue });
      }
    }
  });

  const poster = (contact, chemin, corps) => demander(chemin, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [contact.jeton.entete]: contact.jeton.valeur },
    body: corps,
  });

  const lotDe = (saisies, quittes) => JSON.stringify({
    maintenant: new Date(Date.now()).toISOString(),
    abandonnees: quittes,
    saisies: saisies.map(({ id, compte, cle, capsule, scelle }) => ({ id, compte, cle, capsule, scelle })),
  });

  // One tab at a time; and were there two, the service takes each entry once. What was refused waits for somebody to look.
  const envoyer = async options => {
    const contact = await seul(() => envoyerTout(options));
    if (contact.etat === 'sans_reseau' || contact.etat === 'panne') await confier();
    return contact;
  };

  const envoyerTout = async ({ refusees = false } = {}) => {
    const contact = await contacter();
    if (contact.etat !== 'joint') return contact;
    const reste = (await toutes()).filter(saisie =>
      !saisie.envoyee && saisie.compte === contact.compte && (refusees || !saisie.refus));
    const issues = [];
    let ensemble = LOT;
    let quittes = await abandonnees(contact.compte);
    while (reste.length + quittes.length > 0) {
      const lot = reste.splice(0, ensemble);
      const reponse = await poster(contact, ADRESSE + '/envois', lotDe(lot, quittes));
      if (reponse.etat === 'refus' && lot.length > 1) {
        // One of them was damaged here, and the service reads none: each by itself, then.
        reste.unshift(...lot);
        ensemble = 1;
        continue;
      }
      if (reponse.etat !== 'joint' && reponse.etat !== 'refus') return { ...contact, etat: reponse.etat };
      const resultats = reponse.resultats ?? lot.map(({ id }) => ({ id, issue: 'illisible' }));
      await noter(resultats);
      await oublierLesAbandonnees(quittes);
      quittes = [];
      issues.push(...resultats);
      prevenir();
    }
    return {
      ...contact,
      etat: issues.some(({ issue }) => issue === 'plus_tard') ? 'panne' : 'joint',
      heureIncertaine: issues.some(({ heureIncertaine }) => heureIncertaine),
      issues,
    };
  };

  // How much waits, and whose it is.
  const compter = async compte => {
    const attend = (await toutes()).filter(saisie => !saisie.envoyee);
    const miennes = compte ? attend.filter(saisie => saisie.compte === compte) : attend;
    return {
      aEnvoyer: miennes.filter(saisie => !saisie.refus).length,
      refusees: miennes.filter(saisie => saisie.refus),
      desAutres: attend.length - miennes.length,
    };
  };

  // Without a network one is out of the sheets at once; out of the session as soon as there is one, if it still is theirs. It
  // may be over already: the browser sends a form again by itself.
  const vouloirSortir = compte => localStorage.setItem(SORTIE, compte);
  const tenirLaSortie = async contact => {
    if (localStorage.getItem(SORTIE) === null) return false;
    const dehors = contact.etat === 'deconnecte';
    if (!dehors && localStorage.getItem(SORTIE) !== contact.compte) {
      localStorage.removeItem(SORTIE);
      return false;
    }
    if (!dehors && (await poster(contact, '/deconnexion')).etat !== 'deconnecte') return false;
    localStorage.removeItem(SORTIE);
    location.assign('/connexion?sortie');
    return true;
  };
  const oublierLaSortie = () => localStorage.removeItem(SORTIE);
  const veutSortir = compte => localStorage.getItem(SORTIE) === compte;

  canal?.addEventListener('message', ({ data }) => {
    if (data === 'change') horsLigne.auChangement?.();
    if (data === 'sortie') horsLigne.aLaSortie?.();
  });

  Object.assign(horsLigne, {
    ADRESSE, ENVOIS: NOM, appareil, ajouter, remplacer, toutes, oublierLesEnvoyees, reprendre, retirer, contacter, envoyer, compter,
    vouloirSortir, veutSortir, tenirLaSortie, oublierLaSortie,
    annoncer: dit => canal?.postMessage(dit),
  });
})(globalThis.horsLigne ??= {});
