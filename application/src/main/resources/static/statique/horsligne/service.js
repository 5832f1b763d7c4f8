// Serves the page of the sheets where there is no network, and the files that it is made of. It keeps nothing that says
// anything of anybody: the page is the same for everyone, and the sheets are elsewhere, under a code. It sends what is still to
// send when the network is back and no page is open: the scripts that do so are put before this one by HorsLigneController.
'use strict';

const PAGE = '/equipe/hors-ligne';
const CACHE = 'estran-hors-ligne';
const FICHIERS = /(?:href|src)="(\/(?:statique|webjars|ville)\/[^"]+)"/g;

// The files first, the page last: a page is never kept without what it needs. An ended session answers with another page.
// Tells whether there is a page that is newer than the one that was kept.
const prendre = async () => {
  const reponse = await fetch(PAGE, { cache: 'no-store', credentials: 'same-origin', redirect: 'manual' });
  if (!reponse.ok || reponse.type !== 'basic') throw new Error('not the page');
  const cache = await caches.open(CACHE);
  const texte = await reponse.clone().text();
  const connue = await cache.match(PAGE);
  if (connue && await connue.text() === texte) return false;
  const voulus = [...texte.matchAll(FICHIERS)].map(trouve => trouve[1]);
  for (const fichier of voulus) {
    if (!await cache.match(fichier)) await cache.add(fichier);
  }
  await cache.put(PAGE, reponse);
  for (const garde of await cache.keys()) {
    const chemin = new URL(garde.url).pathname;
    if (chemin !== PAGE && !voulus.includes(chemin) && !chemin.endsWith('.woff2')) await cache.delete(garde);
  }
  return Boolean(connue);
};

self.addEventListener('install', evenement => {
  self.skipWaiting();
  evenement.waitUntil(prendre());
});

// Chrome may ask the network beside us for the pages of the team, and show that it got no answer instead of ours (automatic
// preload): one that is asked for is ours to use.
self.addEventListener('activate', evenement => evenement.waitUntil(
  Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()])));

const rafraichir = async arrivante => {
  try {
    if (!await prendre()) return;
    const pages = [...await self.clients.matchAll(), arrivante && await self.clients.get(arrivante)];
    pages.filter(Boolean).forEach(ouverte => ouverte.postMessage('nouvelle'));
  } catch {
    // No network, or nobody is signed in: what is kept will do.
  }
};

// From the telephone at once; the service is asked meanwhile, and a newer page takes its place as soon as nothing is under way.
const page = async evenement => {
  const gardee = await caches.match(PAGE);
  if (!gardee) return await evenement.preloadResponse ?? fetch(evenement.request);
  evenement.waitUntil(rafraichir(evenement.resultingClientId));
  return gardee;
};

// Their addresses change with them: what is kept is right. Letters are named by the sheet of styles, and kept when used.
const fichier = async demande => {
  const garde = await caches.match(demande);
  if (garde) return garde;
  const reponse = await fetch(demande);
  if (reponse.ok && demande.url.endsWith('.woff2')) await (await caches.open(CACHE)).put(demande, reponse.clone());
  return reponse;
};

// A page that stays open for days asks now and then.
self.addEventListener('message', evenement => evenement.waitUntil(rafraichir()));

// The browser tries again by itself, later and later, for as long as it is told that it did not work.
self.addEventListener('sync', evenement => {
  if (evenement.tag !== horsLigne.ENVOIS) return;
  evenement.waitUntil(horsLigne.envoyer().then(({ etat }) => {
    if (etat === 'sans_reseau' || etat === 'panne') throw new Error(etat);
  }));
});

// Whoever opens another page of the team where there is no network is led to the sheets: they are what is in the pocket.
const ailleurs = async evenement => {
  try {
    return await evenement.preloadResponse ?? await fetch(evenement.request);
  } catch (sansReseau) {
    if (await caches.match(PAGE)) return Response.redirect(PAGE);
    throw sansReseau;
  }
};

self.addEventListener('fetch', evenement => {
  const { origin, pathname, search } = new URL(evenement.request.url);
  if (evenement.request.method !== 'GET' || origin !== self.location.origin) return;
  // With a question, one asks to sign in: that is the service's to answer.
  if (evenement.request.mode === 'navigate' && pathname === PAGE && search === '') {
    evenement.respondWith(page(evenement));
  } else if (evenement.request.mode === 'navigate' && /^\/equipe(\/|$)/.test(pathname) && !pathname.startsWith(PAGE)) {
    evenement.respondWith(ailleurs(evenement));
  } else if (/^\/(statique|webjars|ville)\//.test(pathname)) {
    evenement.respondWith(fichier(evenement.request));
  }
});
