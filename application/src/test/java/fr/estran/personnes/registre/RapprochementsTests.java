package fr.estran.personnes.registre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.personnes.registre.Paire.Motif;
import fr.estran.personnes.registre.Population.Signalement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RapprochementsTests {

    static final String FIXE = "02 61 91 10 20";

    @ParameterizedTest
    @CsvSource({
        "kermarrec, quermarec",
        "legoff, legof",
        "guillou, guilloux",
        "jaouen, jaouenn",
        "philippe, filip",
        "chevalier, chevallier",
        "hamon, amon",
        "petit, peti"
    })
    void hears_names_that_sound_alike(String une, String autre) {
        assertThat(Phonetique.coder(une)).isEqualTo(Phonetique.coder(autre));
    }

    @ParameterizedTest
    @CsvSource({"martin, morvan", "legall, legoff", "riou, roux"})
    void hears_others_apart(String une, String autre) {
        assertThat(Phonetique.coder(une)).isNotEqualTo(Phonetique.coder(autre));
    }

    @ParameterizedTest
    @CsvSource({"kermarrec, kermarrec, 0", "kermarrec, kermarec, 1", "kermarrec, kermrarec, 1", "yves, anne, 3"})
    void counts_the_slips_from_one_word_to_another(String une, String autre, int ecarts) {
        assertThat(Ressemblance.ecarts(une, autre, 2)).isEqualTo(ecarts);
    }

    @Test
    void measures_likeness_as_jaro_and_winkler_did() {
        assertThat(Ressemblance.jaroWinkler("martha", "marhta"))
                .isEqualTo(0.9611, org.assertj.core.api.Assertions.within(1e-4));
        assertThat(Ressemblance.jaroWinkler("dwayne", "duane"))
                .isEqualTo(0.84, org.assertj.core.api.Assertions.within(1e-4));
        assertThat(Ressemblance.jaroWinkler("dixon", "dicksonx"))
                .isEqualTo(0.8133, org.assertj.core.api.Assertions.within(1e-4));
    }

    @Test
    void takes_a_shared_telephone_for_no_proof() {
        var couple = chercher(
                personne("Yves", "Le Gall", "M", "1948", FIXE, "3 rue des Lilas"),
                personne("Anne", "Le Gall", "F", "1948", FIXE, "3 rue des Lilas"));
        var pereEtFils = chercher(
                personne("Yves", "Riou", "M", "1941", FIXE, "5 rue des Lilas"),
                personne("Yvon", "Riou", "M", "1968", FIXE, "5 rue des Lilas"));
        var sansAnnee = chercher(
                personne("Jean", "Riou", "M", null, FIXE, null), personne("Marcel", "Riou", "M", null, FIXE, null));

        var deMemePrenom = chercher(
                personne("Jean", "Le Gall", "M", "1950", FIXE, "7 rue des Lilas"),
                personne("Jean", "LE GALL", "M", "1978", FIXE, "7 rue des Lilas"));
        var jumeaux = chercher(
                personne("Loïc", "Riou", "M", "1951-03-12", FIXE, "8 rue des Lilas"),
                personne("Alain", "Riou", "M", "1951-03-12", FIXE, "8 rue des Lilas"));

        assertThat(deMemePrenom).isEmpty();
        assertThat(jumeaux).isEmpty();
        assertThat(couple).isEmpty();
        assertThat(pereEtFils).isEmpty();
        assertThat(sansAnnee).isEmpty();
    }

    @Test
    void finds_one_person_under_names_that_were_written_otherwise() {
        assertThat(chercher(
                        personne("Marie-Claude", "Kermarrec", "F", "1948", "06 39 98 11 22", null),
                        personne("Marie Claude", "Quermarrec", "F", null, "+33 6 39 98 11 22", null)))
                .singleElement()
                .satisfies(paire -> assertThat(paire.motifs()).contains(Motif.NOMS_PROCHES, Motif.MEME_TELEPHONE));
        assertThat(chercher(
                        personne("Yves", "Le Gall", "M", "1948", FIXE, null),
                        personne("LEGALL", "Yves", "M", "1948", null, null)))
                .singleElement()
                .satisfies(paire -> assertThat(paire.motifs()).contains(Motif.NOMS_INTERVERTIS, Motif.MEME_NAISSANCE));
        assertThat(chercher(
                        personne("Marie-Claude", "St Groß", "F", "1950", "06 39 98 11 23", null),
                        personne("Claude Marie", "Saint-Gross", "F", "1950", "33 6 39 98 11 23", null)))
                .hasSize(1);
        assertThat(chercher(
                        personne("Soizic", "L'Hélias", "F", "1950", FIXE, null),
                        personne("Françoise", "Lhélias", "F", "1950", FIXE, null)))
                .hasSize(1);
    }

    @Test
    void tells_homonyms_apart_by_what_is_their_own() {
        assertThat(chercher(
                        personne("Marie", "Le Gall", "F", "1931", "02 61 91 00 01", "3 rue des Lilas"),
                        personne("Marie", "Le Gall", "F", "1972", "06 39 98 00 02", "80 rue du Port")))
                .isEmpty();
    }

    /** In this register ten are called Alice, and ten Bernard: the weighing leaves such a pair to chance. */
    @Test
    void always_shows_two_of_one_name_and_one_year_and_does_not_say_them_likely() {
        var homonymes = chercher(
                personne("Alice", "Bernard", "F", "1950", "06 39 98 00 01", "3 rue des Lilas"),
                personne("alice", "BERNARD", "M", "1950", "02 61 91 00 02", "80 rue du Port"));

        assertThat(homonymes).singleElement().satisfies(paire -> {
            assertThat(paire.autre()).isEqualTo(1);
            assertThat(paire.vraisemblance()).isLessThan(Rapprochements.PROBABLE);
            assertThat(paire.motifs()).contains(Motif.MEMES_NOMS, Motif.MEME_NAISSANCE, Motif.AUTRE_GENRE);
        });
        assertThat(chercher(
                        personne("Alice", "Bernard", "F", "1950-03-12", null, null),
                        personne("Alice", "Bernard", "F", "1950-11-27", null, null)))
                .as("born on two days")
                .isEmpty();
    }

    /** As a mother whom two of her children register, each with their own number. */
    @Test
    void shows_two_of_one_name_of_whom_nothing_else_is_known() {
        assertThat(chercher(
                        personne("Jeanne", "Kerdoncuff", null, null, null, null),
                        personne("jeanne", "KERDONCUFF", null, null, null, null)))
                .hasSize(1);
    }

    @Test
    void takes_two_records_of_a_third_for_one_another() {
        assertThat(chercher(
                        personne("Yves", "Kerdoncuff", "M", "1948", FIXE, null),
                        personne("Yves", "Kerdoncuff", "M", "1948", "06 39 98 11 22", null),
                        personne("Yves", "Kerdoncuf", "M", null, "06 39 98 11 22", null)))
                .hasSize(3);
    }

    @Test
    void finds_nothing_where_there_is_nothing() {
        assertThat(Rapprochements.chercher(new Population(), 0)).isEmpty();
        assertThat(chercher(
                        new Signalement(null, null, null, null, null, null, null, null, null, null, null, null, null),
                        new Signalement("", "", "", "", "", "", "", "", "", "", "", "", "")))
                .isEmpty();
    }

    /** Among people of other names, so that it is known how common each is. */
    private static List<Paire> chercher(Signalement... fiches) {
        var gens = new Population();
        for (var fiche : fiches) {
            gens.ajouter(fiche);
        }
        var noms =
                "Abgrall Bernard Corre Durand Evrard Fichou Goasguen Hascoet Illien Jaffres Ladan Moal Nedelec Omnes Prigent"
                        .split(" ");
        var prenoms = "Alice Boris Celine Denis Emma Fatima Gaston Henriette Irma Jules Karim Leila Mona Nadia Oscar"
                .split(" ");
        for (var i = 0; i < 150; i++) {
            gens.ajouter(personne(
                    prenoms[i % 15],
                    noms[i / 10],
                    i % 2 == 0 ? "F" : "M",
                    String.valueOf(1930 + i % 47),
                    "02999900" + (10 + i),
                    null));
        }
        return Rapprochements.chercher(gens, Rapprochements.PROBABLE).stream()
                .filter(paire -> paire.une() < fiches.length)
                .toList();
    }

    private static Signalement personne(
            String prenom, String nom, String genre, String naissance, String telephone, String adresse) {
        return new Signalement(
                prenom, nom, genre, naissance, telephone, null, null, adresse, null, null, null, null, null);
    }
}
