package fr.estran.messages.relances;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Navigateur;
import fr.estran.Visiteur;
import fr.estran.messages.BureauDePoste;
import fr.estran.messages.Seances;
import fr.estran.messages.relances.AppelsRecusController.RetoursDAppel;
import fr.estran.socle.base.Intendance;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Telephone;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** Somebody calls in; it is noted in seconds, and returned. */
class AppelsRecusTests extends BureauDePoste {

    static final String ICI = "/equipe/messages/recus";

    Visiteur accueil;

    @BeforeEach
    void a_l_accueil() {
        accueil = accueil == null ? ville.visiteur(Role.ACCUEIL) : accueil;
        ville.faire(() -> jdbc.sql("delete from appel_recu").update());
        ville.faire(() -> jdbc.sql("delete from debit").update());
    }

    @Test
    void notes_a_call_and_what_came_of_calling_back() {
        noter(Map.of("telephone", "02.98.00.00.42", "nom", "Lou Riou", "sujet", "place"));

        var page = accueil.lire(ICI).body();
        assertThat(page)
                .contains("Lou Riou", "tel:0298000042", "Prendre une place", "Le plus ancien appel est d'aujourd'hui.")
                .contains("Noté par Camille accueil");
        assertThat(accueil.lire("/equipe").body()).contains("1 appel à rendre");
        rendre("pas_de_reponse");
        assertThat(accueil.lire(ICI).body()).contains("1 essai sur 3", "Pas de réponse (2e fois)");
        rendre("rappele");
        assertThat(accueil.lire(ICI).body())
                .contains("Tous les appels sont rendus.", "rappelé", "par Camille accueil")
                .doesNotContain("tel:");
        assertThat(etats()).containsExactly("rappele rappele 2");
    }

    @Test
    void takes_a_call_to_return_from_the_site_once_and_says_where_it_comes_from() {
        var visiteur = ville.visiteur();
        assertThat(visiteur.lire("/rappelez-moi").body())
                .contains("Rappelez-moi", "/confidentialite/telephone", "Quel moment vous convient");
        var faux = visiteur.poster("/rappelez-moi", Map.of("nom", "Lou Riou", "telephone", "3646"));
        assertThat(faux.statusCode()).isEqualTo(422);
        assertThat(faux.body()).contains("Ce numéro est celui d'un service", "value=\"Lou Riou\"");
        var programme = visiteur.poster(
                "/rappelez-moi", Map.of("nom", "Gagnant", "telephone", "0612345678", "site", "exemple"));
        assertThat(etats()).isEmpty();

        var note = visiteur.poster(
                "/rappelez-moi", Map.of("nom", "Lou Riou", "telephone", "02.98.00.00.42", "quand", "apres_midi"));
        assertThat(ville.faire(() -> jdbc.sql("select quand from appel_recu")
                        .query(String.class)
                        .list()))
                .containsExactly("apres_midi");
        visiteur.poster("/rappelez-moi", Map.of("nom", "Lou", "telephone", "+33298000042"));

        assertThat(note.headers().firstValue("Location"))
                .isEqualTo(programme.headers().firstValue("Location"));
        assertThat(visiteur.lire("/rappelez-moi/note").body())
                .contains("C'est noté", "Nous vous rappelons aux heures où le service répond.");
        assertThat(etats()).containsExactly("a_rappeler 0");
        assertThat(accueil.lire(ICI).body()).contains("Lou Riou", "tel:0298000042", "Demandé sur le site");
        rendre("rappele");
        visiteur.poster("/rappelez-moi", Map.of("nom", "Lou Riou", "telephone", "02 98 00 00 42"));
        assertThat(etats()).hasSize(2);
    }

