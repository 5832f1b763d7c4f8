package fr.estran.bilan.actes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.estran.Village;
import fr.estran.bilan.actes.BilansController.Corrections;
import fr.estran.bilan.actes.Brouillons.Ecriture;
import fr.estran.bilan.actes.Debuts.Debut;
import fr.estran.bilan.actes.RapportAnnuel.TexteFige;
import fr.estran.bilan.actes.SectionOuverte.Avancement;
import fr.estran.bilan.rapport.Redaction;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.StructureId;
import fr.estran.ville.territoire.MotDeQuartier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class BrouillonsTests {

    private static final Map<String, String> MOTS = MotDeQuartier.QUARTIER.valeurs();

    @Autowired
    Rapports rapports;

    @Autowired
    Corrections corrections;

    @Autowired
    Debuts debuts;

    @Autowired
    Projets projets;

    @Autowired
    Mairie mairie;

    @Autowired
    Brouillons brouillons;

    Village village;
    StructureId structure;

    @BeforeEach
    void un_village(@TempDir Path dossier) throws IOException {
        village = Village.dans(dossier);
        structure = mairie.fonder(village);
    }

    @Test
    void has_one_brouillon_a_year() {
        mairie.commencer(structure);

        assertThat(mairie.pour(structure, () -> debuts.commencer(2023, "Omar")))
                .isEqualTo(new Debut.DejaCommence(2023));
        assertThat(mairie.pour(structure, rapports::tous)).singleElement().satisfies(rapport -> {
            assertThat(rapport.version()).isOne();
            assertThat(rapport.commencePar()).isEqualTo("Anne");
            assertThat(rapport.brouillon()).isTrue();
        });
    }

    @Test
    void does_not_begin_the_report_of_a_year_that_holds_nothing_or_is_not_there() {
        int suivante = LocalDate.now().getYear() + 1;

        assertThat(mairie.pour(structure, () -> debuts.commencer(2019, "Anne")))
                .isEqualTo(new Debut.SansActivite(2019));
        assertThat(mairie.pour(structure, () -> debuts.commencer(suivante, "Anne")))
                .isEqualTo(new Debut.Futur(suivante));
    }

    @Test
    void offers_the_generated_words_and_the_figures_behind_them() {
        var rapport = mairie.commencer(structure);

        var activite = mairie.section(structure, rapport, "service");

        assertThat(activite.avancement()).isEqualTo(Avancement.GENEREE);
        assertThat(activite.partie().texte()).contains("2 séances ont été tenues");
        assertThat(activite.partie().chiffres()).anySatisfy(chiffre -> {
            assertThat(chiffre.libelle())
                    .isEqualTo("Séances tenues par forme d'aide\u00a0: permanences numériques (2023)");
            assertThat(chiffre.valeur()).isEqualTo(2);
        });
        assertThat(mairie.section(structure, rapport, "perspectives").avancement())
                .isEqualTo(Avancement.A_ECRIRE);
    }

    @Test
    void names_the_figures_that_changed_under_what_was_written() {
        var rapport = mairie.commencer(structure);
        mairie.ecrire(structure, rapport, "service", "Deux matinées, et du monde.", 0);
        assertThat(mairie.section(structure, rapport, "service").avancement()).isEqualTo(Avancement.ECRITE);

        mairie.tenirUneSeanceDePlus(village);

        var section = mairie.section(structure, rapport, "service");
        assertThat(section.avancement()).isEqualTo(Avancement.A_REVOIR);
        assertThat(section.changements()).anySatisfy(changement -> {
            assertThat(changement.libelle())
                    .isEqualTo("Séances tenues par forme d'aide\u00a0: permanences numériques (2023)");
            assertThat(changement.avantDit(MOTS)).isEqualTo("2 séances");
            assertThat(changement.apresDit(MOTS)).isEqualTo("3 séances");
        });
        assertThat(section.partie().texte()).contains("3 séances ont été tenues");
        assertThat(section.ecrit().redaction().texte()).isEqualTo("Deux matinées, et du monde.");
    }

    @Test
    void is_content_again_once_the_words_were_read_over() {
        var rapport = mairie.commencer(structure);
        mairie.ecrire(structure, rapport, "service", "Des matinées.", 0);
        mairie.tenirUneSeanceDePlus(village);

        mairie.ecrire(structure, rapport, "service", "Des matinées.", 1);

        assertThat(mairie.section(structure, rapport, "service").avancement()).isEqualTo(Avancement.ECRITE);
    }

    @Test
    void tells_the_second_of_two_who_write_and_loses_nothing() {
        var rapport = mairie.commencer(structure);
        assertThat(mairie.ecrire(structure, rapport, "service", "Le premier.", 0))
                .isEqualTo(new Ecriture.Gardee());

        assertThat(mairie.ecrire(structure, rapport, "service", "Le second.", 0))
                .isInstanceOfSatisfying(Ecriture.Devancee.class, devancee -> {
                    assertThat(devancee.parUnAutre().redaction().texte()).isEqualTo("Le premier.");
                });
        assertThat(mairie.section(structure, rapport, "service")
                        .ecrit()
                        .redaction()
                        .texte())
                .isEqualTo("Le premier.");
        assertThat(mairie.ecrire(structure, rapport, "service", "Les deux.", 1)).isEqualTo(new Ecriture.Gardee());
    }

    @Test
    void leaves_a_section_empty_whose_words_were_all_taken_away_and_gives_them_back_when_they_are_wanted() {
        var rapport = mairie.commencer(structure);
        mairie.ecrire(structure, rapport, "service", " \n ", 0);
        assertThat(mairie.section(structure, rapport, "service").avancement()).isEqualTo(Avancement.ECRITE);
        assertThat(textes(rapport)).doesNotContain("Le service et ses moyens");

        mairie.ecrire(structure, rapport, "service", null, 1);
        assertThat(mairie.section(structure, rapport, "service").avancement()).isEqualTo(Avancement.GENEREE);
        assertThat(textes(rapport)).contains("Le service et ses moyens");
    }

    private List<String> textes(RapportId rapport) {
        return mairie.pour(structure, () -> projets.lire(rapport)).textes().stream()
                .map(TexteFige::titre)
                .toList();
    }

    @Test
    void keeps_what_was_written_on_a_section_of_which_the_records_say_nothing_any_more() {
        var rapport = mairie.commencer(structure);
        mairie.pour(
                structure,
                () -> brouillons.ecrire(
                        rapport, "souhaits", Redaction.AUCUNE.ecrite(null, "On nous demande des photos."), 0, "Anne"));

        assertThat(mairie.section(structure, rapport, "souhaits").redigee()).isTrue();
    }

    @Test
    void follows_a_validated_report_by_a_version_that_says_what_it_corrects() {
        var rapport = mairie.commencer(structure);
        mairie.ecrire(structure, rapport, "perspectives", "Un atelier de plus.", 0);
        assertThat(mairie.pour(structure, () -> corrections.commencer(2023, "trop tôt", "Anne")))
                .isEqualTo(new Debut.RienACorriger(2023));
        mairie.valider(structure, rapport);

        assertThat(mairie.pour(structure, () -> debuts.commencer(2023, "Anne")))
                .isEqualTo(new Debut.DejaCommence(2023));
        var debut = mairie.pour(structure, () -> corrections.commencer(2023, "Une séance oubliée", "Omar"));

        var correction = ((Debut.Commence) debut).rapport();
        assertThat(mairie.section(structure, correction, "perspectives")
                        .ecrit()
                        .redaction()
                        .texte())
                .isEqualTo("Un atelier de plus.");
        assertThat(mairie.pour(structure, rapports::tous))
                .extracting(RapportAnnuel::version, RapportAnnuel::brouillon, RapportAnnuel::correction)
                .containsExactly(tuple(2, true, "Une séance oubliée"), tuple(1, false, null));
    }

    @Test
    void shows_another_structure_nothing(@TempDir Path ailleurs) throws IOException {
        var rapport = mairie.commencer(structure);
        var voisine = mairie.fonder(Village.dans(ailleurs));

        assertThat(mairie.pour(voisine, rapports::tous)).isEmpty();
        assertThatThrownBy(() -> mairie.ecrire(voisine, rapport, "service", "Chez le voisin.", 0))
                .isInstanceOf(Introuvable.class);
    }
}
