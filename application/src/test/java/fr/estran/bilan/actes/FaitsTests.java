package fr.estran.bilan.actes;

import static fr.estran.bilan.actes.Mairie.SEANCE;
import static fr.estran.bilan.actes.Mairie.inscrit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.estran.Village;
import fr.estran.bilan.actes.BilansController.Corrections;
import fr.estran.bilan.actes.Debuts.Debut;
import fr.estran.bilan.actes.FaitDActe.Accuse;
import fr.estran.bilan.actes.FaitDActe.Ajournement;
import fr.estran.bilan.actes.FaitDActe.Convocation;
import fr.estran.bilan.actes.FaitDActe.MiseEnLigne;
import fr.estran.bilan.actes.FaitDActe.OrdreDuJour;
import fr.estran.bilan.actes.FaitDActe.Presentation;
import fr.estran.bilan.actes.FaitDActe.Retrait;
import fr.estran.bilan.actes.FaitDActe.Transmission;
import fr.estran.bilan.actes.Gardes.Garde;
import fr.estran.bilan.actes.ReglesDesFaits.Refus;
import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.StructureId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Mairie.EN_JUIN)
@Tag("long")
class FaitsTests {

    static final LocalDate ENVOI = LocalDate.of(2024, 3, 26);

    @Autowired
    Etapes etapes;

    @Autowired
    Projets projets;

    @Autowired
    Rapports rapports;

    @Autowired
    Mairie mairie;

    @Autowired
    Faits faits;

    @Autowired
    Gardes gardes;

    @Autowired
    Publications publications;

    @Autowired
    CartesDesBilans cartes;

    @Autowired
    Corrections corrections;

    StructureId structure;
    RapportId rapport;

    @BeforeEach
    void un_bilan_valide(@TempDir Path dossier) throws IOException {
        structure = mairie.fonder(Village.dans(dossier));
        rapport = mairie.valide(structure);
    }

    @Test
    void keeps_each_kind_of_fact_as_it_was_noted() {
        var suite = List.of(
                inscrit(),
                new Convocation(LocalDate.of(2024, 3, 14)),
                new Ajournement(LocalDate.of(2024, 3, 20), LocalDate.of(2024, 4, 18), "12", Mairie.MAIRE),
                new Retrait(LocalDate.of(2024, 4, 2)),
                new OrdreDuJour(LocalDate.of(2024, 4, 9), LocalDate.of(2024, 4, 18), null, null),
                new Presentation(LocalDate.of(2024, 4, 18)),
                new Transmission(LocalDate.of(2024, 4, 22)),
                new Accuse(LocalDate.of(2024, 4, 22), "029-000000000-20240418-12-AU"),
                new MiseEnLigne(LocalDate.of(2024, 4, 23)));

        for (var fait : suite) {
            if (fait instanceof MiseEnLigne) {
                assertThat(mairie.pour(structure, () -> gardes.etablir(rapport, "Anne")))
                        .isEqualTo(Garde.DEJA_ETABLIE);
            }
            mairie.noter(structure, rapport, fait);
        }

        var notes = parcours().faits();
        assertThat(notes).extracting(FaitNote::fait).containsExactlyElementsOf(suite);
        assertThat(notes).allSatisfy(note -> assertThat(note.notePar()).isEqualTo("Anne"));
    }

    /** Everyone opens that page, and each correction is one more version. */
    @Test
    void are_read_for_all_versions_in_one_statement() {
        mairie.noter(structure, rapport, inscrit(), new Presentation(SEANCE));
        var correction = mairie.pour(structure, () -> corrections.commencer(2023, "Une séance oubliée", "Anne"));
        assertThat(correction).isInstanceOf(Debut.Commence.class);

        assertThat(ordres(() -> mairie.pour(structure, publications::enLigne))).isEqualTo(1);
        assertThat(ordres(() -> mairie.pour(structure, () -> cartes.du(ENVOI, Lues.AUCUNE))))
                .isEqualTo(1);
        assertThat(ordres(() -> mairie.pour(structure, faits::prochaineSeance))).isEqualTo(1);
        assertThat(mairie.pour(structure, faits::tous).rapports())
                .extracting(RapportAnnuel::version)
                .containsExactly(2, 1);
    }

    /** How many statements read the facts. */
    private static long ordres(Runnable lire) {
        var ordres = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var lus = new ListAppender<ILoggingEvent>();
        lus.start();
        ordres.setLevel(Level.DEBUG);
        ordres.addAppender(lus);
        try {
            lire.run();
        } finally {
            ordres.detachAppender(lus);
            ordres.setLevel(null);
        }
        return lus.list.stream()
                .filter(dit -> dit.getThreadName().equals(Thread.currentThread().getName()))
                .filter(dit -> dit.getFormattedMessage().contains("from rapport_fait"))
                .count();
    }