    /** Whoever fills the list fills it for themselves: the next is heard, and comes after. */
    @Test
    void puts_after_the_others_what_a_team_cannot_call_and_is_closed_to_nobody() {
        ville.faire(() -> jdbc.sql("""
                        insert into appel_recu (
                            structure_id, id, origine, recu_le, nom, telephone, sujet, quand, rappeler_le)
                        select structure_courante(), gen_random_uuid(), 'site', now(), 'Un programme',
                            '02980010' || lpad(n::text, 2, '0'), 'autre', 'des_que_possible', current_date
                        from generate_series(0, 99) n
                        """).update());

        var notee = ville.visiteur()
                .depuis("127.0.7.1")
                .poster("/rappelez-moi", Map.of("nom", "Lou Riou", "telephone", "02 98 00 00 42"));

        assertThat(notee.statusCode()).isEqualTo(302);
        assertThat(etats()).hasSize(101);
        assertThat(accueil.lire(ICI).body()).contains("Lou Riou", "à rappeler après les autres");
    }

    /** Five a day among the others, three after them; another home is heard as before. */
    @Test
    void takes_few_a_day_from_one_address() {
        var visiteur = ville.visiteur().depuis("127.0.7.2");

        assertThat(IntStream.range(0, 10)
                        .map(rang -> visiteur.poster(
                                        "/rappelez-moi", Map.of("nom", "Lou Riou", "telephone", "029800004" + rang))
                                .statusCode())
                        .toArray())
                .containsExactly(302, 302, 302, 302, 302, 302, 302, 302, 429, 429);
        assertThat(ville.faire(() -> jdbc.sql("select a_part from appel_recu order by recu_le, a_part")
                        .query(Boolean.class)
                        .list()))
                .containsExactlyInAnyOrder(false, false, false, false, false, true, true, true);
        assertThat(ville.visiteur()
                        .depuis("127.0.7.3")
                        .poster("/rappelez-moi", Map.of("nom", "Yves Riou", "telephone", "02 98 00 00 77"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(ville.faire(() -> jdbc.sql("select a_part from appel_recu where nom = 'Yves Riou'")
                        .query(Boolean.class)
                        .single()))
                .isFalse();
    }

    @Test
    void takes_two_clicks_at_once_for_one_call() throws Exception {
        var numero = Telephone.lire("02 98 00 00 42").orElseThrow();
        var depart = new CyclicBarrier(8);
        Callable<Boolean> clic = () -> {
            depart.await();
            return ici(() -> contexte.getBean(AppelsRecus.class).demander("Lou Riou", numero, "matin", false))
                    .isPresent();
        };
        var nouveaux = 0;
        try (var ensemble = Executors.newFixedThreadPool(8)) {
            for (var futur : ensemble.invokeAll(Collections.nCopies(8, clic))) {
                nouveaux += futur.get() ? 1 : 0;
            }
        }

        assertThat(nouveaux).isEqualTo(1);
        assertThat(etats()).containsExactly("a_rappeler 0");
    }

    @Test
    void takes_no_answer_back_where_the_person_has_asked_again_since() {
        var visiteur = ville.visiteur();
        var champs = Map.of("nom", "Lou Riou", "telephone", "02 98 00 00 42");
        visiteur.poster("/rappelez-moi", champs);
        var premier = seul();
        rendre("rappele");
        accueil.lire(ICI);
        visiteur.poster("/rappelez-moi", champs);

        accueil.poster(ICI + "/" + premier + "/reprendre", Map.of());

        assertThat(accueil.lire(ICI).body()).contains("Il n'y a rien à défaire");
        assertThat(etats()).containsExactlyInAnyOrder("rappele rappele 1", "a_rappeler 0");
    }

    /** Those that two clicks left before are made one, under a security of rows that the owner of the table is under too. */
    @Test
    void makes_one_call_of_those_that_were_two() throws Exception {
        var migration = new ClassPathResource("db/migration/V106__contacts_refuse_deux_appels_du_site.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        try (var connexion = contexte.getBean(Intendance.class).connecter();
                var ordre = connexion.createStatement()) {
            connexion.setAutoCommit(false);
            ordre.execute("set local role estran_migration");
            ordre.execute("drop index appel_recu_un_du_site");
            ordre.execute("alter table appel_recu no force row level security");
            ordre.execute("""
                insert into appel_recu (
                    structure_id, id, origine, recu_le, nom, telephone, sujet, quand, rappeler_le)
                select '%s', gen_random_uuid(), 'site', now() + n * interval '1 second', 'Lou ' || n, '02980000' || n / 2,
                    'autre', 'des_que_possible', current_date
                from generate_series(20, 23) n
                """.formatted(ville.structure.valeur()));
            ordre.execute("alter table appel_recu force row level security");

            ordre.execute(migration);

            ordre.execute("alter table appel_recu no force row level security");
            var gardes = ordre.executeQuery("select string_agg(nom, ', ' order by nom) from appel_recu"
                    + " where structure_id = '" + ville.structure.valeur() + "'");
            assertThat(gardes.next()).isTrue();
            assertThat(gardes.getString(1)).isEqualTo("Lou 20, Lou 22");
            connexion.rollback();
        }
    }

    @Test
    void gives_up_after_three_attempts_and_leaves_no_message_where_none_is_wanted() {
        noter(Map.of("telephone", "0298000042", "sujet", "message", "sansMessage", "oui"));
        assertThat(accueil.lire(ICI).body())
                .contains("Ne laissez pas de message sur le répondeur.")
                .doesNotContain("message_laisse");
        rendre("message_laisse");
        assertThat(etats()).containsExactly("a_rappeler 0");
        for (var essai = 0; essai < 3; essai++) {
            rendre("pas_de_reponse");
        }
        assertThat(etats()).containsExactly("non_joint pas_de_reponse 3");
    }

    @Test
    void proposes_the_person_of_the_register_by_the_number_and_keeps_who_it_was() {
        Seances.atelier(this, "2024-02-06T14:00").inscrire("2024-01-15T09:00", "Riou", Seances.PAR_SMS);
        assertThat(accueil.poster(ICI + "/personnes", Map.of("telephone", "+33 6 12 34 56 78"))
                        .body())
                .contains("Ce numéro est connu", "Lou Riou");
        assertThat(accueil.poster(ICI + "/personnes", Map.of("telephone", "06 12 3"))
                        .body())
                .doesNotContain("Riou");
        noter(Map.of("telephone", "0612345678", "sujet", "empechement"));
        var page = accueil.lire(ICI).body();
        assertThat(page).contains("C'était Lou Riou");
        var personne = page.replaceAll("(?s).*name=\"personne\" value=\"([0-9a-f-]{36})\".*", "$1");
        accueil.poster(ICI + "/" + seul() + "/personne", Map.of("personne", personne));

        assertThat(accueil.lire(ICI).body()).contains("<strong>Lou Riou</strong>", "au registre");
    }

    @Test
    void shows_who_is_calling_back() {
        noter(Map.of("telephone", "0298000042", "sujet", "autre"));
        var conseiller = ville.visiteur(Role.CONSEILLER);
        accueil.poster(ICI + "/" + seul() + "/prendre", Map.of());

        assertThat(conseiller.lire(ICI).body())
                .contains("Camille accueil rappelle en ce moment")
                .doesNotContain("/issue");
        assertThat(accueil.lire(ICI).body()).contains("/issue");
        conseiller.poster(ICI + "/" + seul() + "/prendre", Map.of());
        assertThat(conseiller.lire(ICI).body()).contains("Quelqu'un d'autre appelle cette personne");
        // Long after ten minutes, she has forgotten: another takes it.
        le(
                "2024-01-15T10:30",
                () -> ici(() ->
                        contexte.getBean(RetoursDAppel.class).prendre(seul(), ville.comptes.get(Role.CONSEILLER))));
        assertThat(conseiller.lire(ICI).body()).contains("/issue");
    }

    @Test
    void takes_the_same_form_sent_twice_for_one_call() throws Exception {
        var champs = new HashMap<>(Map.of(
                "telephone",
                "0298000042",
                "sujet",
                "autre",
                "cle",
                UUID.randomUUID().toString()));
        try (var ensemble = Executors.newFixedThreadPool(2)) {
            ensemble.invokeAll(List.of(
                    () -> accueil.poster(ICI, champs).statusCode(),
                    () -> accueil.poster(ICI, champs).statusCode()));
        }
        assertThat(etats()).hasSize(1);
    }

    /** By the back button, one finds the form of the call before. */
    @Test
    void loses_no_call_that_is_typed_into_a_form_sent_before() {
        var cle = UUID.randomUUID().toString();
        for (var numero : List.of("0298000042", "0298000043", "0298000042")) {
            assertThat(accueil.poster(ICI, Map.of("cle", cle, "telephone", numero, "sujet", "autre"))
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(etats()).hasSize(2);
        assertThat(accueil.lire(ICI).body()).contains("02 98 00 00 42", "02 98 00 00 43");
    }

    @Test
    void keeps_who_it_was_when_a_form_is_shown_again_and_no_number_of_social_security() {
        Seances.atelier(this, "2024-02-06T14:00").inscrire("2024-01-15T09:00", "Riou", Seances.PAR_SMS);
        var personne = ville.faire(() -> jdbc.sql("select id from usager where nom = 'Riou' limit 1")
                .query(UUID.class)
                .single());
        var champs = new HashMap<>(Map.of(
                "cle",
                UUID.randomUUID().toString(),
                "telephone",
                "0612345678",
                "sujet",
                "",
                "personne",
                personne.toString()));
        assertThat(accueil.poster(ICI, champs).body()).contains("value=\"" + personne + "\" checked");
        assertThat(accueil.poster(ICI + "/personnes", champs).body()).contains("value=\"" + personne + "\" checked");

        champs.put("sujet", "autre");
        for (var champ : List.of("telephone", "nom")) {
            var avec = new HashMap<>(champs);
            avec.put(champ, "1 85 05 78 006 084 91");
            assertThat(accueil.poster(ICI, avec).body()).contains("numéro de sécurité sociale");
        }
        assertThat(etats()).isEmpty();
    }

    @Test
    void takes_back_what_was_noted_by_a_slip_of_the_finger() {
        noter(Map.of("telephone", "0298000042", "sujet", "place"));
        rendre("pas_de_reponse");
        accueil.poster(ICI + "/" + seul() + "/issue", Map.of("issue", "pas_de_reponse", "essais", "0"));
        rendre("sans_suite");
        assertThat(etats()).containsExactly("sans_suite sans_suite 2");
        assertThat(accueil.lire(ICI).body()).contains("C'était une erreur");

        accueil.poster(ICI + "/" + seul() + "/reprendre", Map.of());
        assertThat(etats()).containsExactly("a_rappeler pas_de_reponse 1");
        accueil.poster(ICI + "/" + seul() + "/reprendre", Map.of());
        assertThat(etats()).containsExactly("a_rappeler pas_de_reponse 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|place|''|''|en chiffres",
                "appelez-moi|place|''|''|en chiffres",
                "0298000042 <script>|place|''|''|en chiffres",
                "00000000000000000000000000000000000|place|''|''|en chiffres",
                "0298000042|''|''|''|pour quoi la personne appelle",
                "0298000042|ailleurs|''|''|pour quoi la personne appelle",
                "0298000042|place|2023-01-01|''|Le jour est aujourd",
                "0298000042|place|pas un jour|''|Le jour est aujourd",
                "0298000042|place|''|jamais|Choisissez quand rappeler",
            })
    void shows_a_wrong_form_again_in_words(String telephone, String sujet, String jour, String quand, String phrase) {
        var reponse = accueil.poster(
                ICI,
                Map.of(
                        "cle",
                        UUID.randomUUID().toString(),
                        "telephone",
                        telephone,
                        "sujet",
                        sujet,
                        "nom",
                        "Lou d'Exemple",
                        "rappelerLe",
                        jour,
                        "quand",
                        quand));

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(phrase, "Lou d");
        assertThat(etats()).isEmpty();
    }

    @Test
    void refuses_what_is_too_long_and_shows_strange_letters_as_they_are() {
        var long500 = accueil.poster(
                ICI,
                Map.of(
                        "cle",
                        UUID.randomUUID().toString(),
                        "telephone",
                        "0298000042",
                        "sujet",
                        "place",
                        "nom",
                        "A".repeat(500)));
        assertThat(long500.statusCode()).isEqualTo(422);
        noter(Map.of("telephone", "+32 470 12 34 56", "sujet", "place", "nom", "Олена <b>О'Брайен</b>"));
        assertThat(accueil.lire(ICI).body())
                .contains("Олена &lt;b&gt;О'Брайен&lt;/b&gt;", "+32 470 12 34 56")
                .doesNotContain("<b>О");
    }

    @Test
    void asks_once_whether_words_about_health_are_to_be_kept() {
        var champs = new HashMap<>(Map.of(
                "cle",
                UUID.randomUUID().toString(),
                "telephone",
                "0298000042",
                "sujet",
                "place",
                "precisions",
                "sort de l'hôpital"));
        var question = accueil.poster(ICI, champs);
        assertThat(question.statusCode()).isEqualTo(422);
        assertThat(question.body()).contains("parler de la santé", "name=\"relues\"");
        assertThat(etats()).isEmpty();
        champs.put("relues", "sort de l'hôpital");
        assertThat(accueil.poster(ICI, champs).statusCode()).isEqualTo(302);
        assertThat(etats()).hasSize(1);
    }

    @Test
    void forgets_calls_after_as_long_as_the_town_says() {
        noter(Map.of("telephone", "0298000042", "sujet", "place"));
        var effacer = "2024-03-20T09:00";
        purger(effacer);
        assertThat(etats()).hasSize(1);
        var responsable = ville.visiteur(Role.RESPONSABLE);
        responsable.poster("/reglages/messages/appels", Map.of("mois", "99"));
        assertThat(responsable.lire("/reglages/messages").body()).contains("La durée est de 1 à 12 mois.");
        responsable.poster("/reglages/messages/appels", Map.of("mois", "2"));
        assertThat(responsable.lire("/reglages/messages").body()).contains("value=\"2\" selected");
        purger(effacer);
        assertThat(etats()).isEmpty();
    }

    @Test
    void keeps_calls_within_the_town() {
        noter(Map.of("telephone", "0298000042", "sujet", "place"));
        var ailleurs = nouvelle().visiteur(Role.CONSEILLER);

        assertThat(ailleurs.lire(ICI).body()).contains("Tous les appels sont rendus.");
        assertThat(ailleurs.poster(ICI + "/" + seul() + "/issue", Map.of("issue", "rappele"))
                        .statusCode())
                .isEqualTo(404);
    }

    /** Ten figures, a name, the subject: with the keyboard alone, in as many keys as that takes. */
    @Test
    @Tag("navigateur")
    void is_typed_with_the_keyboard_alone() {
        try (var navigateur = new Navigateur()) {
            for (var avecScripts : List.of(true, false)) {
                navigateur.ouvrir(390, avecScripts, page -> {
                    ville.entrer(page, Role.ACCUEIL);
                    page.navigate(ville.adresse(ICI));
                    page.waitForSelector("input:focus");
                    page.keyboard().type("0298000042");
                    page.keyboard().press("Tab");
                    page.keyboard().type("Riou");
                    page.keyboard().press("Tab");
                    page.keyboard().press("Space");
                    page.keyboard().press("Enter");
                    page.waitForSelector("text=L'appel est noté.");
                    assertThat(page.textContent("main")).contains("Riou", "Prendre une place");
                    if (avecScripts) {
                        assertThat(Navigateur.fautes(page)).isEmpty();
                    }
                });
            }
        }
        assertThat(etats()).hasSize(2);
    }

    private void noter(Map<String, String> champs) {
        var tous = new HashMap<>(champs);
        tous.put("cle", UUID.randomUUID().toString());
        assertThat(accueil.poster(ICI, tous).statusCode()).isEqualTo(302);
    }

    private void rendre(String issue) {
        assertThat(accueil.poster(ICI + "/" + seul() + "/issue", Map.of("issue", issue))
                        .statusCode())
                .isEqualTo(302);
    }

    private UUID seul() {
        return ville.faire(
                () -> jdbc.sql("select id from appel_recu").query(UUID.class).single());
    }

    private List<String> etats() {
        return ville.faire(() -> jdbc.sql("select concat_ws(' ', etat, issue, tentatives) from appel_recu")
                .query(String.class)
                .list());
    }
}
