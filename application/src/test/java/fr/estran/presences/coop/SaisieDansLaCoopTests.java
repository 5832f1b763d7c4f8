package fr.estran.presences.coop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.personnes.registre.Detenteur;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What remains to be entered, and what one says on coming back. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class SaisieDansLaCoopTests {

    private static final String LA = "3f1c2b4a-0000-4000-8000-1234567890ab";
    private static final String LISTE = "/equipe/coop?qui=equipe&semaine=2024-01-08";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur conseiller;
    SeanceId permanence;
    SeanceId atelier;
    UsagerId luce;

    @BeforeEach
    void une_permanence_et_un_atelier() {
        ville = Ville.dans(contexte);
        conseiller = ville.visiteur(Role.CONSEILLER);
        sql(
                "insert into thematique (structure_id, code, libelle, champ) values (structure_courante(), 'impots', 'Argent - Impôts', 'demarches_en_ligne'), (structure_courante(), 'drones', 'Piloter un drone', 'usages_quotidiens')");
        permanence = seance("permanence", "Aide du mardi", "2024-01-09T09:00:00Z");
        atelier = seance("atelier", "Les drones", "2024-01-10T09:00:00Z");
        luce = UsagerId.nouveau();
        sql(
                "insert into usager (structure_id, id, prenom, nom, genre, annee_naissance, situation) values (structure_courante(), '%s', 'Luce', 'Kerbrat', 'F', 1950, 'retraite')"
                        .formatted(luce));
        venir(permanence, luce, "'impots'", "45");
        venir(atelier, luce, "null", "null");
        sql("insert into affluence (structure_id, seance_id, anonymes) values (structure_courante(), '%s', 3)"
                .formatted(atelier));
        sql(
                "insert into effectif_genre (structure_id, seance_id, genre, nombre) values (structure_courante(), '%s', 'M', 2)"
                        .formatted(atelier));
    }

    private SeanceId seance(String type, String titre, String debut) {
        var action = ActionId.nouveau();
        var seance = SeanceId.nouveau();
        sql(
                "insert into action (structure_id, id, type, titre, thematique) values (structure_courante(), '%s', '%s', '%s', %s)"
                        .formatted(action, type, titre, type.equals("atelier") ? "'drones'" : "null"));
        sql(
                "insert into seance (structure_id, id, action_id, debut, fin, statut) values (structure_courante(), '%s', '%s', '%s', '%s'::timestamptz + interval '90 minutes', 'tenue')"
                        .formatted(seance, action, debut, debut));
        return seance;
    }

    private void venir(SeanceId seance, UsagerId qui, String demande, String minutes) {
        sql(
                "insert into participation (structure_id, seance_id, usager_id, presence, demande, duree_min, ordre) values (structure_courante(), '%s', '%s', 'present', %s, %s, 1)"
                        .formatted(seance, qui, demande, minutes));
    }

    private void sql(String sql) {
        ville.faire(() -> jdbc.sql(sql).update());
    }

    private int saisis() {
        return ville.faire(() ->
                jdbc.sql("select count(*) from acte_saisi").query(Integer.class).single());
    }

    private String liste() {
        return conseiller.lire(LISTE).body();
    }

    /** The fields of the n-th form that leads there. */
    private static Map<String, String> champs(String page, String adresse, int n) {
        var formulaire =
                page.split("action=\"" + Pattern.quote(adresse) + "\">")[n].split("</form>")[0];
        var champs = new HashMap<String, String>();
        Pattern.compile("name=\"([a-z]+)\" value=\"([^\"]*)\"")
                .matcher(formulaire)
                .results()
                .filter(champ -> !champ.group(1).startsWith("_"))
                .forEach(champ -> champs.put(champ.group(1), champ.group(2)));
        champs.put("qui", "equipe");
        return champs;
    }

    private String saisir(int n) {
        assertThat(conseiller
                        .poster("/equipe/coop/saisi", champs(liste(), "/equipe/coop/saisi", n))
                        .statusCode())
                .isEqualTo(302);
        return liste();
    }

    @Test
    void lists_a_week_in_the_order_in_which_one_types_and_tells_what_has_no_equal() {
        var page = liste();
        assertThat(page)
                .contains(
                        " : 2 actes à saisir",
                        "Aide du mardi : une femme, 70 ans et plus",
                        "Les drones : 4 personnes",
                        "Piloter un drone")
                .doesNotContain("Kerbrat", "Luce");
        assertThat(page.indexOf("Aide du mardi")).isLessThan(page.indexOf("Les drones"));
        var liens = Pattern.compile("href=\"(https://coop-numerique[^\"]+)\"")
                .matcher(page)
                .results()
                .map(un -> un.group(1))
                .toList();
        var personne = LecteurDeLaCoop.ouvrir(liens.getFirst());
        assertThat(LecteurDeLaCoop.mots(personne, "thematiques"))
                .containsExactly("AideAuxDemarchesAdministratives", "ArgentImpots");
        assertThat(personne.get("duree").get("duree").stringValue()).isEqualTo("45");
        var quatre = LecteurDeLaCoop.ouvrir(liens.getLast());
        assertThat(quatre.has("thematiques")).isFalse();
        assertThat(quatre.get("titreAtelier").stringValue()).isEqualTo("Les drones");
        var compteurs = quatre.get("participantsAnonymes");
        assertThat(List.of(
                        "total",
                        "dejaAccompagne",
                        "genreFeminin",
                        "genreMasculin",
                        "genreNonCommunique",
                        "trancheAgeSoixanteDixPlus"))
                .extracting(compteur -> compteurs.get(compteur).intValue())
                .containsExactly(4, 1, 1, 2, 1, 1);
    }

    @Test
    void leaves_the_list_once_somebody_says_so_and_comes_back() {
        assertThat(saisir(1)).contains(" : 1 acte à saisir", "Saisis cette semaine (1)", "Reste 1 acte");
        assertThat(saisir(1)).contains("Saisis cette semaine (2)", "Tout est saisi");
        conseiller.poster("/equipe/coop/reprendre", champs(liste(), "/equipe/coop/reprendre", 1));
        assertThat(liste()).contains(" : 1 acte à saisir", "Saisis cette semaine (1)");
    }

    @Test
    void is_noted_once_by_two_who_say_so_at_once() throws Exception {
        var champs = champs(liste(), "/equipe/coop/saisi", 1);
        var autre = ville.visiteur(Role.RESPONSABLE);
        try (var deux = Executors.newVirtualThreadPerTaskExecutor()) {
            deux.invokeAll(List.<Callable<Object>>of(
                    () -> conseiller.poster("/equipe/coop/saisi", champs),
                    () -> autre.poster("/equipe/coop/saisi", champs)));
        }
        assertThat(saisis()).isEqualTo(1);
        liste();
        assertThat(conseiller.poster("/equipe/coop/saisi", champs).statusCode()).isEqualTo(302);
        assertThat(liste()).contains("Quelqu'un l'avait déjà noté.");
    }

    @Test
    void tells_what_was_changed_here_since_and_what_is_here_no_more() {
        saisir(1);
        saisir(1);
        sql("update participation set demande = 'drones' where seance_id = '" + permanence + "'");
        sql("update seance set fin = fin + interval '30 minutes' where id = '" + atelier + "'");
        assertThat(liste())
                .contains(
                        "Changés ici depuis leur saisie (2)",
                        "Ce qui a changé : ce qui a été demandé",
                        "Ce qui a changé : la date, la durée, le lieu ou le cadre");
        conseiller.poster("/equipe/coop/corrige", champs(liste(), "/equipe/coop/corrige", 1));
        assertThat(liste()).contains("Changés ici depuis leur saisie (1)");
        sql("delete from participation where seance_id = '" + permanence + "'");
        assertThat(liste()).contains("Saisis, et qui n'existent plus ici (1)");
        conseiller.poster("/equipe/coop/reprendre", champs(liste(), "/equipe/coop/reprendre", 1));
        assertThat(liste()).doesNotContain("n'existent plus ici");
    }

    /** There are few themes: a digest of one would give it back. */
    @Test
    void keeps_no_digest_of_what_somebody_asked_for_once_the_quarter_is_closed_nor_of_who_was_forgotten() {
        saisir(1);
        var empreintes = "select count(*) from acte_saisi where dit_demande is not null or dit_personne is not null";
        assertThat(ville.faire(() -> jdbc.sql(empreintes).query(Integer.class).single()))
                .isEqualTo(1);
        ville.faire(() -> {
            contexte.getBean(ActesDetenusRepository.class).purger(LocalDate.of(2024, 4, 16));
            return null;
        });
        assertThat(ville.faire(() -> jdbc.sql(empreintes).query(Integer.class).single()))
                .isZero();
        assertThat(liste()).doesNotContain("Changés ici");
    }

    @Test
    void is_one_person_whatever_was_merged() {
        saisir(1);
        var jumelle = UsagerId.nouveau();
        sql(
                "insert into usager (structure_id, id, prenom, nom, genre, annee_naissance, situation) values (structure_courante(), '%s', 'Luce', 'Kerbrat', 'F', 1950, 'retraite')"
                        .formatted(jumelle));
        venir(permanence, jumelle, "'impots'", "45");
        assertThat(liste()).contains(" : 2 actes à saisir");
        sql(
                "insert into fusion (structure_id, absorbe_id, conserve_id, le) values (structure_courante(), '%s', '%s', '2024-01-12')"
                        .formatted(luce, jumelle));
        assertThat(liste()).contains(" : 1 acte à saisir", "Saisis cette semaine (1)");
    }

    @Test
    void becomes_a_sheet_to_copy_from_when_the_form_opens_empty() {
        assertThat(liste()).contains("Avant de commencer", "Ce que le formulaire dira");
        var essai = conseiller.lire("/equipe/coop/essai").body();
        assertThat(essai).contains("Essai, à ne pas enregistrer", "75 minutes");
        var lien = Pattern.compile("href=\"(https://coop-numerique[^\"]+)\"").matcher(essai);
        assertThat(lien.find()).isTrue();
        LecteurDeLaCoop.ouvrir(lien.group(1));
        conseiller.poster("/reglages/coop/essai", Map.of("essai", "vide"));
        assertThat(liste())
                .contains("ne s'ouvre plus rempli", "La fiche à recopier", "C'est enregistré")
                .doesNotContain("https://coop-numerique");
        conseiller.poster("/reglages/coop/essai", Map.of("essai", "rempli"));
        assertThat(liste()).contains("https://coop-numerique");
    }

    @Test
    void goes_where_the_tool_is_and_from_the_day_that_the_town_says() {
        conseiller.remplir(
                "/reglages/coop",
                Map.of("hote", "https://coop.exemple.fr/", "depuis", "2024-01-10", "sorte.atelier", "aucune"));
        assertThat(liste())
                .doesNotContain("coop-numerique", "Les drones", "Aide du mardi")
                .contains("il n'y a rien à saisir");
        conseiller.remplir("/reglages/coop", Map.of("depuis", "2024-01-01"));
        assertThat(liste()).contains("https://coop.exemple.fr/coop/mes-activites/cra/individuel?v=");
    }

    /** Somewhere else than in the first venue of the counsellor, which their form would put in without a word. */
    @Test
    void says_of_a_place_that_nobody_told_of_that_it_is_elsewhere_and_asks_for_it() {
        lieu("L1", null);
        sql("update seance set lieu_id = (select id from lieu where reference = 'L1') where id = '" + permanence + "'");
        assertThat(liste()).contains("le lieu, dont on n'a pas dit lequel il est dans la Coop");
        assertThat(ouvrir(0).get("typeLieu").stringValue()).isEqualTo("Autre");
        sql("insert into coop_lieu (structure_id, lieu_id, la_bas) select structure_id, id, '" + LA
                + "' from lieu where reference = 'L1'");
        assertThat(liste()).doesNotContain("dont on n'a pas dit lequel");
        assertThat(ouvrir(0).get("structure").get("id").stringValue()).isEqualTo(LA);
    }

    @Test
    void keeps_what_a_venue_is_there_when_two_are_one_since() {
        var garde = lieu("L1", LA);
        var absorbe = lieu("L2", "3f1c2b4a-0000-4000-8000-1234567890ff");
        var seul = lieu("L3", null);
        var dit = lieu("L4", "3f1c2b4a-0000-4000-8000-1234567890ee");
        sql("update seance set lieu_id = '%s' where id = '%s'".formatted(absorbe, permanence));
        reunir(garde, absorbe);
        reunir(seul, dit);
        assertThat(ouvrir(0).get("structure").get("id").stringValue()).isEqualTo(LA);
        assertThat(ville.faire(() -> jdbc.sql("select lieu_id::text || ' ' || la_bas from coop_lieu order by la_bas")
                        .query(String.class)
                        .list()))
                .containsExactly(garde + " " + LA, seul + " 3f1c2b4a-0000-4000-8000-1234567890ee");
    }

    private void reunir(String garde, String absorbe) {
        var page = "/equipe/lieux/" + garde + "/reunir";
        var responsable = ville.visiteur(Role.RESPONSABLE);
        var accord = responsable
                .lire(page + "?avec=" + absorbe)
                .body()
                .replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1");
        assertThat(responsable
                        .poster(page, Map.of("avec", absorbe, "accord", accord))
                        .statusCode())
                .isEqualTo(302);
    }

    private String lieu(String reference, @Nullable String la) {
        sql(
                "insert into lieu (structure_id, id, reference, nom) values (structure_courante(), gen_random_uuid(), '%1$s', 'Lieu %1$s')"
                        .formatted(reference));
        if (la != null) {
            sql(
                    "insert into coop_lieu (structure_id, lieu_id, la_bas) select structure_id, id, '%s' from lieu where reference = '%s'"
                            .formatted(la, reference));
        }
        return ville.faire(() -> jdbc.sql("select id::text from lieu where reference = :reference")
                .param("reference", reference)
                .query(String.class)
                .single());
    }

    private JsonNode ouvrir(int n) {
        return LecteurDeLaCoop.ouvrir(Pattern.compile("href=\"(https://coop-numerique[^\"]+)\"")
                .matcher(liste())
                .results()
                .map(un -> un.group(1))
                .toList()
                .get(n));
    }

    @Test
    void sends_a_theme_once_it_has_an_equal() {
        assertThat(liste()).contains("« Piloter un drone » n'a pas d'équivalent dit");
        conseiller.remplir("/reglages/coop", Map.of("theme.drones", "culture_numerique"));
        assertThat(liste()).doesNotContain("Piloter un drone");
        assertThat(LecteurDeLaCoop.mots(ouvrir(1), "thematiques")).containsExactly("CultureNumerique");
    }

    @Test
    void tells_whose_acts_they_are_who_has_left() {
        sql(
                "insert into conseiller (structure_id, id, reference, prenom, nom, entree, sortie) values (structure_courante(), gen_random_uuid(), 'C1', 'Anne', 'Le Goff', '2021-01-01', '2024-01-10'), (structure_courante(), gen_random_uuid(), 'C2', 'Yann', 'Morvan', '2021-01-01', null)");
        sql(
                "insert into seance_conseiller (structure_id, seance_id, conseiller_id) select structure_id, '%s', id from conseiller where reference = 'C1'"
                        .formatted(permanence));
        var anne = ville.faire(() -> jdbc.sql("select id::text from conseiller where reference = 'C1'")
                .query(String.class)
                .single());
        assertThat(conseiller.lire("/equipe/coop?qui=" + anne).body())
                .contains("Anne Le Goff a quitté l'équipe le", "Aide du mardi", " : 1 acte à saisir")
                .doesNotContain("Les drones");
    }

    @Test
    void offers_no_choice_of_counsellor_where_there_is_one() {
        assertThat(liste()).doesNotContain("Toute l'équipe");
    }

    @Test
    void keeps_no_digest_of_whoever_is_forgotten() {
        saisir(1);
        ville.faire(() -> {
            contexte.getBeansOfType(Detenteur.class).values().forEach(un -> un.oublier(List.of(luce)));
            return null;
        });
        assertThat(ville.faire(() -> jdbc.sql(
                                "select count(*) from acte_saisi where dit_demande is not null or dit_personne is not null")
                        .query(Integer.class)
                        .single()))
                .isZero();
        assertThat(saisis()).isEqualTo(1);
    }

    /** Whichever week one looks at, as long as the quarter is open. */
    @Test
    void tells_of_a_session_of_another_week_that_was_moved_after_it_was_entered() {
        saisir(1);
        sql("update seance set debut = debut - interval '14 days', fin = fin - interval '14 days' where id = '"
                + permanence + "'");
        assertThat(liste())
                .contains(
                        "Changés ici depuis leur saisie (1)",
                        "26 décembre 2023",
                        "Ce qui a changé : la date, la durée, le lieu ou le cadre",
                        " : 1 acte à saisir");
    }

    @Test
    void is_spoken_of_where_an_agreement_says_so_whatever_it_is_called() {
        assertThat(conseiller.lire("/equipe/presences").body()).doesNotContain("/equipe/coop");
        convention("Aide du pays", "Le département", "false");
        convention("Conseiller numérique", "État (ANCT)", "false");
        assertThat(conseiller.lire("/equipe/presences").body()).doesNotContain("/equipe/coop");
        sql("update convention set dans_la_coop = true where financeur = 'Le département'");
        assertThat(conseiller.lire("/equipe/presences").body()).contains("/equipe/coop");
        sql("update convention set retiree_le = '2024-01-10'");
        assertThat(conseiller.lire("/equipe/presences").body()).doesNotContain("/equipe/coop");
    }

    @Test
    void is_spoken_of_where_nobody_has_said_and_what_an_agreement_is_called_tells() {
        convention("Aide du pays", "Le département", "null");
        assertThat(conseiller.lire("/equipe/presences").body()).doesNotContain("/equipe/coop");
        convention("Conseiller numérique", "État (ANCT)", "null");
        assertThat(conseiller.lire("/equipe/presences").body()).contains("/equipe/coop");
    }

    private void convention(String dispositif, String financeur, String dansLaCoop) {
        sql(
                "insert into convention (structure_id, id, dispositif, financeur, debut, fin, dans_la_coop) values (structure_courante(), gen_random_uuid(), '%s', '%s', '2023-02-01', '2026-01-31', %s)"
                        .formatted(dispositif, financeur, dansLaCoop));
    }

    @Test
    void tells_a_service_of_nothing_that_it_has_nothing_to_say_yet() {
        var neuve = Ville.dans(contexte)
                .visiteur(Role.CONSEILLER)
                .lire("/reglages/coop")
                .body();
        assertThat(neuve).contains("Aucun lieu n'est encore noté ici").doesNotContain("Tous vos");
    }
}
