package fr.estran.bilan.actes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.estran.Ville;
import fr.estran.accueil.site.CartesDuJour;
import fr.estran.socle.commun.StructureCourante;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class ActesDeDemonstrationTests {

    @Autowired
    Rapports rapports;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ActesDeDemonstration demonstration;

    @Autowired
    Publications publications;

    @Autowired
    CartesDuJour cartes;

    @Test
    void publishes_the_bilan_of_2022_and_leaves_that_of_2023_to_be_written() throws Exception {
        var ville = Ville.dans(contexte).avecQuimper();
        pour(ville, () -> {
            demonstration.raconter();
            demonstration.raconter();
            return ville;
        });

        assertThat(pour(ville, rapports::tous))
                .extracting(RapportAnnuel::annee, RapportAnnuel::brouillon)
                .containsExactly(tuple(2023, true), tuple(2022, false));
        assertThat(pour(ville, publications::enLigne)).singleElement().satisfies(publie -> {
            assertThat(publie.enLigne()).isEqualTo("2023-03-21");
            assertThat(publie.validation().le()).isBefore("2023-03-01T00:00:00Z");
            assertThat(publie.validation().auteur().nom()).endsWith("Exemple");
        });
        assertThat(ville.faire(() -> cartes.toutes(LocalDate.of(2024, 1, 15))
                        .flatMap(carte -> carte.lignes().stream())
                        .filter(ligne -> String.valueOf(ligne.lien()).startsWith("/bilans"))
                        .toList()))
                .extracting(ligne -> ligne.texte())
                .containsExactly("Bilan 2023 : 1 partie à écrire");
    }

    private static <T> T pour(Ville ville, Callable<T> action) throws Exception {
        return StructureCourante.auNomDe(ville.structure, action::call);
    }
}
