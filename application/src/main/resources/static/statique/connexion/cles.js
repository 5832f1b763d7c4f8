// Passkeys: what the browser and the service tell each other. Nothing here is needed where there is no script.
(function () {
  "use strict";
  if (!window.PublicKeyCredential) return;

  const octets = texte => Uint8Array.from(atob(texte.replace(/-/g, "+").replace(/_/g, "/")), c => c.charCodeAt(0));
  const texte = octets => btoa(String.fromCharCode(...new Uint8Array(octets)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const lire = options => ({
    ...options,
    challenge: octets(options.challenge),
    ...(options.user && { user: { ...options.user, id: octets(options.user.id) } }),
    excludeCredentials: (options.excludeCredentials || []).map(cle => ({ ...cle, id: octets(cle.id) })),
    allowCredentials: (options.allowCredentials || []).map(cle => ({ ...cle, id: octets(cle.id) })),
  });
  const ecrire = (cle, reponse) => ({
    id: cle.id, rawId: texte(cle.rawId), type: cle.type, authenticatorAttachment: cle.authenticatorAttachment,
    clientExtensionResults: cle.getClientExtensionResults(), response: reponse,
  });
  const envoyer = async (adresse, formulaire, corps) => {
    const jeton = formulaire.querySelector("input[name=_csrf]").value;
    const reponse = await fetch(adresse, {
      method: "POST", body: corps, credentials: "same-origin",
      headers: { "X-XSRF-TOKEN": jeton, ...(typeof corps === "string" && { "Content-Type": "application/json" }) },
    });
    const dit = await reponse.json();
    if (!reponse.ok) throw new Error(dit.erreur || "");
    return dit;
  };

  const gestes = {
    async entrer(formulaire) {
      const options = await envoyer("/connexion/cle/options", formulaire, new URLSearchParams());
      const cle = await navigator.credentials.get({ publicKey: lire(options) });
      return envoyer("/connexion/cle", formulaire, JSON.stringify(ecrire(cle, {
        clientDataJSON: texte(cle.response.clientDataJSON),
        authenticatorData: texte(cle.response.authenticatorData),
        signature: texte(cle.response.signature),
        userHandle: cle.response.userHandle ? texte(cle.response.userHandle) : null,
      })));
    },
    async ajouter(formulaire) {
      const options = await envoyer("/mon-compte/cles/options", formulaire, new URLSearchParams(new FormData(formulaire)));
      const cle = await navigator.credentials.create({ publicKey: lire(options) });
      return envoyer("/mon-compte/cles", formulaire, JSON.stringify(ecrire(cle, {
        clientDataJSON: texte(cle.response.clientDataJSON),
        attestationObject: texte(cle.response.attestationObject),
        transports: cle.response.getTransports ? cle.response.getTransports() : [],
      })));
    },
  };

  document.querySelectorAll("form[data-cle]").forEach(formulaire => {
    formulaire.hidden = false;
    formulaire.addEventListener("submit", async evenement => {
      evenement.preventDefault();
      const refus = formulaire.querySelector(".faute[role=alert]");
      refus.hidden = true;
      try {
        const dit = await gestes[formulaire.dataset.cle](formulaire);
        window.location.assign(dit.suite);
      } catch (erreur) {
        // The browser's own refusals are in its language and its words: ours are said instead.
        refus.textContent = erreur instanceof DOMException || !erreur.message ? formulaire.dataset.refus : erreur.message;
        refus.hidden = false;
      }
    });
  });
})();
