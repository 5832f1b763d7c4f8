// What the telephone keeps of the sheets, readable after a code; and how an entry is sealed so that the service alone reads it.
//
// The code is stretched (PBKDF2, 600,000 rounds), then keyed by a secret of this browser that no script can take out of it: a
// copy of the page's data alone is not enough to guess at. Ten wrong codes, or the end of tomorrow, and all of it is gone.
(function (horsLigne) {
  'use strict';

  const ESSAIS = 10;
  const TOURS = 600_000;
  const { avecLeCoffre: avec, promettre } = horsLigne;
  const texte = new TextEncoder();

  let cle = null;

  const chiffrer = async (sous, objet) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const octets = objet instanceof Uint8Array ? objet : texte.encode(JSON.stringify(objet));
    return { iv, octets: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, sous, octets) };
  };
  const dechiffrer = ({ iv, octets }, sous) => crypto.subtle.decrypt({ name: 'AES-GCM', iv }, sous, octets);
  const lire = octets => JSON.parse(new TextDecoder().decode(octets));
  const aes = octets => crypto.subtle.importKey('raw', octets, 'AES-GCM', false, ['encrypt', 'decrypt']);

  const duCode = async (code, sel, secret) => {
    const tape = await crypto.subtle.importKey('raw', texte.encode(code), 'PBKDF2', false, ['deriveBits']);
    const etire = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: sel, iterations: TOURS }, tape, 256);
    return aes(await crypto.subtle.sign('HMAC', secret, etire));
  };

  // What can be said of it before the code: whose it is. Of days gone by, nothing is left.
  const voir = async () => {
    const serrure = await avec('readonly', coffre => promettre(coffre.get('serrure')));
    if (!serrure) return null;
    if (Date.now() > serrure.jusqua) {
      await effacer();
      horsLigne.auxPerimees?.();
      return null;
    }
    return { compte: serrure.compte };
  };

  // @param jusqua when it is wiped, by the clock of this telephone
  const creer = async (code, contenu, jusqua) => {
    const sel = crypto.getRandomValues(new Uint8Array(16));
    const secret = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const octets = crypto.getRandomValues(new Uint8Array(32));
    const enveloppe = await chiffrer(await duCode(code, sel, secret), octets);
    cle = await aes(octets);
    octets.fill(0);
    const feuilles = await chiffrer(cle, contenu);
    await avec('readwrite', coffre => {
      coffre.put({ compte: contenu.compte, sel, secret, enveloppe, essais: 0, jusqua }, 'serrure');
      coffre.put(feuilles, 'feuilles');
    });
  };

  // A try is counted before it is made: closing the page in between gives none back.
  const ouvrir = async code => {
    const serrure = await avec('readwrite', async coffre => {
      const lue = await promettre(coffre.get('serrure'));
      if (lue && lue.essais < ESSAIS) coffre.put({ ...lue, essais: lue.essais + 1 }, 'serrure');
      return lue;
    });
    if (!serrure || serrure.essais >= ESSAIS || Date.now() > serrure.jusqua) {
      await effacer();
      return { perdu: !serrure ? 'avis.efface' : serrure.essais < ESSAIS ? 'avis.perimees' : 'faute.efface' };
    }
    try {
      cle = await aes(await dechiffrer(serrure.enveloppe, await duCode(code, serrure.sel, serrure.secret)));
    } catch {
      const restants = ESSAIS - serrure.essais - 1;
      if (restants > 0) return { restants };
      await effacer();
      return { perdu: 'faute.efface' };
    }
    const feuilles = await avec('readwrite', async coffre => {
      const connue = await promettre(coffre.get('serrure'));
      if (connue) coffre.put({ ...connue, essais: 0 }, 'serrure');
      return promettre(coffre.get('feuilles'));
    });
    return { contenu: lire(await dechiffrer(feuilles, cle)) };
  };

  const garder = async (contenu, jusqua) => {
    const feuilles = await chiffrer(cle, contenu);
    await avec('readwrite', async coffre => {
      const serrure = await promettre(coffre.get('serrure'));
      if (!serrure) throw new Error('signed out meanwhile');
      coffre.put({ ...serrure, jusqua }, 'serrure');
      coffre.put(feuilles, 'feuilles');
    });
  };

  // As another tab may have left them; null where they are gone, or under another code.
  const relire = async () => {
    const feuilles = await avec('readonly', coffre => promettre(coffre.get('feuilles')));
    try {
      return feuilles && cle ? lire(await dechiffrer(feuilles, cle)) : null;
    } catch {
      return null;
    }
  };

  const fermer = () => { cle = null; };

  const effacer = async () => {
    fermer();
    await horsLigne.effacerLesFeuilles();
  };

  // What this telephone shows of an entry until the sheets are read again: under the key of the sheets, gone with it.
  const voiler = objet => chiffrer(cle, objet);
  const devoiler = async local => lire(await dechiffrer(local, cle));

  // RFC 9180, base mode, for one message: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. The other half is Hpke.java.
  const joindre = (...parties) => {
    const tout = new Uint8Array(parties.reduce((somme, partie) => somme + partie.length, 0));
    parties.reduce((place, partie) => { tout.set(partie, place); return place + partie.length; }, 0);
    return tout;
  };
  const court = valeur => Uint8Array.of(valeur >> 8, valeur & 255);
  const VERSION = texte.encode('HPKE-v1');
  const KEM = joindre(texte.encode('KEM'), court(0x0010));
  const SUITE = joindre(texte.encode('HPKE'), court(0x0010), court(0x0001), court(0x0001));
  const RIEN = new Uint8Array(0);

  const hmac = async (sous, message) => new Uint8Array(await crypto.subtle.sign('HMAC',
    await crypto.subtle.importKey('raw', sous, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']), message));
  const extraire = (suite, sel, nom, matiere) =>
    hmac(sel.length ? sel : new Uint8Array(32), joindre(VERSION, suite, texte.encode(nom), matiere));
  const etendre = async (suite, sous, nom, contexte, longueur) =>
    (await hmac(sous, joindre(court(longueur), VERSION, suite, texte.encode(nom), contexte, Uint8Array.of(1)))).slice(0, longueur);

  const hpke = async (publique, usage, lie, clair) => {
    const courbe = { name: 'ECDH', namedCurve: 'P-256' };
    const destinataire = await crypto.subtle.importKey('raw', publique, courbe, false, []);
    const passagere = await crypto.subtle.generateKey(courbe, false, ['deriveBits']);
    const capsule = new Uint8Array(await crypto.subtle.exportKey('raw', passagere.publicKey));
    const commun = new Uint8Array(
      await crypto.subtle.deriveBits({ name: 'ECDH', public: destinataire }, passagere.privateKey, 256));
    const partage = await etendre(
      KEM, await extraire(KEM, RIEN, 'eae_prk', commun), 'shared_secret', joindre(capsule, publique), 32);
    const contexte = joindre(Uint8Array.of(0),
      await extraire(SUITE, RIEN, 'psk_id_hash', RIEN), await extraire(SUITE, RIEN, 'info_hash', usage));
    const secret = await extraire(SUITE, partage, 'secret', RIEN);
    const sous = await crypto.subtle.importKey(
      'raw', await etendre(SUITE, secret, 'key', contexte, 16), 'AES-GCM', false, ['encrypt']);
    const iv = await etendre(SUITE, secret, 'base_nonce', contexte, 12);
    return { capsule, scelle: new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: lie }, sous, clair)) };
  };

  const ecrire = octets => btoa(String.fromCharCode(...octets));
  const octets = ecrit => Uint8Array.from(atob(ecrit), signe => signe.charCodeAt(0));

  // Bound to whose it is and to its id: it opens as nothing else. Spaces fill it up, so that its length tells nothing.
  const sceller = async (contenu, id, dit) => {
    const clair = JSON.stringify(dit);
    const longueur = texte.encode(clair).length;
    const rempli = texte.encode(clair + ' '.repeat((256 - longueur % 256) % 256));
    const lie = texte.encode([contenu.structure, contenu.compte, id].join('|'));
    const { capsule, scelle } = await hpke(octets(contenu.cle.publique), texte.encode('estran hors-ligne 1'), lie, rempli);
    return { id, compte: contenu.compte, cle: contenu.cle.id, capsule: ecrire(capsule), scelle: ecrire(scelle) };
  };

  horsLigne.coffre = { voir, creer, ouvrir, garder, relire, fermer, effacer, voiler, devoiler, sceller };
})(globalThis.horsLigne ??= {});
