package fr.estran.accueil.site;

import fr.estran.accueil.site.SommairesController.Sommaire.Entree;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Roles;
import fr.estran.socle.pages.Reponse.Page;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that lead to others: all that is set now and then, all that is done with other bodies, all that is open outside the team. */
@Controller
public record SommairesController(Droits droits) {

    public record VueSommaire(String titre, String phrase, List<Sommaire> rubriques) {}

    private static final Messages MESSAGES = Messages.de("accueil/site");

    private static final List<Sommaire> REGLAGES = List.of(
            new Sommaire(
                    "service",
                    List.of(
                            new Entree("depart", "/premiere-fois/etapes"),
                            new Entree("site", "/reglages/site"),
                            new Entree("heures", "/equipe/programme/heures"),
                            new Entree("vacances", "/reglages/vacances"),
                            new Entree("feries", "/reglages/jours-feries"),
                            new Entree("rendez_vous", "/equipe/rendez-vous/regles"),
                            new Entree("messages", "/reglages/messages"))),
            new Sommaire(
                    "programme",
                    List.of(
                            new Entree("formes", "/reglages/formes"),
                            new Entree("thematiques", "/reglages/thematiques"),
                            new Entree("champs", "/reglages/champs"),
                            new Entree("besoins", "/reglages/besoins"),
                            new Entree("numeros", "/reglages/numeros"),
                            new Entree("phrases", "/reglages/phrases"),
                            new Entree("ateliers", "/reglages/ateliers"),
                            new Entree("coop", "/reglages/coop"))),
            new Sommaire(
                    "paroles",
                    List.of(
                            new Entree("consultations", "/equipe/consultations"),
                            new Entree("retours", "/equipe/retours"))),
            new Sommaire(
                    "terrain",
                    List.of(
                            new Entree("quartiers", "/reglages/quartiers"),
                            new Entree("lieux", "/equipe/lieux"),
                            new Entree("materiel", "/equipe/programme/materiel"),
                            new Entree("prets", "/reglages/prets"))),
            new Sommaire(
                    "equipe",
                    List.of(
                            new Entree("conseillers", "/equipe/conseillers"),
                            new Entree("postes", "/equipe/postes"),
                            new Entree("benevoles", "/equipe/benevoles"),
                            new Entree("temps", "/equipe/temps"),
                            new Entree("agenda", "/equipe/agenda/lien"),
                            new Entree("comptes", "/comptes"),
                            new Entree("regles", "/comptes/regles"),
                            new Entree("fournisseur", "/comptes/fournisseur"))),
            new Sommaire(
                    "donnees",
                    List.of(
                            new Entree("vie_privee", "/reglages/vie-privee"),
                            new Entree("effacements", "/equipe/effacements"),
                            new Entree("echanges", "/echanges"),
                            new Entree("echos", "/reglages/echos"),
                            new Entree("cles", "/reglages/cles"),
                            new Entree("journal", "/journal"),
                            new Entree("taches", "/reglages/taches"),
                            new Entree("etat", "/reglages/etat"),
                            new Entree("maintenance", "/reglages/maintenance"))),
            new Sommaire(
                    "bilan",
                    List.of(
                            new Entree("motifs", "/equipe/motifs"),
                            new Entree("mots", "/bilans/mots"),
                            new Entree("modele", "/bilans/modele"),
                            new Entree("actes", "/reglages/actes"))));

    private static final List<Sommaire> RESEAU = List.of(
            new Sommaire(
                    "reseau",
                    List.of(
                            new Entree("orienter", "/equipe/orienter"),
                            new Entree("orientations", "/equipe/orientations"),
                            new Entree("annuaire", "/equipe/annuaire"),
                            new Entree("organismes", "/equipe/organismes"),
                            new Entree("professionnels", "/equipe/professionnels"))),
            new Sommaire(
                    "collectif",
                    List.of(
                            new Entree("reunions", "/equipe/reunions"),
                            new Entree("mots_aux_organismes", "/equipe/reseau/mots"),
                            new Entree("faits", "/equipe/faits"))));

    private static final List<Sommaire> ESPACE = List.of(new Sommaire(
            "espace",
            List.of(
                    new Entree("statistiques", "/statistiques"),
                    new Entree("bilans", "/bilans"),
                    new Entree("rapports", "/rapports"),
                    new Entree("programme", "/programme"),
                    new Entree("mon_compte", "/mon-compte"))));

    @GetMapping("/reglages")
    @Ouvert(Cercle.EQUIPE)
    Page reglages(@AuthenticationPrincipal Identite qui) {
        return montrer("reglages", MESSAGES.dire("reglages.sommaire"), REGLAGES, qui.roles());
    }

    @GetMapping("/equipe/reseau")
    @Ouvert(Cercle.EQUIPE)
    Page reseau(@AuthenticationPrincipal Identite qui) {
        return montrer("equipe/reseau", MESSAGES.dire("reseau.sommaire"), RESEAU, qui.roles());
    }

    @GetMapping("/espace")
    @Ouvert(Cercle.HORS_EQUIPE)
    Page espace(@AuthenticationPrincipal Identite qui) {
        var phrase = Cercle.HORS_EQUIPE.roles().stream()
                .filter(qui.roles()::contient)
                .map(role -> MESSAGES.dire("espace." + role.code()))
                .findFirst()
                .orElseThrow(Introuvable::new);
        return montrer("espace", phrase, ESPACE, qui.roles());
    }

    private Page montrer(String page, String phrase, List<Sommaire> toutes, Roles roles) {
        return Page.de(
                "accueil/site/sommaire",
                MESSAGES,
                new VueSommaire(
                        Messages.de("socle/gabarit").dire("menu." + page),
                        phrase,
                        Sommaire.ouvertes(toutes, adresse -> droits.ouvre(roles, adresse))));
    }

    /**
     * Some pages that are listed together, each with what it is for.
     *
     * @param nom of its title in the bundle
     */
    public record Sommaire(String nom, List<Entree> entrees) {

        private static final Messages MESSAGES = Messages.de("accueil/site");

        /** @param nom of its words in the bundle; what it is for stands beside them, under {@code .aide} */
        public record Entree(String nom, String adresse) {

            /** @param mots the town's own words */
            public String texte(Map<String, Object> mots) {
                return MESSAGES.dire("entree." + nom, mots);
            }

            public String aide(Map<String, Object> mots) {
                return MESSAGES.dire("entree." + nom + ".aide", mots);
            }
        }

        public Sommaire {
            entrees = List.copyOf(entrees);
        }

        public String titre() {
            return MESSAGES.dire("rubrique." + nom);
        }

        /** Those alone that lead somewhere, and no title above nothing. */
        static List<Sommaire> ouvertes(List<Sommaire> toutes, Predicate<String> ouvre) {
            return toutes.stream()
                    .map(rubrique -> new Sommaire(
                            rubrique.nom(),
                            rubrique.entrees().stream()
                                    .filter(entree -> ouvre.test(entree.adresse()))
                                    .toList()))
                    .filter(rubrique -> !rubrique.entrees().isEmpty())
                    .toList();
        }
    }
}
