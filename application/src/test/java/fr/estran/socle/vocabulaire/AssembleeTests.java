package fr.estran.socle.vocabulaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssembleeTests {

    @ParameterizedTest
    @CsvSource({
        "29232, Ville de Quimper, CONSEIL_MUNICIPAL",
        "2A004, Ville d'Ajaccio, CONSEIL_MUNICIPAL",
        "29232, CCAS de Quimper, CONSEIL_D_ADMINISTRATION",
        "262900123, Action sociale du Cap, CONSEIL_D_ADMINISTRATION",
        "200068120, Quimper Bretagne Occidentale, CONSEIL_COMMUNAUTAIRE",
        "242900314, Brest Métropole, CONSEIL_METROPOLITAIN",
        "252900314, Pays des Abers, COMITE_SYNDICAL",
        "200012345, Syndicat mixte de Cornouaille, COMITE_SYNDICAL",
        "222900019, Finistère, CONSEIL_DEPARTEMENTAL",
    })
    void is_the_one_that_the_code_and_the_name_have(String code, String nom, Assemblee assemblee) {
        assertThat(Assemblee.pour(code, nom)).isEqualTo(assemblee);
    }

    @ParameterizedTest
    @EnumSource
    void has_all_its_words(Assemblee assemblee) {
        assertThat(assemblee.valeurs()).hasSize(7).doesNotContainValue("");
        assertThat(assemblee.aChoisir()).startsWithIgnoringCase(assemblee.dite());
    }
}
