package fr.estran.bilan.actes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.bilan.actes.Debuts.Debut;
import fr.estran.bilan.actes.Validations.IssueDeValidation;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The office of the assemblies, on screen: the facts and the files of acts, and nothing else. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class AssembleesTests {

    static final String ICI = "/bilans/2022/1";

    @Autowired
    Debuts debuts;

    @Autowired
    Projets projets;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ActesDeDemonstration demonstration;

    @Autowired
    Validations validations;

    @Autowired
    CartesDesBilans cartes;

    Ville ville;
    Visiteur assemblees;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte).avecQuimper();
        assemblees = ville.visiteur(Role.ASSEMBLEES);
    }

    @Test
    void arrives_at_the_bilans_and_finds_nothing_of_people() {
        raconter();
        assertThat(ville.visiteur()
                        .poster(
                                "/connexion",
                                Map.of("courriel", ville.courriel("assemblees"), "motDePasse", Ville.MOT_DE_PASSE))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(adresse -> assertThat(adresse).endsWith("/bilans"));

        for (var chemin : List.of(
                "/equipe",
                "/equipe/personnes",
                "/equipe/presences",
                "/equipe/messages",
                "/equipe/agenda",
                "/statistiques",
                "/statistiques/lignes",
                "/echanges",
                "/journal",
                "/comptes",
                "/reglages/site",
                "/bilans/modele",
                "/bilans/2022/correction",
                ICI + "/fichiers/bilan.json",
                ICI + "/fichiers/indicateurs.csv")) {
            assertThat(assemblees.lire(chemin).statusCode()).as(chemin).isEqualTo(404);
        }
        assertThat(assemblees.lire(ICI + "/fichiers/bilan.pdf").statusCode()).isEqualTo(200);
        assertThat(assemblees.lire(ICI).body())
                .contains("Le rapport en PDF", "Dossier de dépôt", "Établir la page de mentions")
                .doesNotContain("bilan.json", "Commencer une nouvelle version");
    }

    @Test
    void notes_when_the_council_will_have_a_draft_and_reads_none_of_its_words() {
        raconter();
        var brouillon = "/bilans/2023/1";

        assertThat(assemblees.lire(brouillon).body())
                .contains("en cours d'écriture", "Le bilan est inscrit à l'ordre du jour")
                .doesNotContain("Les parties du bilan", "sections/", "Valider le bilan", "Un poste est resté vacant");
        for (var chemin : List.of("/sections/activite", "/projet/bilan.pdf", "/projet/bilan.html", "/validation")) {
            assertThat(assemblees.lire(brouillon + chemin).statusCode())
                    .as(chemin)
                    .isEqualTo(404);
        }
        assertThat(assemblees
                        .poster(brouillon + "/sections/activite", Map.of("texte", "À moi.", "avant.", ""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(noter(brouillon, "ordre_du_jour", Map.of("le", "2024-01-15", "seance", "2024-03-21"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(plain(assemblees.lire(brouillon).body())).contains("Séance du 21 mars 2024");
    }

    /** Validated with blanks, put on the agenda, put off: the heading is right by itself, and each step says what it asks for. */
    @Test
    void follows_the_agenda_with_a_cover_that_makes_itself() {
        validerSansSeance();
        assertThat(assemblees.lire(ICI).body())
                .contains("ne dit pas", "Tel quel, il ne peut pas être mis en ligne")
                .contains("Cette version n'est inscrite à aucune séance");
        noter(ICI, "ordre_du_jour", Map.of("le", "2024-01-08", "seance", "2024-02-15", "numero", "8"));
        assertThat(plain(assemblees.lire(ICI).body()))
                .contains(
                        "Page de garde corrigée",
                        "Cette version est inscrite à l'ordre du jour du conseil municipal du 15 février 2024.")
                .doesNotContain("Établir la page de garde", "n'est plus à jour");

        var refus = noter(ICI, "mise_en_ligne", Map.of("le", "2024-01-15"));
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(plain(refus.body())).contains("à partir du 15 février 2024", "value=\"2024-01-15\"");

        noter(
                ICI,
                "ajournement",
                Map.of("le", "2024-01-10", "seance", "2024-03-21", "rapporteur", "Lou Riou", "qualite", "adjointe"));
        assertThat(plain(assemblees.lire(ICI).body()))
                .contains("la convocation part au plus tard le 15 mars 2024", "n'est plus à jour");
        assertThat(lignesDuJour())
                .contains("Bilan 2022 : la convocation part au plus tard le 15 mars 2024")
                .doesNotContain("Bilan 2022 : l'en-tête du document validé est à corriger");
        var enArriere = noter(ICI, "ajournement", Map.of("le", "2024-01-12", "seance", "2024-03-14", "numero", "9"));
        assertThat(plain(enArriere.body()))
                .contains("une séance plus tardive que celle du 21 mars 2024", "value=\"9\"", "value=\"2024-03-14\"");
    }

    /** Put on line on the day of its session, and put off all the same: everyone reads what is true. */
    @Test
    void keeps_the_cover_that_everyone_reads_true() {
        validerSansSeance();
        noter(ICI, "ordre_du_jour", Map.of("le", "2024-01-08", "seance", "2024-01-15", "numero", "8"));
        assertThat(noter(ICI, "mise_en_ligne", Map.of("le", "2024-01-15")).statusCode())
                .isEqualTo(302);
        var passant = ville.visiteur();
        assertThat(plain(passant.lire("/rapports/2022").body()))
                .contains("page-de-garde.pdf", "lisez-le avec sa page de garde", "15 janvier 2024");

        noter(ICI, "ajournement", Map.of("le", "2024-01-15", "seance", "2024-04-18", "numero", "12"));

        var garde = passant.lire("/rapports/2022/1/page-de-garde.pdf");
        assertThat(garde.statusCode()).isEqualTo(200);
        assertThat(garde.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(plain(passant.lire("/rapports/2022/1").body()))
                .contains(
                        "page-de-garde",
                        "18 avril 2024",
                        "Cette version est inscrite à l'ordre du jour du conseil municipal du 18 avril");
    }

    @Test
    void proposes_what_is_known_when_the_act_is_put_off() {
        raconter();
        var brouillon = "/bilans/2023/1";
        noter(
                brouillon,
                "ordre_du_jour",
                Map.of(
                        "le",
                        "2024-01-15",
                        "seance",
                        "2024-03-21",
                        "numero",
                        "8",
                        "rapporteur",
                        "Lou Riou",
                        "qualite",
                        "adjointe"));

        var formulaire = assemblees.lire(brouillon + "/etapes/ajournement").body();

        assertThat(plain(formulaire))
                .contains("Aujourd'hui : Séance du 21 mars 2024, n° 8, présenté par Lou Riou, adjointe.")
                .contains("value=\"Lou Riou\"", "value=\"adjointe\"")
                .doesNotContain("value=\"8\"");
        assertThat(assemblees
                        .remplir(brouillon + "/etapes/ajournement", Map.of("seance", "2024-04-18"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(ville.visiteur(Role.ADMINISTRATEUR).lire("/journal").body())
                .contains("a noté le report d'un bilan à une autre séance");
    }

    @Test
    void takes_the_folder_to_deposit_away_in_one_click() {
        raconter();

        var dossier = assemblees.poster(ICI + "/depot", Map.of());

        assertThat(dossier.statusCode()).isEqualTo(200);
        assertThat(dossier.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(nom -> assertThat(nom).contains("attachment", "depot-2022.zip"));
        assertThat(assemblees.lire(ICI + "/depot").body()).contains("prêt à déposer", "acte/bilan-2022.pdf");
        var tropLong = assemblees.poster(ICI + "/depot", Map.of("objet", "x".repeat(501)));
        assertThat(tropLong.statusCode()).isEqualTo(422);
        assertThat(tropLong.body()).contains("501 caractères", "x".repeat(501), "fiche à compléter");
        assertThat(assemblees.lire("/bilans/2023/1/depot").statusCode()).isEqualTo(404);
        assertThat(ville.visiteur(Role.CONSEILLER)
                        .poster(ICI + "/depot", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void sets_once_what_all_acts_say() {
        var faux = assemblees.poster("/reglages/actes", Map.of("matiere", "5", "matiereNom", "", "nature", "autres"));
        assertThat(faux.statusCode()).isEqualTo(422);
        assertThat(faux.body()).contains("aria-invalid=\"true\"", "href=\"#matiere\"");

        assertThat(assemblees
                        .remplir("/reglages/actes", Map.of("original", "hôtel de ville, bureau 12"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(ville.visiteur(Role.ADMINISTRATEUR).lire("/reglages/actes").body())
                .contains("hôtel de ville, bureau 12");
        assertThat(ville.visiteur(Role.ADMINISTRATEUR).lire("/reglages/site").body())
                .contains("/reglages/actes");
        assertThat(ville.visiteur(Role.CONSEILLER).lire("/reglages/actes").statusCode())
                .isEqualTo(404);
    }

    @Test
    void tells_what_a_new_version_takes_along_and_what_it_asks_for_anew() {
        raconter();
        var responsable = ville.visiteur(Role.RESPONSABLE);

        responsable.poster("/bilans/2022/correction", Map.of("motif", "Une séance oubliée"));

        assertThat(plain(responsable.lire("/bilans/2022/2").body()))
                .contains(
                        "Elle reprend les textes et les réglages de la précédente, et n'est inscrite à aucune séance.")
                .contains(
                        "Aucune séance n'a vu cette version : le conseil municipal a vu la version 1, le 16 mars 2023.")
                .contains("L'inscrire à une prochaine séance");
        assertThat(plain(responsable.lire("/bilans").body()))
                .contains(
                        "Cette version a été présentée au conseil municipal le 16 mars 2023.",
                        "Aucune séance n'a vu cette version");
        assertThat(responsable.lire("/bilans/2022/2/validation").body()).contains("value=\"Camille Exemple\"");

        noter("/bilans/2023/1", "ordre_du_jour", Map.of("le", "2024-01-15", "seance", "2024-03-21"));
        assertThat(responsable.lire("/bilans/2022/2/etapes/ordre_du_jour").body())
                .contains("Aucune séance n'a vu cette version", "value=\"2024-03-21\"");
    }

    /** What everyone reads of a correction speaks of nobody. */
    @Test
    void takes_no_reason_for_a_correction_that_speaks_of_somebody() {
        raconter();
        var responsable = ville.visiteur(Role.RESPONSABLE);

        var refus =
                responsable.poster("/bilans/2022/correction", Map.of("motif", "Une dame de Penhars comptée deux fois"));

        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(plain(refus.body())).contains("« Une dame de Penhars", "Écrivez-la autrement");
        assertThat(responsable.lire("/bilans/2022/2").statusCode()).isEqualTo(404);
    }

    /** Towns together have a community's council, and say so on what they publish. */
    @Test
    void speaks_of_the_assembly_that_the_town_has_chosen() {
        raconter();
        assertThat(assemblees.lire("/reglages/actes").body()).contains("value=\"conseil_municipal\" checked");

        assemblees.remplir("/reglages/actes", Map.of("assemblee", "conseil_communautaire", "joursFrancs", "3"));

        assertThat(plain(assemblees.lire(ICI).body()))
                .contains(
                        "Cette version a été présentée au conseil communautaire le 16 mars 2023.",
                        "Présenté au conseil communautaire")
                .doesNotContain("conseil municipal");
        assertThat(assemblees.lire(ICI + "/depot").body()).contains("information du conseil communautaire");
        assertThat(ville.visiteur().lire("/rapports").body()).contains("le conseil communautaire est informé");
        assertThat(ville.visiteur(Role.RESPONSABLE)
                        .lire("/bilans/2023/1/projet/bilan.html")
                        .body())
                .contains("Le conseil communautaire en est informé.")
                .doesNotContain("conseil municipal");
    }

    @Test
    void sends_to_a_report_to_begin_only_who_may_begin_it_and_where_something_was() {
        assertThat(lignesDuJour()).containsExactly("Commencer le bilan 2023");
        assertThat(lignesDu(LocalDate.of(2031, 1, 15))).isEmpty();
        assertThat(lignesDu(LocalDate.of(2015, 1, 15))).isEmpty();
        assertThat(ville.visiteur(Role.RESPONSABLE).lire("/equipe").body()).contains("Commencer le bilan 2023");
        assertThat(ville.visiteur(Role.ADMINISTRATEUR).lire("/equipe").body()).doesNotContain("Commencer le bilan");
    }

    private void raconter() {
        StructureCourante.auNomDe(ville.structure, () -> {
            demonstration.raconter();
            return ville;
        });
    }

    private void validerSansSeance() {
        StructureCourante.auNomDe(ville.structure, () -> {
            var rapport = ((Debut.Commence) debuts.commencer(2022, "Anne")).rapport();
            assertThat(validations.valider(rapport, projets.lire(rapport).empreinte(), Mairie.MAIRE, "Anne"))
                    .isEqualTo(new IssueDeValidation.Valide());
            return ville;
        });
    }

    private HttpResponse<String> noter(String bilan, String etape, Map<String, String> champs) {
        return assemblees.poster(bilan + "/etapes/" + etape, champs);
    }

    private List<String> lignesDuJour() {
        return lignesDu(LocalDate.of(2024, 1, 15));
    }

    private List<String> lignesDu(LocalDate jour) {
        return ville.faire(() -> cartes.du(jour, Lues.AUCUNE)).stream()
                .flatMap(carte -> carte.lignes().stream())
                .map(ligne -> plain(ligne.texte()))
                .toList();
    }

    /** With plain spaces: here one reads words. */
    private static String plain(String texte) {
        return texte.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
