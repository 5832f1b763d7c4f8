// What is still to send: entries sealed to the service's key, which nobody can read here, and their way out. They outlive
// signing out, a dead battery and a session that has ended. On every page of the team, so that whatever waits leaves as soon
// as the account that made it is there.
(function (horsLigne) {
  'use strict';

  const ADRESSE = '/equipe/hors-ligne';
  const LOT = 50;
  const PATIENCE = 20_000;
  const canal = 'BroadcastChannel' in globalThis ? new BroadcastChannel('estran-hors-ligne') : null;

  const promettre = demande => new Promise((tenir, manquer) => {
    demande.onsuccess = () => tenir(demande.result);
    demande.onerror = () => manquer(demande.error);
  });

  // Whoever wants the database away, or newer, has it: no tab holds another up.
  const ouvrir = (nom, preparer) => new Promise((tenir, manquer) => {
    const demande = indexedDB.open(nom, 1);
    demande.onupgradeneeded = () => preparer(demande.result);
    demande.onsuccess = () => {
      demande.result.onversionchange = () => demande.result.close();
      tenir(demande.result);
    };
    demande.onerror = () => manquer(demande.error);
  });

  // Done when it is on the disk: a battery pulled out after that loses nothing.
  const transaction = (base, tables, mode, travail) => new Promise((tenir, manquer) => {
    const passage = base.transaction(tables, mode, mode === 'readwrite' ? { durability: 'strict' } : {});
    let resultat;
    passage.oncomplete = () => tenir(resultat);
    passage.onabort = () => manquer(passage.error);
    Promise.resolve(travail(...tables.map(table => passage.objectStore(table)))).then(
      rendu => { resultat = rendu; },
      erreur => { try { passage.abort(); } catch { /* it has ended already */ } manquer(erreur); });
  });

  const base = () => ouvrir('estran-envois', nouvelle => {
    nouvelle.createObjectStore('saisies', { keyPath: 'rang', autoIncrement: true });
    nouvelle.createObjectStore('reglages');
  });

  const avec = async (mode, travail) => {
    const ouverte = await base();
    try {
      return await transaction(ouverte, ['saisies', 'reglages'], mode, travail);
    } finally {
      ouverte.close();
    }
  };

  const seul = (nom, travail) => navigator.locks ? navigator.locks.request(nom, travail) : travail();

  const prevenir = () => {
    canal?.postMessage('change');
    horsLigne.auChangement?.();
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

  // Never was, if it has not left; otherwise it must be said that it was a mistake.
  const reprendre = rang => seul('estran-envois', async () => {
    const reprise = await avec('readwrite', async saisies => {
      const saisie = await promettre(saisies.get(rang));
      const encore = Boolean(saisie) && !saisie.envoyee;
      if (encore) saisies.delete(rang);
      return encore;
    });
    prevenir();
    return reprise;
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
    if (reponse.status === 403) return { etat: 'jeton' };
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
    return contact.etat === 'joint'
      ? { ...contact, ecart: Math.round(Date.parse(contact.maintenant) - (avant + apres) / 2), mesure: apres }
      : contact;
  };

  const noter = resultats => avec('readwrite', async saisies => {
    for (const saisie of await promettre(saisies.getAll())) {
      const issue = resultats.get(saisie.id);
      if (issue === 'gardee' || issue === 'deja_gardee' || issue === 'desaccord') {
        const { rang, id, compte, local } = saisie;
        saisies.put({ rang, id, compte, local, envoyee: true });
      } else if (issue && issue !== 'plus_tard') {
        saisies.put({ ...saisie, refus: issue });
      }
    }
  });

  const poster = (contact, lot) => demander(ADRESSE + '/envois', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [contact.jeton.entete]: contact.jeton.valeur },
    body: JSON.stringify({
      maintenant: new Date(Date.now()).toISOString(),
      saisies: lot.map(({ id, compte, cle, capsule, scelle }) => ({ id, compte, cle, capsule, scelle })),
    }),
  });

  // One tab at a time; and were there two, the service takes each entry once. What was refused waits for somebody to look.
  const envoyer = ({ refusees = false } = {}) => seul('estran-envois', async () => {
    const contact = await contacter();
    if (contact.etat !== 'joint') return contact;
    const reste = (await toutes()).filter(saisie =>
      !saisie.envoyee && saisie.compte === contact.compte && (refusees || !saisie.refus));
    const resultats = [];
    while (reste.length > 0) {
      const reponse = await poster(contact, reste.splice(0, LOT));
      if (reponse.etat !== 'joint') return { ...contact, etat: reponse.etat === 'jeton' ? 'panne' : reponse.etat };
      await noter(new Map(reponse.resultats.map(({ id, issue }) => [id, issue])));
      resultats.push(...reponse.resultats);
      prevenir();
    }
    return {
      ...contact,
      etat: resultats.some(({ issue }) => issue === 'plus_tard') ? 'panne' : 'joint',
      heureIncertaine: resultats.some(({ heureIncertaine }) => heureIncertaine),
    };
  });

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

  canal?.addEventListener('message', ({ data }) => {
    if (data === 'change') horsLigne.auChangement?.();
    if (data === 'sortie') horsLigne.aLaSortie?.();
  });

  Object.assign(horsLigne, {
    ADRESSE, ouvrir, transaction, promettre, seul, appareil, ajouter, remplacer, toutes, oublierLesEnvoyees, reprendre, contacter,
    demander, envoyer, compter,
    annoncer: dit => canal?.postMessage(dit),
  });

  // On any other page of the team: whatever waits leaves, and what cannot is told by a line that leads to the page.
  const veiller = async rappel => {
    try {
      if (indexedDB.databases && !(await indexedDB.databases()).some(({ name }) => name === 'estran-envois')) return;
      const { aEnvoyer } = await compter();
      if (aEnvoyer === 0) return;
      await envoyer();
      const reste = await compter();
      rappel.hidden = reste.aEnvoyer + reste.refusees.length + reste.desAutres === 0;
    } catch {
      // A browser that keeps nothing has nothing to send.
    }
  };
  const rappel = globalThis.document?.querySelector('[data-envois-en-attente]');
  if (rappel) {
    veiller(rappel);
    globalThis.addEventListener('online', () => veiller(rappel));
  }
})(globalThis.horsLigne ??= {});
