package fr.estran.comptes;

import fr.estran.comptes.Fournisseur.Genre;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** By which provider the team of the town signs in: for whoever administers the service. */
@WebController
@Ouvert(Cercle.ADMINISTRATION)
public record FournisseurController(
        Fournisseurs fournisseurs, ChezLeFournisseur chez, GestionDesComptes gestion, Enseigne enseigne) {

    /**
     * @param connu whether there is one; then its secret is kept where none is typed
     * @param retour what the provider is to be told, and below it where it leads back to after signing out
     */
    public record VueFournisseur(
            boolean connu,
            FormulaireFournisseur formulaire,
            Map<String, String> fautes,
            List<Option> administrateurs,
            String retour,
            String sortie) {}

    private static final Messages MESSAGES = Messages.de("comptes/comptes");
    private static final Renvoi PAGE = Renvoi.vers("/comptes/fournisseur");

    /** Asked again before it is filled in: the page that asks keeps no secret that was typed. */
    @GetMapping("/comptes/fournisseur")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Page voir(HttpServletRequest demande) {
        var courant = fournisseurs.courant();
        return montrer(
                courant.isPresent(),
                courant.map(FormulaireFournisseur::de).orElse(FormulaireFournisseur.VIERGE),
                Map.of(),
                demande);
    }

    /** What its address says of itself is read at once: whoever mistypes it is told here, and not on the day somebody signs in. */
    @PostMapping("/comptes/fournisseur")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Reponse regler(@ModelAttribute("formulaire") FormulaireFournisseur formulaire, HttpServletRequest demande) {
        var avant = fournisseurs.courant().orElse(null);
        var fautes = formulaire.fautes(MESSAGES, avant == null);
        secours(formulaire, fautes);
        if (formulaire.proConnect() && enseigne.siret().isEmpty()) {
            fautes.put("genre", MESSAGES.dire("fournisseur.faute.siret"));
        }
        if (fautes.isEmpty()) {
            try {
                var annonce = chez.annonce(formulaire.emetteurDit());
                var nouveau = formulaire.dit(annonce.emetteur());
                chez.inscription(
                        new Fournisseurs.Inscrit(nouveau, ""), annonce, ParFournisseurController.adresse(demande));
                if (fournisseurs.regler(nouveau, formulaire.secretDit())) {
                    return PAGE.annoncer(MESSAGES.dire("fournisseur.regle"));
                }
                fautes.put("secret", MESSAGES.dire("fournisseur.faute.secret_autre"));
            } catch (PasEntre e) {
                fautes.put(
                        "emetteur",
                        MESSAGES.dire(
                                e.echec() == EchecDuFournisseur.MUET
                                        ? "fournisseur.faute.muet"
                                        : "fournisseur.faute.autre_emetteur"));
            }
        }
        return montrer(avant != null, formulaire, fautes, demande).refusee();
    }

    @PostMapping("/comptes/fournisseur/retirer")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Renvoi retirer() {
        fournisseurs.retirer();
        return PAGE.annoncer(MESSAGES.dire("fournisseur.retire"));
    }

    /** Nobody shuts themselves out: one password at least goes on letting in, of somebody who administers. */
    private void secours(FormulaireFournisseur formulaire, Map<String, String> fautes) {
        var secours = formulaire.secoursDit();
        if (formulaire.exclusif() != null && (secours == null || !fournisseurs.peutSecourir(secours))) {
            fautes.put("secours", MESSAGES.dire("fournisseur.faute.secours"));
        }
    }

    private Page montrer(
            boolean connu, FormulaireFournisseur formulaire, Map<String, String> fautes, HttpServletRequest demande) {
        var ici = PartieDesCles.origine(demande);
        return Page.de(
                "comptes/fournisseur",
                MESSAGES,
                new VueFournisseur(
                        connu,
                        formulaire,
                        fautes,
                        gestion.administrateurs().stream()
                                .map(compte -> new Option(
                                        compte.id().valeur().toString(), compte.nom() + " (" + compte.courriel() + ")"))
                                .toList(),
                        ParFournisseurController.adresse(demande),
                        ici + SortieChezLeFournisseur.ADRESSE));
    }

    /** A provider as it is typed; null where nothing was. */
    public record FormulaireFournisseur(
            @Nullable String genre,
            @Nullable String nom,
            @Nullable String emetteur,
            @Nullable String client,
            @Nullable String secret,
            @Nullable String parAdresse,
            @Nullable String niveaux,
            @Nullable String exclusif,
            @Nullable String secours) {

        static final FormulaireFournisseur VIERGE =
                new FormulaireFournisseur(Genre.PROCONNECT.code(), null, null, null, null, null, null, null, null);

        private static final int SECRET = 500;

        /** Its secret is shown to nobody. */
        static FormulaireFournisseur de(Fournisseur chez) {
            return new FormulaireFournisseur(
                    chez.genre().code(),
                    chez.proConnect() ? null : chez.nom(),
                    chez.emetteur(),
                    chez.client(),
                    null,
                    chez.parAdresse() ? "oui" : null,
                    chez.niveaux(),
                    chez.exclusif() ? "oui" : null,
                    chez.secours() == null ? null : chez.secours().valeur().toString());
        }

        /** By field, in the order of the page. */
        Map<String, String> fautes(Messages messages, boolean nouveau) {
            var fautes = new LinkedHashMap<String, String>();
            faute(fautes, messages, "genre", Code.lire(Genre.class, genre).isPresent());
            faute(fautes, messages, "nom", proConnect() || texte(nom).matches(".{1,60}"));
            faute(fautes, messages, "emetteur", emetteurDit().matches("https?://[^\\s?#]{1,290}"));
            faute(fautes, messages, "client", texte(client).matches("\\S{1,200}"));
            faute(fautes, messages, "secret", !nouveau || secretDit() != null);
            if (secret == null) {
                // An empty field is sent too: this one waited for a proof, and its secret was not kept meanwhile.
                fautes.put("secret", messages.dire("fournisseur.faute.secret_omis"));
            }
            faute(fautes, messages, "niveaux", texte(niveaux).length() <= SECRET);
            return fautes;
        }

        private static void faute(Map<String, String> fautes, Messages messages, String champ, boolean juste) {
            if (!juste) {
                fautes.put(champ, messages.dire("fournisseur.faute." + champ));
            }
        }

        Fournisseur dit(String emetteurAnnonce) {
            return new Fournisseur(
                    UUID.randomUUID(),
                    Code.de(Genre.class, texte(genre)),
                    proConnect() ? Fournisseur.PROCONNECT : texte(nom),
                    emetteurAnnonce,
                    texte(client),
                    parAdresse != null,
                    proConnect() ? "" : texte(niveaux),
                    exclusif != null,
                    secoursDit());
        }

        public boolean proConnect() {
            return Genre.PROCONNECT.code().equals(genre);
        }

        String emetteurDit() {
            return texte(emetteur).replaceFirst("/\\.well-known/openid-configuration$", "");
        }

        @Nullable String secretDit() {
            return secret == null || secret.isBlank() || secret.length() > SECRET ? null : secret.strip();
        }

        @Nullable CompteId secoursDit() {
            return Identifiants.lu(secours, CompteId::new);
        }

        private static String texte(@Nullable String dit) {
            return dit == null ? "" : dit.strip();
        }
    }
}
