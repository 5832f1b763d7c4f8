package fr.estran.ville.equipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.droits.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Absences, posts, hours of work and closures of venues, over HTTP. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class AbsencesTests {

    static final String PAGE = "/equipe/absences/nouvelle";

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur nolwenn;
    Visiteur responsable;

    @BeforeEach
    void deux_personnes_et_une_seance_le_mardi_16_a_14_h() {
        ville = Ville.dans(contexte);
        for (var prenom : List.of("Nolwenn", "Gildas")) {
            faire("""
                    insert into conseiller (structure_id, id, reference, prenom, nom, entree)
                    values (structure_courante(), gen_random_uuid(), '%1$s', '%1$s', 'Exemple', '2021-09-01')
                    """.formatted(prenom));
        }
        faire("insert into lieu (structure_id, id, reference, nom)"
                + " values (structure_courante(), gen_random_uuid(), 'L1', 'Salle du bourg')");
        faire("insert into action (structure_id, id, type, titre)"
                + " values (structure_courante(), gen_random_uuid(), 'permanence', 'Permanence du bourg')");
        faire("""
                insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                select lieu.structure_id, gen_random_uuid(), action.id, lieu.id,
                    '2024-01-16 14:00+01', '2024-01-16 16:00+01', 'prevue'
                from lieu, action
                """);
        faire("insert into seance_conseiller (structure_id, seance_id, conseiller_id) select seance.structure_id,"
                + " seance.id, conseiller.id from seance, conseiller where prenom = 'Nolwenn'");
        faire("update compte set conseiller_id = (select id from conseiller where prenom = 'Nolwenn')"
                + " where 'conseiller' = any (roles)");
        nolwenn = ville.visiteur(Role.CONSEILLER);
        responsable = ville.visiteur(Role.RESPONSABLE);
    }

    @Test
    void lists_the_seances_that_are_planned_before_it_saves() {
        var champs = absence("Nolwenn", "2024-01-16", "journee");

        var avis = nolwenn.poster(PAGE, champs);

        assertThat(avis.statusCode()).isEqualTo(422);
        assertThat(avis.body())
                .contains("Une séance est prévue", "Permanence du bourg, Salle du bourg", "/equipe/programme/");
        assertThat(dit("select count(*) from indisponibilite")).isEqualTo("0");
        champs.put("accord", avis.body().replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1"));
        assertThat(nolwenn.poster(PAGE, champs).statusCode()).isEqualTo(302);
        assertThat(nolwenn.lire("/equipe/absences").body())
                .contains("Nolwenn Exemple", "mardi 16 janvier 2024", "Congé");
    }

    @Test
    void knows_half_a_day() {
        assertThat(nolwenn.poster(PAGE, absence("Nolwenn", "2024-01-16", "matin"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(nolwenn.poster(PAGE, absence("Nolwenn", "2024-01-16", "apres_midi"))
                        .body())
                .contains("Permanence du bourg");
        assertThat(nolwenn.poster(PAGE, absence("Nolwenn", "2024-01-16", "journee"))
                        .body())
                .contains("L'absence de Nolwenn Exemple est déjà notée : mardi 16 janvier 2024, le matin.");
        assertThat(nolwenn.lire("/equipe/absences").body()).contains("mardi 16 janvier 2024, le matin");
    }

    @Test
    void refuses_the_same_day_twice_to_two_at_once() throws Exception {
        Callable<Integer> geste = () -> responsable
                .poster(PAGE, absence("Gildas", "2024-01-16", "journee"))
                .statusCode();
        try (var mains = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(mains.invokeAll(List.of(geste, geste, geste)).stream().map(fait -> fait.resultNow()))
                    .containsExactlyInAnyOrder(302, 422, 422);
        }
        assertThatThrownBy(() -> faire("""
                        insert into indisponibilite (structure_id, id, conseiller_id, debut, fin, motif, saisie)
                        select structure_id, gen_random_uuid(), conseiller_id, debut - 3, fin + 3, motif, true
                        from indisponibilite
                        """)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void lets_a_counsellor_write_their_own_and_whoever_answers_for_the_team_everyones() {
        assertThat(nolwenn.poster(PAGE, absence("Gildas", "2024-01-16", "journee"))
                        .body())
                .contains("Choisissez une personne de la liste");
        responsable.poster(PAGE, absence("Gildas", "2024-01-16", "journee"));

        assertThat(responsable.lire("/equipe/absences").body()).contains("Congé");
        assertThat(nolwenn.lire("/equipe/absences").body()).contains("Gildas").doesNotContain("Congé");
        var id = dit("select id::text from indisponibilite");
        assertThat(nolwenn.poster("/equipe/absences/" + id + "/retirer", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(responsable
                        .poster("/equipe/absences/" + id + "/retirer", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(ville.visiteur(Role.ACCUEIL).lire(PAGE).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "du, 2024-02-31, pas une date",
        "au, 2024-01-01, avant le premier",
        "au, 2029-01-01, plus de trois ans",
        "moment, nuit, Choisissez la journée",
        "motif, grippe, Choisissez une raison",
        "conseiller, 1 or 1=1, Choisissez une personne",
    })
    void says_in_words_what_is_wrong(String champ, String saisi, String phrase) {
        var champs = absence("Nolwenn", "2024-01-23", "journee");
        champs.put(champ, saisi);

        var reponse = nolwenn.poster(PAGE, champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(phrase);
        champs = absence("Nolwenn", "2024-01-23", "matin");
        champs.put("au", "2024-01-25");
        assertThat(nolwenn.poster(PAGE, champs).body()).contains("tient en un seul jour");
    }

    @Test
    void welcomes_somebody_fixes_their_hours_and_warns_of_what_is_planned_after_they_leave() {
        var arrivee = responsable.poster(
                "/equipe/conseillers/nouveau",
                Map.of("prenom", "Anna", "nom", "Exemple", "entree", "2024-02-01", "courriel", ""));
        var page = arrivee.headers().firstValue("Location").orElseThrow();
        var heures = FormulaireHtml.lire(responsable.lire(page).body(), page + "/horaires");
        responsable.envoyer(
                page + "/horaires", heures.avec("ouvre-1-1", "09:00").avec("ferme-1-1", "12:00").champs);

        assertThat(responsable.lire(page).body()).contains("value=\"Anna\"", "value=\"09:00\"");
        assertThat(responsable.lire("/equipe/conseillers").body()).contains("Anna Exemple", "Arrive bientôt");
        assertThat(responsable
                        .poster(page + "/horaires", Map.of("ouvre-1-1", "12:00", "ferme-1-1", "09:00"))
                        .body())
                .contains("finit avant");
        assertThat(responsable
                        .poster("/equipe/conseillers/nouveau", Map.of("sortie", "2020-01-01"))
                        .body())
                .contains("Il manque le prénom", "Il manque le nom");

        var depart = Map.of("prenom", "Nolwenn", "nom", "Exemple", "entree", "2021-09-01", "sortie", "2024-01-15");
        assertThat(responsable
                        .remplir("/equipe/conseillers/" + conseiller("Nolwenn"), depart)
                        .body())
                .contains("prévue après ce départ", "Permanence du bourg");
        assertThat(nolwenn.lire("/equipe/conseillers").statusCode()).isEqualTo(404);
    }

    @Test
    void closes_a_venue_once_at_a_time_and_warns_whoever_plans_there() {
        var page = "/equipe/lieux/" + dit("select id::text from lieu");
        var champs = new HashMap<>(Map.of("du", "2024-01-15", "au", "2024-01-19", "raison", "Travaux <b>"));

        var avis = nolwenn.poster(page + "/fermetures", champs);
        assertThat(avis.statusCode()).isEqualTo(422);
        assertThat(avis.body()).contains("Une séance est prévue dans ce lieu", "Permanence du bourg");
        champs.put("accord", avis.body().replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1"));
        assertThat(nolwenn.poster(page + "/fermetures", champs).statusCode()).isEqualTo(302);

        assertThat(nolwenn.lire(page).body()).contains("Travaux &lt;b&gt;");
        assertThat(nolwenn.poster(page + "/fermetures", Map.of("du", "2024-01-19", "raison", "Grève"))
                        .body())
                .contains("déjà fermé du lundi 15 janvier 2024 au vendredi 19 janvier 2024");
        assertThat(nolwenn.poster(page + "/fermetures", Map.of("du", "2024-02-02", "au", "2024-02-01"))
                        .body())
                .contains("avant le premier", "Il manque la raison");
        var action = Map.of(
                "type",
                "atelier",
                "titre",
                "Photos",
                "capacite",
                "8",
                "reservation",
                "tous",
                "promotion",
                "directe",
                "delaiReponse",
                "16",
                "jour",
                "2024-01-18",
                "debut",
                "09:30",
                "fin",
                "11:30");
        var seance = new HashMap<>(action);
        seance.put("lieu", dit("select id::text from lieu"));
        assertThat(nolwenn.poster("/equipe/programme/nouvelle", seance).body())
                .contains("fermeture exceptionnelle : Salle du bourg (Travaux");
        nolwenn.poster(page + "/fermetures/" + dit("select id::text from lieu_fermeture") + "/retirer", Map.of());
        assertThat(dit("select count(*) from lieu_fermeture")).isEqualTo("0");
    }

    @Test
    void keeps_what_the_public_must_not_read_from_the_public() {
        var page = "/equipe/lieux/" + dit("select id::text from lieu");
        assertThat(nolwenn.poster(page, Map.of("contactTelephone", "demain", "contactCourriel", "x"))
                        .body())
                .contains("pas un numéro de téléphone", "pas complète");
        nolwenn.remplir(
                page,
                Map.of("contactNom", "Mme Le Gall", "contactTelephone", "02 98 11 11 11", "cles", "Boîte à clés"));
        nolwenn.poster(page + "/salles", Map.of("nom", "Salle bleue", "capacite", "12"));

        assertThat(nolwenn.lire(page).body()).contains("Mme Le Gall", "Salle bleue", "12 places");
        var action = dit("select id::text from action");
        for (var publique : List.of("/", "/programme", "/programme/" + action)) {
            assertThat(ville.visiteur().lire(publique).body()).doesNotContain("Le Gall", "02 98 11", "clés");
        }
        assertThat(nolwenn.poster(page + "/salles", Map.of("nom", " ", "capacite", "-1"))
                        .body())
                .contains("Il manque le nom de la salle", "de 1 à 10");
    }

    private Map<String, String> absence(String prenom, String du, String moment) {
        return new HashMap<>(
                Map.of("conseiller", conseiller(prenom).toString(), "du", du, "moment", moment, "motif", "conge"));
    }

    private ConseillerId conseiller(String prenom) {
        return ConseillerId.valueOf(dit("select id::text from conseiller where prenom = '%s'".formatted(prenom)));
    }

    private String dit(String sql) {
        return ville.faire(() -> jdbc().sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> jdbc().sql(sql).update());
    }

    private JdbcClient jdbc() {
        return contexte.getBean(JdbcClient.class);
    }
}