    @Test
    void refuses_to_send_or_publish_a_brouillon(@TempDir Path ailleurs) throws IOException {
        structure = mairie.fonder(Village.dans(ailleurs));
        rapport = mairie.commencer(structure);

        for (var fait : List.of(
                new Convocation(ENVOI), new Presentation(ENVOI), new Transmission(ENVOI), new MiseEnLigne(ENVOI))) {
            assertThat(noter(fait)).contains(Refus.PAS_ENCORE_VALIDE);
        }
        assertThat(noter(inscrit())).contains(Refus.SEANCE_PASSEE);
        mairie.noter(structure, rapport, inscrit());
    }

    @Test
    void writes_the_seance_in_the_head_of_the_report() {
        mairie.noter(structure, rapport, inscrit());

        var entete = mairie.pour(structure, () -> projets.lire(rapport)).entete();

        assertThat(entete.seance()).isEqualTo(SEANCE);
        assertThat(entete.numero()).isEqualTo("8");
        assertThat(entete.rapporteur()).isEqualTo("Dominique Exemple, adjointe au numérique");
    }

    @Test
    void refuses_what_cannot_be() {
        assertThat(noter(new Retrait(ENVOI))).contains(Refus.PAS_INSCRIT);
        assertThat(noter(new Accuse(ENVOI, "AR"))).contains(Refus.PAS_TRANSMIS);
        mairie.noter(structure, rapport, inscrit(), new Transmission(ENVOI));

        assertThat(noter(inscrit())).contains(Refus.DEJA_INSCRIT);
        assertThat(noter(new Ajournement(ENVOI, SEANCE, null, null))).contains(Refus.MEME_SEANCE);
        assertThat(noter(new Presentation(SEANCE.minusDays(1)))).contains(Refus.AVANT_LA_SEANCE);
        assertThat(noter(new Convocation(SEANCE))).contains(Refus.APRES_LA_SEANCE);
        assertThat(noter(new Transmission(ENVOI))).contains(Refus.DEJA_NOTE);
        assertThat(noter(new Accuse(ENVOI.minusDays(1), "AR"))).contains(Refus.AVANT_LA_TRANSMISSION);
        assertThat(noter(new MiseEnLigne(LocalDate.now().plusDays(2)))).contains(Refus.PAS_ENCORE_ARRIVE);
        mairie.noter(structure, rapport, new Presentation(SEANCE));
        assertThat(noter(new Retrait(ENVOI))).contains(Refus.DEJA_PRESENTE);
    }

    /** The text is of 5 March, its session of the 21st. */
    @ParameterizedTest
    @MethodSource("dates_qui_se_contredisent")
    void holds_dates_against_each_other_and_against_the_day_of_the_text(
            List<FaitDActe> avant, FaitDActe fait, Refus refus, String dit) {
        mairie.noter(structure, rapport, avant.toArray(FaitDActe[]::new));

        assertThat(noter(fait)).contains(refus);

        assertThat(mairie.pour(structure, () -> faits.regles(rapports.trouver(rapport)))
                        .dire(refus)
                        .replace('\u00a0', ' '))
                .contains(dit);
        assertThat(parcours().faits()).hasSize(avant.size());
    }

    static Stream<Arguments> dates_qui_se_contredisent() {
        var mars = LocalDate.of(2024, 3, 1);
        var avril = LocalDate.of(2024, 4, 18);
        return Stream.of(
                arguments(List.of(), new Convocation(mars), Refus.AVANT_LE_TEXTE, "validé le 5 mars 2024"),
                arguments(List.of(), new Presentation(mars), Refus.AVANT_LE_TEXTE, "ni présenté"),
                arguments(List.of(), new Transmission(mars), Refus.AVANT_LE_TEXTE, "ni transmis"),
                arguments(List.of(inscrit()), new MiseEnLigne(mars), Refus.AVANT_LE_TEXTE, "ni publié"),
                arguments(
                        List.of(),
                        new OrdreDuJour(mars, mars, "8", null),
                        Refus.SEANCE_AVANT_LE_TEXTE,
                        "ne l'a pas vu"),
                arguments(
                        List.of(),
                        new OrdreDuJour(SEANCE.plusDays(1), SEANCE, "8", null),
                        Refus.NOTE_APRES_LA_SEANCE,
                        "avant la séance"),
                arguments(
                        List.of(inscrit()),
                        new Ajournement(mars, SEANCE.minusDays(7), null, null),
                        Refus.REPORT_EN_ARRIERE,
                        "plus tardive que celle du 21 mars 2024"),
                arguments(
                        List.of(inscrit()),
                        new Ajournement(mars.minusDays(1), avril, null, null),
                        Refus.AVANT_L_INSCRIPTION,
                        "antérieure au 1er mars 2024"),
                arguments(
                        List.of(inscrit()),
                        new Retrait(mars.minusDays(1)),
                        Refus.AVANT_L_INSCRIPTION,
                        "antérieure au 1er mars 2024"),
                arguments(
                        List.of(inscrit()),
                        new Presentation(SEANCE.plusDays(2)),
                        Refus.PAS_CETTE_SEANCE,
                        "celle du 21 mars 2024"),
                arguments(
                        List.of(new Convocation(SEANCE)),
                        new Presentation(SEANCE),
                        Refus.AVANT_LA_CONVOCATION,
                        "partie le 21 mars 2024"),
                arguments(
                        List.of(new Presentation(SEANCE)),
                        new Convocation(SEANCE),
                        Refus.APRES_LA_PRESENTATION,
                        "présenté le 21 mars 2024"),
                arguments(
                        List.of(new Presentation(SEANCE)),
                        new OrdreDuJour(mars, avril, "8", null),
                        Refus.DEJA_PRESENTE_AILLEURS,
                        "présenté le 21 mars 2024"),
                arguments(
                        List.of(inscrit()),
                        new Transmission(SEANCE.minusDays(1)),
                        Refus.AVANT_D_ETRE_VU,
                        "à partir du 21 mars 2024"),
                arguments(
                        List.of(inscrit(), new Presentation(SEANCE)),
                        new MiseEnLigne(SEANCE.minusDays(1)),
                        Refus.AVANT_D_ETRE_VU,
                        "à partir du 21 mars 2024"),
                arguments(
                        List.of(new Transmission(SEANCE)),
                        new Presentation(SEANCE.plusDays(1)),
                        Refus.DEJA_PARTI,
                        "dès le 21 mars 2024"));
    }

