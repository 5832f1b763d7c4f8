package fr.estran.bilan.actes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Village;
import fr.estran.bilan.actes.BilansController.Corrections;
import fr.estran.bilan.actes.Brouillons.Ecriture;
import fr.estran.bilan.actes.Debuts.Debut;
import fr.estran.bilan.actes.RapportAnnuel.PieceFigee;
import fr.estran.bilan.actes.Validations.IssueDeValidation;
import fr.estran.socle.commun.StructureId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class ValidationsTests {

    @Autowired
    Rapports rapports;

    @Autowired
    Corrections corrections;

    @Autowired
    Projets projets;

    @Autowired
    Mairie mairie;

    @Autowired
    Validations validations;

    @Autowired
    Archives archives;

    Village village;
    StructureId structure;

    @BeforeEach
    void un_village(@TempDir Path dossier) throws IOException {
        village = Village.dans(dossier);
        structure = mairie.fonder(village);
    }

    @Test
    void freezes_the_figures_the_words_and_the_files() {
        var rapport = mairie.commencer(structure);
        mairie.ecrire(structure, rapport, "perspectives", "Un atelier de plus.", 0);
        assertThat(mairie.valider(structure, rapport)).isEqualTo(new IssueDeValidation.Valide());

        assertThat(mairie.pour(structure, () -> archives.pieces(rapport)))
                .extracting(PieceFigee::nom)
                .containsExactlyInAnyOrder(
                        "bilan.html",
                        "bilan.pdf",
                        "bilan.odt",
                        "chiffres.html",
                        "chiffres.pdf",
                        "chiffres.odt",
                        "bilan.json",
                        "indicateurs.csv");
        assertThat(mairie.pour(structure, () -> archives.textes(rapport)))
                .anySatisfy(texte -> assertThat(texte.publie()).isEqualTo("Un atelier de plus."));
        assertThat(mairie.pour(structure, () -> archives.chiffres(rapport))).anySatisfy(chiffre -> {
            assertThat(chiffre.chemin()).isEqualTo("usagers");
            assertThat(chiffre.valeur()).isEqualTo(2);
            assertThat(chiffre.regle()).startsWith("Personnes différentes");
        });
        assertThat(mairie.pour(structure, rapports::tous)).singleElement().satisfies(valide -> {
            assertThat(valide.validation().par()).isEqualTo("Anne");
            assertThat(valide.validation().auteur()).isEqualTo(Mairie.MAIRE);
            assertThat(valide.validation().titre()).startsWith("Bilan d'activité 2023");
        });
    }

    @Test
    void prints_the_same_bytes_again_whatever_happens_to_the_records() throws IOException {
        var rapport = mairie.valide(structure);
        var avant = lire(rapport, "bilan.pdf");
        var json = new String(lire(rapport, "bilan.json"), StandardCharsets.UTF_8);

        mairie.tenirUneSeanceDePlus(village);
        mairie.executer(structure, "delete from participation");
        mairie.executer(structure, "update usager set nom = 'Effacé', prenom = null, annee_naissance = null");

        assertThat(lire(rapport, "bilan.pdf")).isEqualTo(avant);
        assertThat(new String(lire(rapport, "bilan.json"), StandardCharsets.UTF_8))
                .isEqualTo(json);
        assertThat(mairie.pour(structure, () -> archives.pieces(rapport)))
                .allSatisfy(piece ->
                        assertThat(Empreinte.de(lire(rapport, piece.nom()))).isEqualTo(piece.empreinte()));
    }

    @Test
    void refuses_a_file_that_is_not_what_its_empreinte_says() {
        mairie.commencer(structure);

        assertThatThrownBy(
                        () -> mairie.executer(
                                structure,
                                "insert into rapport_piece select structure_id, id, 'a.pdf', 'x', sha256('y'), true from rapport"))
                .hasMessageContaining("piece_conforme_a_son_empreinte");
    }

    @Test
    void freezes_nothing_that_was_not_read_over() {
        var rapport = mairie.commencer(structure);
        var relue = mairie.pour(structure, () -> projets.lire(rapport)).empreinte();

        mairie.tenirUneSeanceDePlus(village);
        assertThat(mairie.pour(structure, () -> validations.valider(rapport, relue, Mairie.MAIRE, "Anne")))
                .isEqualTo(new IssueDeValidation.Change());
        var ensuite = mairie.pour(structure, () -> projets.lire(rapport)).empreinte();
        mairie.ecrire(structure, rapport, "perspectives", "Encore un mot.", 0);
        assertThat(mairie.pour(structure, () -> validations.valider(rapport, ensuite, Mairie.MAIRE, "Anne")))
                .isEqualTo(new IssueDeValidation.Change());

        assertThat(mairie.pour(structure, () -> archives.pieces(rapport))).isEmpty();
        assertThat(mairie.valider(structure, rapport)).isEqualTo(new IssueDeValidation.Valide());
        assertThat(mairie.ecrire(structure, rapport, "perspectives", "Trop tard.", 1))
                .isEqualTo(new Ecriture.DejaValide());
    }

    @Test
    void lets_one_of_many_who_validate_at_once_win_and_tells_the_others() throws Exception {
        var rapport = mairie.commencer(structure);
        var relue = mairie.pour(structure, () -> projets.lire(rapport)).empreinte();
        var ensemble = new CyclicBarrier(4);

        try (var guichets = Executors.newVirtualThreadPerTaskExecutor()) {
            var issues = IntStream.range(0, 4)
                    .mapToObj(rang -> guichets.submit(() -> {
                        ensemble.await();
                        return mairie.pour(
                                structure, () -> validations.valider(rapport, relue, Mairie.MAIRE, "Agent " + rang));
                    }))
                    .toList();
            var valides = 0;
            for (var issue : issues) {
                switch (issue.get()) {
                    case IssueDeValidation.Valide _ -> valides++;
                    case IssueDeValidation.DejaValide(var gagnant) ->
                        assertThat(gagnant.validation().par()).startsWith("Agent ");
                    case IssueDeValidation.Change _,
                            IssueDeValidation.AnneeEnCours _,
                            IssueDeValidation.SeancePassee _,
                            IssueDeValidation.SansReponse _,
                            IssueDeValidation.TexteAReprendre _,
                            IssueDeValidation.Trahit _ -> throw new AssertionError(issue);
                }
            }
            assertThat(valides).isOne();
        }
        assertThat(mairie.pour(structure, () -> archives.pieces(rapport))).hasSize(8);
    }

    /** Each word is either in what is frozen, or refused to whoever wrote it. */
    @Test
    void loses_no_word_written_while_somebody_validates() throws Exception {
        for (int tour = 0; tour < 3; tour++) {
            var rapport = tour == 0
                    ? mairie.commencer(structure)
                    : ((Debut.Commence) mairie.pour(structure, () -> corrections.commencer(2023, "encore", "Anne")))
                            .rapport();
            var relue = mairie.pour(structure, () -> projets.lire(rapport)).empreinte();
            int revision = mairie.section(structure, rapport, "perspectives").revision();
            var ensemble = new CyclicBarrier(2);
            var mot = List.of("Une phrase.", "Une autre.", "Encore une.").get(tour);
            try (var guichets = Executors.newVirtualThreadPerTaskExecutor()) {
                var ecriture = guichets.submit(() -> {
                    ensemble.await();
                    return mairie.ecrire(structure, rapport, "perspectives", mot, revision);
                });
                var issue = guichets.submit(() -> {
                    ensemble.await();
                    return mairie.pour(structure, () -> validations.valider(rapport, relue, Mairie.MAIRE, "Anne"));
                });
                assertThat(ecriture.get() instanceof Ecriture.Gardee)
                        .isNotEqualTo(issue.get() instanceof IssueDeValidation.Valide);
            }
            mairie.valider(structure, rapport);
        }
    }

    private byte[] lire(RapportId rapport, String nom) {
        return mairie.pour(structure, () -> archives.piece(rapport, nom)).octets();
    }
}
