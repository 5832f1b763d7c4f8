package fr.estran.souhaits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is made of a box. */
class ComptesDeSouhaitsTests {

    private final List<VoixOuverte> bulletins = new ArrayList<>();

    @Test
    void count_those_without_a_code_apart_and_marks_as_people() {
        parler(ProvenanceDeVoix.PERSONNE, 2, null, "photos");
        parler(ProvenanceDeVoix.PAPIER, 1, null, "photos");
        parler(ProvenanceDeVoix.SANS_CODE, 4, null, "photos");

        var comptes = ComptesDeSouhaits.de(bulletins);

        assertThat(List.of(comptes.personnes(), comptes.papiers(), comptes.sansCode()))
                .containsExactly(2, 1, 4);
        assertThat(comptes.themes()).isEqualTo(Map.of("photos", new ComptesDeSouhaits.Compte(2, 1, 4)));
    }

    @Test
    void show_a_quartier_from_eleven_people_on_and_put_the_small_ones_together() {
        parler(ProvenanceDeVoix.PERSONNE, 11, "centre", "photos");
        parler(ProvenanceDeVoix.PERSONNE, 10, "penhars", "caf");
        parler(ProvenanceDeVoix.PAPIER, 1, null, "caf");

        assertThat(ComptesDeSouhaits.de(bulletins).quartiers()).isEqualTo(Map.of("centre", Map.of("photos", 11)));
    }

    @Test
    void let_nobody_work_out_a_small_quartier_from_the_rest() {
        parler(ProvenanceDeVoix.PERSONNE, 11, "centre", "photos");
        parler(ProvenanceDeVoix.PERSONNE, 20, "nord", "photos");
        parler(ProvenanceDeVoix.PERSONNE, 3, "penhars", "caf");

        assertThat(ComptesDeSouhaits.de(bulletins).quartiers())
                .as("three would be left: the smallest of the others joins them")
                .isEqualTo(Map.of("nord", Map.of("photos", 20)));
    }

    @Test
    void are_read_back_as_they_were_sealed_and_are_all_of_one_length() {
        var dit = new VoixOuverte(ProvenanceDeVoix.SANS_CODE, "photos", null);
        var marque = new VoixOuverte(ProvenanceDeVoix.PERSONNE, null, "centre_ville");

        assertThat(VoixOuverte.de(dit.octets())).isEqualTo(dit);
        assertThat(VoixOuverte.de(marque.octets())).isEqualTo(marque);
        assertThat(dit.octets()).hasSameSizeAs(marque.octets());
    }

    private void parler(ProvenanceDeVoix voie, int combien, @Nullable String quartier, String theme) {
        for (var n = 0; n < combien; n++) {
            bulletins.add(new VoixOuverte(voie, null, quartier));
            bulletins.add(new VoixOuverte(voie, theme, quartier));
        }
    }
}
