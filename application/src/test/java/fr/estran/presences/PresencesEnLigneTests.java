package fr.estran.presences;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.presences.Fait.Venue;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.droits.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sheet over HTTP: two people at once, bad input, and the figures that come of it. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class PresencesEnLigneTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Statistiques statistiques;

    @TempDir
    Path dossier;

    Ville ville;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    /** The same three sessions, once typed on the screens, once brought by a folder of records. */
    @Test
    void gives_the_figures_of_the_same_rows_imported() throws Exception {
        var village = Village.dans(dossier);
        village.ecrire(
                "thematiques",
                "code,libelle,champ\nimpots,Impôts,demarches_en_ligne\nphotos,Photos,usages_quotidiens\n");
        village.ecrire("acteurs", "id,nom\nP1,France services\n");
        village.ecrire(
                "usagers",
                "id,nom,prenom,genre,annee_naissance\nU1,Exemple,Luce,F,1950\nU2,Exemple,Omar,M,1948\nU3,Exemple,Rose,F,1960\n");
        village.ecrire(
                "actions",
                "id,type,titre,thematique,capacite\nA1,permanence,Aide du mardi,,\nA2,atelier,Photos,photos,8\n");
        village.ecrire("seances", """
                id,action,lieu,debut,fin,statut
                S1,A1,L1,2023-01-10T09:30,2023-01-10T12:00,prevue
                S2,A1,L1,2023-01-17T09:30,2023-01-17T12:00,prevue
                S3,A2,L1,2023-01-24T09:30,2023-01-24T12:00,prevue
                """);
        village.ecrire("seances_conseillers", "seance,conseiller\nS1,C1\nS2,C1\nS3,C1\n");
        village.ecrire(
                "inscriptions",
                "id,action,usager,inscrit_le,statut,canal\nI1,A2,U1,2023-01-02,confirmee,telephone\nI2,A2,U2,2023-01-03,confirmee,en_ligne\nI3,A2,U3,2023-01-03,confirmee,en_ligne\n");
        village.ecrire("participations", "seance,usager,presence,demande,duree_min,suite,acteur\n");
        ville.avec(dossier);
        var conseiller = ville.visiteur(Role.CONSEILLER);
        saisir(
                conseiller,
                "S1",
                "/entree",
                Map.of(
                        "cle",
                        cle(),
                        "usager",
                        id("usager", "U1"),
                        "theme",
                        "impots",
                        "suite",
                        "ORIENTE",
                        "acteur",
                        id("acteur", "P1"),
                        "duree",
                        "45"));
        saisir(
                conseiller,
                "S1",
                "/entree",
                Map.of("cle", cle(), "usager", id("usager", "U2"), "theme", "photos", "suite", "RESOLU"));
        saisir(conseiller, "S1", "/nombre", Map.of("nombre", "1"));
        for (var suite : List.of("RESOLU", "ORIENTE")) {
            saisir(
                    conseiller,
                    "S1",
                    "/entree",
                    Map.of("cle", cle(), "theme", "photos", "suite", suite, "autreActeur", id("acteur", "P1")));
        }
        saisir(conseiller, "S2", "", Map.of("usager", id("usager", "U1"), "venue", "PRESENT"));
        saisir(conseiller, "S2", "/nombre", Map.of("ecart", "1"));
        saisir(conseiller, "S3", "", Map.of("usager", id("usager", "U1"), "venue", "PRESENT"));
        saisir(conseiller, "S3", "", Map.of("usager", id("usager", "U2"), "venue", "ABSENT"));
        for (var seance : List.of("S1", "S2")) {
            saisir(conseiller, seance, "/clore", Map.of());
        }
        saisir(conseiller, "S3", "/clore", Map.of("venue." + id("usager", "U3"), "EXCUSE"));
        var saisis = chiffres();

        var autre = Ville.dans(contexte);
        village.remplacer("seances", "prevue", "tenue");
        village.ecrire("participations", """
                seance,usager,presence,demande,duree_min,suite,acteur
                S1,U1,present,impots,45,oriente,P1
                S1,U2,present,photos,,resolu,
                S2,U1,present,,,,
                S3,U1,present,,,,
                S3,U2,absent,,,,
                S3,U3,excuse,,,,
                """);
        village.ecrire("affluence", "seance,anonymes\nS1,3\nS2,1\n");
        village.ecrire("demandes", "seance,demande,nombre\nS1,photos,2\n");
        village.ecrire("orientations", "seance,acteur,nombre\nS1,P1,1\n");
        ville = autre.avec(dossier);

        assertThat(saisis.valeurs()).isNotEmpty().isEqualTo(chiffres().valeurs());
        assertThat(saisis.valeur("par_type", "permanence", "participations")).isEqualTo(7);
        assertThat(saisis.valeur("par_type", "atelier", "participations")).isEqualTo(1);
    }

    @Test
    void follows_at_once_when_a_session_is_closed_and_opened_again() {
        var matin = Permanence.de(contexte, ville);
        var conseiller = ville.visiteur(Role.CONSEILLER);
        conseiller.poster(
                feuille(matin), Map.of("usager", matin.personne("Yann", "Riou").toString(), "venue", "PRESENT"));
        assertThat(participations()).isZero();
        conseiller.poster(feuille(matin) + "/clore", Map.of());
        assertThat(participations()).isEqualTo(1);

        assertThat(conseiller.poster(feuille(matin) + "/rouvrir", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(participations()).as("without a reason").isEqualTo(1);
        conseiller.poster(feuille(matin) + "/rouvrir", Map.of("raison", "OUBLI"));
        assertThat(participations()).isZero();
        assertThat(matin.sql("select raison from reouverture")).isEqualTo("oubli");
        assertThat(matin.sql("select string_agg(acte, ' ' order by id) from journal where acte like 'programme.%'"))
                .isEqualTo("programme.clore_seance programme.rouvrir_seance");
    }

    @Test
    void is_a_link_away_from_the_page_of_the_day_even_where_nothing_is_planned() {
        assertThat(ville.visiteur(Role.CONSEILLER).lire("/equipe").body())
                .contains("Pas de séance aujourd'hui.", "href=\"/equipe/presences\"");
        assertThat(ville.visiteur(Role.CONSEILLER).lire("/equipe/presences").body())
                .contains("href=\"/equipe/motifs\"");
    }

    @Test
    void shows_both_when_two_people_tap_at_once_on_pages_of_before() {
        var matin = Permanence.de(contexte, ville, "atelier");
        var yann = matin.personne("Yann", "Riou");
        matin.inscrire(yann, "confirmee");
        var une = ville.visiteur(Role.CONSEILLER);
        var autre = ville.visiteur(Role.ACCUEIL);

        une.poster(feuille(matin), Map.of("usager", yann.toString(), "venue", "PRESENT"));
        autre.poster(feuille(matin), Map.of("usager", yann.toString(), "venue", "ABSENT"));

        assertThat(autre.lire(feuille(matin)).body())
                .contains("Deux saisies différentes", "Yann Riou : absence selon", "présence selon");
        var desaccord = matin.sql("select id::text from desaccord");
        une.poster(feuille(matin) + "/desaccords/" + desaccord, Map.of());
        assertThat(une.lire(feuille(matin)).body()).doesNotContain("Deux saisies différentes");
    }

    @Test
    void closes_once_and_keeps_one_place_in_the_line_when_a_button_is_tapped_twice() {
        var matin = Permanence.de(contexte, ville);
        var yann = matin.personne("Yann", "Riou").toString();
        var conseiller = ville.visiteur(Role.CONSEILLER);
        var cle = cle();
        for (var fois = 0; fois < 2; fois++) {
            for (var envoi : List.of(
                    Map.of("cle", cle),
                    Map.of("cle", cle, "usager", yann),
                    Map.of("cle", cle, "theme", "impots", "suite", "RESOLU"))) {
                conseiller.poster(feuille(matin) + (envoi.containsKey("theme") ? "/entree" : "/arrivees"), envoi);
                conseiller.lire(feuille(matin));
            }
        }
        assertThat(matin.feuille().quiAttendent()).hasSize(2);
        assertThat(matin.feuille().passages()).hasSize(1);
        var parties =
                matin.feuille().quiAttendent().stream().collect(toMap(place -> "tour." + place.id(), _ -> "PARTI"));
        for (var reponse : List.of("La séance est close.", "La séance était déjà close.")) {
            assertThat(conseiller.poster(feuille(matin) + "/clore", parties).statusCode())
                    .isEqualTo(302);
            assertThat(conseiller.lire(feuille(matin)).body()).contains(reponse);
        }
        assertThat(matin.sql("select count(*) from journal where acte = 'programme.clore_seance'"))
                .isEqualTo("1");
    }

    @Test
    void loses_no_head_of_those_that_many_count_at_once() throws Exception {
        var matin = Permanence.de(contexte, ville);
        var conseiller = ville.visiteur(Role.CONSEILLER);
        try (var fils = Executors.newFixedThreadPool(8)) {
            for (var reponse : fils.invokeAll(IntStream.range(0, 24)
                    .<Callable<Integer>>mapToObj(_ -> () -> conseiller
                            .poster(feuille(matin) + "/nombre", Map.of("ecart", "1"))
                            .statusCode())
                    .toList())) {
                assertThat(reponse.get()).isEqualTo(302);
            }
        }
        assertThat(matin.feuille().sansNom()).isEqualTo(24);
    }

    @Test
    void keeps_its_feet_on_bad_input() {
        var matin = Permanence.de(contexte, ville);
        var ailleurs = Permanence.de(contexte, Ville.dans(contexte));
        var yann = matin.personne("<script>alert(1)</script>", "L'\"Hélias' & fils");
        var etranger = ailleurs.personne("Ailleurs", "Riou").toString();
        var conseiller = ville.visiteur(Role.CONSEILLER);
        for (var envoi : List.of(
                Map.of("usager", "pas-un-id", "venue", "PRESENT"),
                Map.of("usager", yann.toString(), "venue", "MORT"),
                Map.of("usager", yann.toString()))) {
            assertThat(conseiller.poster(feuille(matin), envoi).statusCode()).isEqualTo(400);
        }
        conseiller.poster(feuille(matin), Map.of("usager", etranger, "venue", "PRESENT"));
        conseiller.poster(feuille(matin) + "/nombre", Map.of("nombre", "-4"));
        conseiller.poster(feuille(matin) + "/nombre", Map.of("nombre", "99999999999999999999"));
        conseiller.poster(feuille(matin) + "/nombre", Map.of("ecart", "-2000000000"));
        conseiller.poster(
                feuille(matin) + "/entree", Map.of("cle", cle(), "theme", "'; drop table usager; --", "duree", "1e9"));
        conseiller.poster(feuille(matin) + "/cadre", Map.of("canal", "astral"));
        assertThat(conseiller
                        .poster(feuille(matin) + "/nouvelle", Map.of("cle", cle(), "prenom", "\u202e", "nom", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(conseiller
                        .poster(feuille(matin) + "/chercher", Map.of("qui", "%%%"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(conseiller.lire(feuille(matin) + "?qui=hel").body())
                .as("no name in an address")
                .doesNotContain("Hélias");
        assertThat(conseiller.lire(feuille(ailleurs)).statusCode()).isEqualTo(404);
        assertThat(conseiller.poster(feuille(ailleurs) + "/clore", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(matin.feuille().lignes()).isEmpty();
        assertThat(matin.feuille().sansNom()).isZero();

        conseiller.poster(feuille(matin), Map.of("usager", yann.toString(), "venue", "PRESENT"));
        assertThat(conseiller.lire(feuille(matin)).body()).doesNotContain("<script>alert");
    }

    @Test
    void notes_all_present_in_one_gesture_takes_it_back_and_leaves_whoever_was_noted_otherwise() {
        var atelier = Permanence.de(contexte, ville, "atelier");
        var gens = List.of(
                atelier.personne("Anne", "Riou"),
                atelier.personne("Jean", "Morvan"),
                atelier.personne("Luce", "Madec"));
        gens.forEach(qui -> atelier.inscrire(qui, "confirmee"));
        var accueil = ville.visiteur(Role.ACCUEIL);
        var ici = "/equipe/seances/" + atelier.seance + "/presences";
        accueil.poster(ici, Map.of("usager", gens.get(0).toString(), "venue", "EXCUSE"));
        assertThat(accueil.lire(ici).body()).contains("Noter présentes les 2 personnes qui restent");

        var envoi = Map.of("saisie", UUID.randomUUID().toString());
        accueil.poster(ici + "/tous", envoi);
        // The network was lost before the answer: it is sent again, and noted once.
        accueil.poster(ici + "/tous", envoi);
        assertThat(atelier.feuille().presents()).isEqualTo(2);
        assertThat(atelier.feuille().excuses()).isEqualTo(1);
        assertThat(accueil.lire(ici).body()).doesNotContain("Noter présentes les");

        accueil.poster(ici, Map.of("usager", gens.get(1).toString(), "venue", "ABSENT"));
        accueil.poster(
                ici + "/tous",
                Map.of("reprise", "oui", "usagers", gens.get(1) + " " + gens.get(2) + " " + gens.get(0)));
        assertThat(atelier.venue(gens.get(0))).isEqualTo(Venue.EXCUSE);
        assertThat(atelier.venue(gens.get(1))).isEqualTo(Venue.ABSENT);
        assertThat(atelier.feuille().presents()).isZero();
        assertThat(atelier.feuille().aDire()).hasSize(1);
    }

    @Test
    void asks_before_anything_is_noted_of_another_day() {
        var atelier = Permanence.de(contexte, ville, "atelier");
        var elle = atelier.personne("Anne", "Riou");
        atelier.inscrire(elle, "confirmee");
        var demain = LocalDate.now(contexte.getBean(Clock.class)).plusDays(1);
        atelier.sql("update seance set debut = '%sT09:00Z', fin = '%sT11:00Z' where id = '%s'"
                .formatted(demain, demain, atelier.seance));
        var accueil = ville.visiteur(Role.ACCUEIL);
        var ici = "/equipe/seances/" + atelier.seance + "/presences";
        assertThat(accueil.lire(ici).body())
                .contains("La séance est demain", "Noter quand même ?", ici + "?avance=oui", "Anne Riou")
                .doesNotContain("name=\"venue\"");
        assertThat(accueil.lire(ici + "?avance=oui").body())
                .contains("name=\"venue\"")
                .doesNotContain("La séance est demain");
        accueil.poster(ici, Map.of("usager", elle.toString(), "venue", "EXCUSE"));
        // Somebody has begun: nobody is asked again.
        assertThat(accueil.lire(ici).body()).contains("name=\"venue\"");
    }

    @Test
    void asks_before_anything_is_noted_of_a_session_that_begins_later_that_day() {
        var atelier = Permanence.de(contexte, ville, "atelier");
        atelier.inscrire(atelier.personne("Anne", "Riou"), "confirmee");
        var accueil = ville.visiteur(Role.ACCUEIL);
        var ici = "/equipe/seances/" + atelier.seance + "/presences";
        atelier.sql("update seance set debut = '2024-01-15 14:00+01', fin = '2024-01-15 16:00+01'");
        assertThat(accueil.lire(ici).body())
                .contains("La séance commence plus tard, à 14\u00a0h. Noter quand même ?", ici + "?avance=oui")
                .doesNotContain("name=\"venue\"");
        // Who comes early is noted.
        atelier.sql("update seance set debut = '2024-01-15 09:50+01', fin = '2024-01-15 11:00+01'");
        assertThat(accueil.lire(ici).body()).contains("name=\"venue\"").doesNotContain("commence plus tard");
    }

    @Test
    void closes_nothing_that_lies_ahead_or_was_cancelled() {
        var matin = Permanence.de(contexte, ville);
        var conseiller = ville.visiteur(Role.CONSEILLER);
        matin.sql("update seance set debut = '2024-01-16 08:00Z', fin = '2024-01-16 10:00Z'");
        var yann = matin.personne("Yann", "Riou");
        matin.inscrire(yann, "confirmee");
        assertThat(conseiller
                        .poster(feuille(matin) + "/clore", Map.of("venue." + yann, "ABSENT"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(matin.sql("select count(*) from participation")).isEqualTo("0");
        matin.sql("update seance set debut = '2024-01-15 07:00Z', fin = '2024-01-15 08:00Z', statut = 'annulee'");
        assertThat(conseiller.poster(feuille(matin) + "/clore", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(ville.visiteur(Role.ACCUEIL)
                        .poster(feuille(matin) + "/clore", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void says_of_a_session_once_what_the_state_asks_and_remembers_it_for_the_next() {
        var matin = Permanence.de(contexte, ville, "atelier");
        var conseiller = ville.visiteur(Role.CONSEILLER);
        assertThat(conseiller.lire(feuille(matin)).body()).contains("Sur place · Ordinateur · Débutant");

        conseiller.poster(
                feuille(matin) + "/cadre", Map.of("canal", "autre", "materiel", "tablette", "niveau", "avance"));
        assertThat(conseiller.lire(feuille(matin)).body()).contains("Un autre lieu · Tablette · Avancé");
        var suivante = UUID.randomUUID();
        matin.sql("""
                insert into seance (structure_id, id, action_id, debut, fin, statut)
                values (structure_courante(), '%s', '%s', '2024-01-22 08:00Z', '2024-01-22 10:00Z', 'prevue')
                """.formatted(suivante, matin.action));
        assertThat(conseiller.lire("/equipe/seances/" + suivante + "/presences").body())
                .contains("Un autre lieu · Tablette · Avancé", "2e séance sur 2");
    }

    private int participations() {
        return ville.faire(() -> statistiques.indicateurs(Periode.annee(2024)))
                .valeur("par_type", "permanence", "participations");
    }

    private Chiffres chiffres() {
        return ville.faire(() -> statistiques.indicateurs(Periode.annee(2023)));
    }

    private void saisir(Visiteur qui, String seance, String geste, Map<String, String> champs) {
        assertThat(qui.poster("/equipe/seances/" + id("seance", seance) + "/presences" + geste, champs)
                        .statusCode())
                .as(seance + geste)
                .isEqualTo(302);
    }

    private String id(String table, String reference) {
        return ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("select id::text from " + table + " where reference = :reference")
                .param("reference", reference)
                .query(String.class)
                .single());
    }

    private static String cle() {
        return UUID.randomUUID().toString();
    }

    private static String feuille(Permanence seance) {
        return "/equipe/seances/" + seance.seance + "/presences";
    }
}