    /** A session may last into the next day. */
    @Test
    void takes_what_agrees() {
        mairie.noter(
                structure,
                rapport,
                inscrit(),
                new Convocation(Mairie.VALIDATION),
                new Presentation(SEANCE.plusDays(1)),
                new Transmission(SEANCE.plusDays(1)));
    }

    @Test
    void refuses_to_present_what_was_withdrawn() {
        mairie.noter(structure, rapport, inscrit(), new Retrait(SEANCE.minusDays(2)));

        assertThat(noter(new Presentation(SEANCE))).contains(Refus.PAS_INSCRIT);
    }

    @Test
    void cancels_a_fact_noted_by_mistake_and_keeps_it() {
        mairie.noter(structure, rapport, new Transmission(ENVOI));

        assertThat(annuler(0)).isEmpty();

        assertThat(parcours().transmis()).isEmpty();
        assertThat(parcours().faits()).singleElement().satisfies(note -> {
            assertThat(note.annulation().par()).isEqualTo("Omar");
            assertThat(note.annulation().motif()).isEqualTo("mauvaise date");
        });
        assertThat(annuler(0)).contains(Refus.DEJA_ANNULE);
        assertThat(noter(new Transmission(ENVOI))).isEmpty();
    }

    @Test
    void cancels_last_what_other_facts_rest_on() {
        mairie.noter(
                structure,
                rapport,
                inscrit(),
                new Ajournement(SEANCE.minusDays(1), SEANCE.plusDays(7), "9", null),
                new Transmission(SEANCE.plusDays(9)),
                new Accuse(SEANCE.plusDays(9), "AR"));

        assertThat(annuler(0)).contains(Refus.SUITE_NOTEE);
        assertThat(annuler(2)).contains(Refus.ACCUSE_RECU);
        mairie.noter(structure, rapport, new Presentation(SEANCE.plusDays(7)));
        assertThat(annuler(1)).contains(Refus.PRESENTATION_NOTEE);
        assertThat(annuler(4)).isEmpty();
        assertThat(annuler(3)).isEmpty();
        assertThat(annuler(2)).isEmpty();
        assertThat(annuler(1)).isEmpty();
        assertThat(annuler(0)).isEmpty();
    }

    @Test
    void neither_changes_nor_deletes_a_fact() {
        mairie.noter(structure, rapport, new Transmission(ENVOI));

        for (var ordre : List.of(
                "update rapport_fait set le = le + 1",
                "update rapport_fait set note_par = 'Une autre'",
                "delete from rapport_fait")) {
            assertThatThrownBy(() -> mairie.executer(structure, ordre))
                    .isInstanceOfSatisfying(
                            DataIntegrityViolationException.class,
                            refus -> assertThat(Contraintes.phrase(refus))
                                    .contains("Une étape notée ne se modifie pas : elle s'annule."));
        }
        annuler(0);
        assertThatThrownBy(() -> mairie.executer(
                        structure, "update rapport_fait set annule_le = null, annule_par = null, annule_motif = null"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Optional<Refus> noter(FaitDActe fait) {
        return mairie.pour(structure, () -> etapes.noter(rapport, fait, "Anne"));
    }

    private Optional<Refus> annuler(int rang) {
        var note = parcours().faits().get(rang);
        return mairie.pour(structure, () -> etapes.annuler(rapport, note.id(), "mauvaise date", "Omar"));
    }

    private Parcours parcours() {
        return mairie.pour(structure, () -> faits.parcours(rapport));
    }
}
