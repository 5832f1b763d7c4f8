package fr.estran.personnes.vieprivee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Figures;
import fr.estran.Ville;
import fr.estran.personnes.registre.Usagers;
import fr.estran.personnes.vieprivee.Effacements.Suites;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Durees;
import fr.estran.socle.droits.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class EntretienTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Entretien entretien;

    @Autowired
    JdbcClient jdbc;

    Ville ville;

    @BeforeEach
    void ouvrir() {
        ville = Ville.dans(contexte);
    }

    @Test
    void tells_a_month_before_and_then_erases_whom_nothing_was_heard_of() {
        var ancienne = personne("Ancienne", 30);
        // A month may be longer than the days of notice: so it is counted in days.
        var bientot = personne("Bientot", ilYA(24).plusDays(Duree.JOURS_D_ANNONCE - 1));
        var recente = personne("Recente", 3);

        entretien.passer(ville.structure);
        // A month of notice, even for somebody whose time has long come: nobody is erased the day they are imported.
        assertThat(annoncees()).containsExactlyInAnyOrder(ancienne, bientot);
        assertThat(connues()).contains(ancienne, bientot, recente);

        sql("update annonce_effacement set annonce_le = annonce_le - 30");
        entretien.passer(ville.structure);

        assertThat(connues()).contains(bientot, recente).doesNotContain(ancienne);
        assertThat(annoncees()).containsExactly(bientot);
        assertThat(texte("select acte from journal where objet_id = '" + ancienne + "'"))
                .isEqualTo("vie_privee.effacer_au_terme");

        entretien.passer(ville.structure);
        assertThat(connues()).contains(bientot, recente);
    }

    @Test
    void keeps_whom_somebody_has_heard_of_and_says_so_on_the_page_of_the_day() {
        var ancienne = personne("Kervella", 30);
        entretien.passer(ville.structure);
        var accueil = ville.visiteur(Role.ACCUEIL);
        assertThat(accueil.lire("/equipe").body()).contains("1 personne dont on n", "plus de nouvelles sera");
        assertThat(accueil.lire("/equipe/effacements").body()).contains("Kervella", "Toujours en contact");

        assertThat(accueil.poster("/equipe/effacements/" + ancienne + "/garder", Map.of())
                        .statusCode())
                .isEqualTo(302);

        var autre = personne("Quere", 30);
        entretien.passer(ville.structure);
        ville.faire(() -> contexte.getBean(Usagers.class).entendre(autre));

        assertThat(annoncees()).isEmpty();
        // Who was on the list when it was made, and was heard of just before their turn.
        assertThat(ville.faire(() -> contexte.getBean(Effacements.class).effacer(ancienne, Suites.Motif.DELAI)))
                .isFalse();
        sql("update annonce_effacement set annonce_le = annonce_le - 30");
        entretien.passer(ville.structure);
        assertThat(connues()).contains(ancienne);
        assertThat(accueil.poster("/equipe/effacements/" + UUID.randomUUID() + "/garder", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    /** The list is made once, however long it is: of the few whose turn it is, one looks again. */
    @Test
    void keeps_whom_it_hears_of_while_others_are_erased() {
        var echues =
                IntStream.range(0, 3).mapToObj(n -> personne("Echue" + n, 30)).toList();
        var recente = personne("Recente", 1);
        entretien.passer(ville.structure);
        sql("insert into thematique (structure_id, code, implicite) values (structure_courante(), 'photos', true)");
        sql("insert into souhait_a_prevenir (structure_id, usager_id, thematique, depuis, jusqu_au)"
                + " values (structure_courante(), '" + echues.get(1) + "', 'photos', now()::date, now()::date + 100)");
        sql("insert into fusion (structure_id, absorbe_id, conserve_id, le) values (structure_courante(), '"
                + echues.get(2) + "', '" + recente + "', now()::date)");

        var echeances = contexte.getBean(Echeances.class);
        assertThat(ville.faire(() -> echeances.encore(echues))).containsExactlyInAnyOrder(echues.get(0), echues.get(2));
        assertThat(ville.faire(() -> contexte.getBean(Effacements.class).effacer(echues.get(2), Suites.Motif.DELAI)))
                .as("one record of two people is that of somebody who was heard of")
                .isFalse();
        assertThat(connues()).containsAll(echues).contains(recente);
    }

    @Test
    void counts_months_as_the_calendar_does() {
        assertThat(Durees.HABITUELLES.terme(Duree.FICHE, LocalDate.of(2024, 2, 29)))
                .isEqualTo("2026-02-28");
        assertThat(Durees.HABITUELLES.annonce(LocalDate.of(2024, 2, 29))).isEqualTo("2026-01-29");
        assertThat(Durees.HABITUELLES.terme(Duree.FICHE, LocalDate.of(2022, 2, 28)))
                .isEqualTo("2024-02-28");
        assertThat(Durees.HABITUELLES.avec(Duree.FICHE, 6).terme(Duree.FICHE, LocalDate.of(2025, 8, 31)))
                .isEqualTo("2026-02-28");
    }

    @Test
    void forgets_a_whole_town_by_two_instances_at_once_and_leaves_its_figures() throws Exception {
        ville.avecQuimper();
        var figures = Figures.de(contexte, ville, Figures.ANNEES);
        entretien.passer(ville.structure);
        sql("update annonce_effacement set annonce_le = annonce_le - 30");
        var depart = new CountDownLatch(1);
        try (var deux = Executors.newVirtualThreadPerTaskExecutor()) {
            var faits = IntStream.range(0, 2)
                    .mapToObj(_ -> deux.submit(() -> {
                        depart.await();
                        entretien.passer(ville.structure);
                        return true;
                    }))
                    .toList();
            depart.countDown();
            assertThat(faits.get(0).get() && faits.get(1).get()).isTrue();
        }

        assertThat(connues()).isEmpty();
        assertThat(texte("select count(*)::text from participation where demande is not null"))
                .isEqualTo("0");
        assertThat(Figures.de(contexte, ville, Figures.ANNEES).equals(figures)).isTrue();
        assertThat(texte("select count(*)::text from journal where acte = 'vie_privee.effacer_au_terme'"))
                .isEqualTo(texte("select count(*)::text from usager where anonyme_depuis is not null and not exists ("
                        + "select from fusion where fusion.absorbe_id = usager.id)"));
    }

    @Test
    void lets_the_journal_go_after_a_year_and_no_sooner_than_half_a_year() {
        for (int mois : List.of(13, 11, 1)) {
            sql(
                    "insert into journal (structure_id, id, quand, acte, canal) values (structure_courante(), gen_random_uuid(),"
                            + " now() - interval '" + mois + " months', 'essai.mois_" + "x".repeat(mois)
                            + "', 'service')");
        }
        entretien.passer(ville.structure);
        assertThat(essais()).isEqualTo(2);

        regler(24, 6, 15);
        entretien.passer(ville.structure);
        assertThat(essais()).isOne();
    }

    @Test
    void keeps_people_for_as_long_as_the_town_says() {
        var ancienne = personne("Ancienne", 13);
        entretien.passer(ville.structure);
        assertThat(annoncees()).isEmpty();

        regler(12, 12, 15);
        entretien.passer(ville.structure);
        assertThat(annoncees()).containsExactly(ancienne);
    }

    private void regler(int contact, int journal, int jours) {
        assertThat(ville.visiteur(Role.ADMINISTRATEUR)
                        .poster(
                                "/reglages/vie-privee",
                                Map.of(
                                        "fiche",
                                        "" + contact,
                                        "journal",
                                        "" + journal,
                                        "demandes",
                                        "" + jours,
                                        "imports",
                                        "30"))
                        .statusCode())
                .isEqualTo(302);
    }

    private UsagerId personne(String nom, int mois) {
        return personne(nom, ilYA(mois));
    }

    private static LocalDate ilYA(int mois) {
        return LocalDate.now(java.time.ZoneOffset.UTC).minusMonths(mois);
    }

    private UsagerId personne(String nom, LocalDate accueillie) {
        var id = UsagerId.nouveau();
        ville.faire(() -> jdbc.sql("""
                        insert into usager (structure_id, id, prenom, nom, accueilli_le)
                        values (structure_courante(), :id, 'Lou', :nom, :le)
                        """)
                .param("id", id)
                .param("nom", nom)
                .param("le", accueillie)
                .update());
        return id;
    }

    private int essais() {
        return Integer.parseInt(texte("select count(*)::text from journal where acte like 'essai.%'"));
    }

    private List<UsagerId> annoncees() {
        return ids("select usager_id from annonce_effacement");
    }

    private List<UsagerId> connues() {
        return ids("select id from usager where anonyme_depuis is null");
    }

    private List<UsagerId> ids(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(UsagerId.class).list());
    }

    private String texte(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(String.class).single());
    }

    private void sql(String sql) {
        ville.faire(() -> jdbc.sql(sql).update());
    }
}
