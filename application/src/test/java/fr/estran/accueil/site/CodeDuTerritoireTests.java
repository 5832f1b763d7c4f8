package fr.estran.accueil.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.accueil.site.PremiereFoisController.PremiereFois;
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.socle.vocabulaire.Structures;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which code a town, or towns together, are known from the first page on. */
class CodeDuTerritoireTests {

    @ParameterizedTest
    @CsvSource({
        "29999, 29999, METROPOLE",
        "2a004, 2A004, METROPOLE",
        "97411, 97411, REUNION",
        "243 500 139, 243500139, METROPOLE",
        "200067072, 200067072, METROPOLE"
    })
    void is_taken_as_people_copy_it_and_as_a_folder_of_records_tells_it(String saisi, String code, Contree la) {
        var saisie = saisie(saisi);

        assertThat(saisie.fautes(true)).isEmpty();
        assertThat(saisie.structure().codeInsee()).isEqualTo(code);
        assertThat(saisie.structure().joursFeries()).isEqualTo(la);
        assertThat(Structures.FICHIER
                        .colonne("code_insee")
                        .orElseThrow()
                        .nature()
                        .lire(code, ZoneOffset.UTC))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2999", "1A234", "552100554", "24350013", "2435001390"})
    void is_no_other(String saisi) {
        assertThat(saisie(saisi).fautes(true)).containsExactly("codeInsee");
    }

    private static PremiereFois saisie(String code) {
        return new PremiereFois(
                "AAAA-BBBB-CCCC",
                "Conseillers numériques",
                "Kergast",
                code,
                "Luce Exemple",
                "luce@exemple.fr",
                "girafe tournevis mandarine");
    }
}
