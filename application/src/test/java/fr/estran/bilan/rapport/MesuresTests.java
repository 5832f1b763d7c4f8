package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.ville.territoire.MotDeQuartier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MesuresTests {

    @ParameterizedTest
    @CsvSource({
        "2023.usagers, 1, 1 personne",
        "2023.usagers, 394, 394 personnes",
        "2022.par_type.atelier.participations, 1, 1 participation",
        "2023.participations, 12, 12 participations",
        "2023.par_type.permanence.seances, 0, 0 séance",
        "2023.quartier.Q1+Q2, 21, 21 personnes",
        "2023.conseillers_actifs, 2, 2 personnes de l'équipe",
        "2023.lieux_d_intervention, 11, 11 lieux",
        "2023.quartiers_d_intervention, 4, 4 communes",
        "2023.motifs.permanence.mobilite, 3, 3 réponses",
        "2023.on_ne_sait_quoi, 3, 3",
    })
    void says_so_many_of_what_is_counted(String chemin, int nombre, String dit) {
        assertThat(Mesures.dire(chemin, nombre, MotDeQuartier.COMMUNE.valeurs()).replace('\u00a0', ' '))
                .isEqualTo(dit);
    }

    /** Each figure has a unit that can be said, of one and of many. */
    @Test
    void has_a_word_for_each_unit() {
        assertThat(Statistiques.toutes())
                .filteredOn(indicateur -> !indicateur.cle().equals("annee"))
                .isNotEmpty()
                .allSatisfy(indicateur -> {
                    assertThat(indicateur.mesurer(1, MotDeQuartier.SECTEUR.valeurs()))
                            .matches("1 \\p{L}.*");
                    assertThat(indicateur.mesurer(12, MotDeQuartier.SECTEUR.valeurs()))
                            .matches("12 \\p{L}.*s|12 lieux|12 (personnes|participations) .*");
                });
    }
}
