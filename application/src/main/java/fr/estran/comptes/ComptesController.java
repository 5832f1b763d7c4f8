package fr.estran.comptes;

import static java.util.stream.Collectors.toSet;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.ConseillersConnus;
import fr.estran.socle.droits.ConseillersConnus.Conseiller;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.Mandataire;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The accounts of the team: for whoever administers the service. */
@WebController
@Ouvert(Cercle.ADMINISTRATION)
public record ComptesController(
        Comptes comptes,
        GestionDesComptes gestion,
        Fournisseurs fournisseurs,
        Mandataire mandataire,
        List<ConseillersConnus> conseillers) {

    public record VueListe(Boolean mandataire, List<CompteVu> comptes) {}

    public record VueCodeADire(CompteVu compte, String code) {}

    /** @param ailleurs how the account is entered by the provider of the town; null where there is none */
    public record VueFiche(
            @Nullable CompteVu compte,
            FormulaireCompte formulaire,
            Map<String, String> fautes,
            List<Conseiller> conseillers,
            @Nullable Ailleurs ailleurs) {}

    /** @param sujet what the provider calls whoever it opens for; null where it is linked with nobody there */
    public record Ailleurs(
            String fournisseur,
            @Nullable String sujet,
            @Nullable Instant relieLe) {}

    private static final Messages MESSAGES = Messages.de("comptes/comptes");
    private static final Renvoi FICHE = Renvoi.vers("/comptes/{compte}");

    /** As long as a word of a provider for somebody may be. */
    private static final int SUJET = 255;

    @GetMapping("/comptes")
    Page lister() {
        return Page.de(
                "comptes/liste",
                MESSAGES,
                new VueListe(
                        mandataire.ignore(),
                        comptes.tous().stream().map(CompteVu::de).toList()));
    }

    @GetMapping("/comptes/nouveau")
    Page preparer() {
        return montrer(null, FormulaireCompte.VIERGE, Map.of());
    }

    @PostMapping("/comptes")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Page creer(@ModelAttribute("formulaire") FormulaireCompte formulaire) {
        var fautes = formulaire.fautes(MESSAGES);
        if (fautes.isEmpty()) {
            try {
                var id = comptes.creer(
                        formulaire.courrielDit(),
                        formulaire.nomDit(),
                        formulaire.rolesDits(),
                        formulaire.conseillerDit());
                return montrerLeCode(id, gestion.donnerUnCode(id));
            } catch (DataIntegrityViolationException refus) {
                fautes.put("courriel", phrase(refus));
            }
        }
        return montrer(null, formulaire, fautes).refusee();
    }

    @GetMapping("/comptes/{compte}")
    Page voir(@PathVariable CompteId compte) {
        var connu = exiger(compte);
        return montrer(connu, FormulaireCompte.de(connu), Map.of());
    }

    @PostMapping("/comptes/{compte}")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Reponse modifier(@PathVariable CompteId compte, @ModelAttribute("formulaire") FormulaireCompte formulaire) {
        var avant = exiger(compte);
        var fautes = formulaire.fautes(MESSAGES);
        if (fautes.isEmpty()) {
            try {
                var apres = avant.avec(
                        formulaire.courrielDit(),
                        formulaire.nomDit(),
                        formulaire.rolesDits(),
                        formulaire.conseillerDit());
                if (gestion.modifier(avant, apres)) {
                    return FICHE.annoncer(MESSAGES.dire("compte.modifie"));
                }
                fautes.put("role", indispensable(compte));
            } catch (DataIntegrityViolationException refus) {
                fautes.put("courriel", phrase(refus));
            }
        }
        return montrer(avant, formulaire, fautes).refusee();
    }

    @PostMapping("/comptes/{compte}/desactiver")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Renvoi desactiver(@PathVariable CompteId compte) {
        exiger(compte);
        return gestion.desactiver(compte)
                ? FICHE.annoncer(MESSAGES.dire("compte.desactive"))
                : FICHE.avertir(indispensable(compte));
    }

    private String indispensable(CompteId compte) {
        return MESSAGES.dire(gestion.secourt(compte) ? "compte.de_secours" : "compte.dernier_administrateur");
    }

    @PostMapping("/comptes/{compte}/reactiver")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Renvoi reactiver(@PathVariable CompteId compte) {
        exiger(compte);
        gestion.reactiver(compte);
        return FICHE.annoncer(MESSAGES.dire("compte.reactive"));
    }

    @PostMapping("/comptes/{compte}/deconnecter")
    Renvoi deconnecter(@PathVariable CompteId compte) {
        exiger(compte);
        gestion.deconnecter(compte);
        return FICHE.annoncer(MESSAGES.dire("compte.deconnecte"));
    }

    @PostMapping("/comptes/{compte}/second-facteur")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Renvoi retirerLeSecondFacteur(@PathVariable CompteId compte) {
        exiger(compte);
        gestion.retirerLeSecondFacteur(compte);
        return FICHE.annoncer(MESSAGES.dire("compte.second_facteur_retire"));
    }

    @PostMapping("/comptes/{compte}/identite")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Renvoi relier(@PathVariable CompteId compte, @RequestParam(defaultValue = "") String sujet) {
        exiger(compte);
        var chez = fournisseurs.courant().orElseThrow(Introuvable::new);
        var dit = sujet.strip();
        if (dit.isEmpty() || dit.length() > SUJET) {
            return FICHE.avertir(MESSAGES.dire("identite.faute"));
        }
        return gestion.relier(compte, chez.emetteur(), dit)
                ? FICHE.annoncer(MESSAGES.dire("identite.reliee", "fournisseur", chez.nom()))
                : FICHE.avertir(MESSAGES.dire("identite.prise"));
    }

    @PostMapping("/comptes/{compte}/identite/retirer")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Renvoi delier(@PathVariable CompteId compte) {
        exiger(compte);
        gestion.delier(compte);
        return FICHE.annoncer(MESSAGES.dire("identite.deliee"));
    }

    /** Shown in answer, and nowhere kept: to see a code again is to make another. */
    @PostMapping("/comptes/{compte}/code")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Reponse donnerUnCode(@PathVariable CompteId compte) {
        if (!exiger(compte).actif()) {
            return FICHE.avertir(MESSAGES.dire("compte.inactif"));
        }
        return montrerLeCode(compte, gestion.donnerUnCode(compte));
    }

    private Page montrerLeCode(CompteId id, String code) {
        return Page.de("comptes/code-a-dire", MESSAGES, new VueCodeADire(CompteVu.de(exiger(id)), code));
    }

    private Page montrer(@Nullable Compte compte, FormulaireCompte formulaire, Map<String, String> fautes) {
        return Page.de(
                "comptes/fiche",
                MESSAGES,
                new VueFiche(
                        compte == null ? null : CompteVu.de(compte),
                        formulaire,
                        fautes,
                        conseillers.stream()
                                .flatMap(connus -> connus.conseillers().stream())
                                .toList(),
                        compte == null ? null : ailleurs(compte.id())));
    }

    private @Nullable Ailleurs ailleurs(CompteId compte) {
        return fournisseurs
                .offre()
                .map(offre -> fournisseurs
                        .lien(compte)
                        .map(lien -> new Ailleurs(offre.nom(), lien.sujet(), lien.relieeLe()))
                        .orElseGet(() -> new Ailleurs(offre.nom(), null, null)))
                .orElse(null);
    }

    private Compte exiger(CompteId compte) {
        return comptes.trouver(compte).orElseThrow(Introuvable::new);
    }

    private static String phrase(DataIntegrityViolationException refus) {
        return Contraintes.phrase(refus).orElseThrow(() -> refus);
    }

    /** An account as it is typed; null where nothing was. */
    public record FormulaireCompte(
            @Nullable String nom,
            @Nullable String courriel,
            @Nullable List<String> role,
            @Nullable String conseiller) {

        static final FormulaireCompte VIERGE = new FormulaireCompte(null, null, null, null);

        static FormulaireCompte de(Compte compte) {
            return new FormulaireCompte(
                    compte.nom(),
                    compte.courriel(),
                    compte.roles().codes(),
                    compte.conseiller() == null ? null : compte.conseiller().toString());
        }

        /** By field, in the order of the page. */
        Map<String, String> fautes(Messages messages) {
            var fautes = new LinkedHashMap<String, String>();
            if (nom == null || nom.isBlank()) {
                fautes.put("nom", messages.dire("compte.faute.nom"));
            }
            if (courriel == null || !LectureDeSaisie.estUnCourriel(courriel)) {
                fautes.put("courriel", messages.dire("compte.faute.courriel"));
            }
            if (connus().isEmpty()) {
                fautes.put("role", messages.dire("compte.faute.role"));
            } else if (!rolesDits().vontEnsemble()) {
                fautes.put("role", messages.dire("compte.faute.partenaire"));
            }
            return fautes;
        }

        String nomDit() {
            return nom == null ? "" : nom;
        }

        String courrielDit() {
            return courriel == null ? "" : courriel;
        }

        public boolean coche(Role celui) {
            return connus().contains(celui);
        }

        Roles rolesDits() {
            return new Roles(connus());
        }

        private Set<Role> connus() {
            return role == null
                    ? Set.of()
                    : role.stream().flatMap(code -> Role.siConnu(code).stream()).collect(toSet());
        }

        @Nullable ConseillerId conseillerDit() {
            return conseiller == null || !conseiller.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    ? null
                    : ConseillerId.valueOf(conseiller);
        }
    }
}
