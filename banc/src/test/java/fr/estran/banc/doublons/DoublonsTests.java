package fr.estran.banc.doublons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoublonsTests {

    @Test
    void finds_in_the_records_of_febrl_nearly_all_that_are_one_person_and_nothing_else() throws IOException {
        var dit = JugementDesDoublons.de(JugementDesDoublons.febrl());

        assertThat(dit.fiches()).isEqualTo(1000);
        assertThat(dit.vraies()).isEqualTo(500);
        assertThat(dit.f1()).isGreaterThanOrEqualTo(0.99);
    }

    /** Nineteen merges, one of them in a chain: twenty pairs. */
    @Test
    void finds_in_the_records_of_quimper_all_that_were_merged_by_hand() throws IOException {
        var dit = JugementDesDoublons.de(FichesConnues.duDossier(Path.of("../donnees/quimper")));

        assertThat(dit.vraies()).isEqualTo(20);
        assertThat(dit.trouvees()).isEqualTo(20);
        assertThat(dit.enTrop()).isLessThanOrEqualTo(5);
    }

    @Test
    void finds_most_of_a_register_that_was_made_up_and_makes_the_same_one_each_time() {
        var dit = JugementDesDoublons.de(FichesInventees.inventer(5000, 1));

        assertThat(dit.precision()).isGreaterThan(0.9);
        assertThat(dit.rappel()).isGreaterThan(0.85);
        assertThat(JugementDesDoublons.de(FichesInventees.inventer(5000, 1)).trouvees())
                .isEqualTo(dit.trouvees());
    }

    @Test
    void reads_several_files_as_one_register_as_a_town_would_write_them(@TempDir Path dossier) throws IOException {
        var un = dossier.resolve("a.csv");
        var deux = dossier.resolve("b.csv");
        Files.writeString(
                un, "\uFEFFPrénom;Nom;Année de naissance;Téléphone;Personne\nSoizic;Le Gall;1948;06 39 98 11 22;1\n");
        Files.writeString(deux, "Personne;Nom;PRENOM;Telephone\n1;Legall;Soizic;+33 6 39 98 11 22\n2;Riou;Anne;\n");

        var dit = JugementDesDoublons.de(FichesConnues.lire(List.of(un, deux)));

        assertThat(dit.fiches()).isEqualTo(3);
        assertThat(dit.vraies()).isEqualTo(1);
        assertThat(dit.trouvees()).isEqualTo(1);
        assertThat(dit.enTrop()).isZero();
    }

    /** Fathers and sons of one name, twins, couples: what is shown as very likely mostly is. */
    @ParameterizedTest
    @EnumSource
    void is_right_of_what_it_says_to_be_very_likely_however_a_register_is_kept(Tenue tenue) {
        var dit = JugementDesDoublons.de(FichesInventees.inventer(tenue, 3000, 7));

        assertThat(dit.precisionDesSures()).isGreaterThan(0.85);
        assertThat(dit.f1()).isGreaterThan(0.8);
    }

    @Test
    void reads_any_file_that_names_its_columns_in_french_or_in_english(@TempDir Path dossier) throws IOException {
        var fichier = dossier.resolve("gens.csv");
        Files.writeString(fichier, """
                first_name,last_name,dob,Email,cluster
                Soizic,Le Gall,12/03/1948,soizic@exemple.fr,1
                Soizic,Legall,1948-03-12,,1
                Anne,Riou,1950-01-01,anne@exemple.fr,2
                Paul,Moal,NA,,
                """);

        var dit = JugementDesDoublons.de(FichesConnues.lire(List.of(fichier)));

        assertThat(dit.vraies()).isEqualTo(1);
        assertThat(dit.trouvees()).isEqualTo(1);
        assertThat(dit.enTrop()).isZero();
    }
}
