// What this browser keeps, in databases of its own: each is opened for one thing, and closed.
(function (horsLigne) {
  'use strict';

  const FEUILLES = 'estran-feuilles';

  const promettre = demande => new Promise((tenir, manquer) => {
    demande.onsuccess = () => tenir(demande.result);
    demande.onerror = () => manquer(demande.error);
  });

  // Whoever wants the database away, or newer, has it: no tab holds another up.
  const ouvrir = (nom, tables) => new Promise((tenir, manquer) => {
    const demande = indexedDB.open(nom, 1);
    demande.onupgradeneeded = () => Object.entries(tables)
      .forEach(([table, options]) => demande.result.createObjectStore(table, options));
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

  const memoire = (nom, tables) => async (mode, travail) => {
    const base = await ouvrir(nom, tables);
    try {
      return await transaction(base, Object.keys(tables), mode, travail);
    } finally {
      base.close();
    }
  };

  // A page that has nothing to keep makes no database for it.
  const rienDeGarde = async () => Boolean(indexedDB.databases)
    && !(await indexedDB.databases()).some(({ name }) => name.startsWith('estran-'));

  // The sheets, under a code: see coffre.js. Whose they are, and until when, is said outside of it.
  const coffre = memoire(FEUILLES, { coffre: {} });
  const effacerLesFeuilles = () => promettre(indexedDB.deleteDatabase(FEUILLES));

  Object.assign(horsLigne, { promettre, memoire, rienDeGarde, avecLeCoffre: coffre, effacerLesFeuilles });
})(globalThis.horsLigne ??= {});
