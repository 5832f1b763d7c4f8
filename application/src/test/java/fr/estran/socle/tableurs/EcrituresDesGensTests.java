package fr.estran.socle.tableurs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, hours, lengths and names, as people write them in cells. */
class EcrituresDesGensTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 janv. 2025",
                "03/01/25",
                "3/1/2025",
                "lundi 3 janvier 2025",
                "Ven. 3 Janvier 25",
                "le 3 janvier 2025",
                "03-01-2025",
                "03.01.2025",
                "2025-01-03",
                "2025-01-03 14:00",
                "03/01/2025 à 14h30",
                "3-janv-25",
                "3 janvier",
                "03/01",
                " 3\u00a0janvier\u00a02025 "
            })
    void read_a_day(String dit) {
        assertThat(JourEcrit.lire(Cellule.texte(dit), 2025).map(Object::toString))
                .contains("2025-01-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"32/01/2025", "30 février 2025", "13/13/2025", "janvier", "mardi", "3 pommes 2025", "12", "TOTAL"
            })
    void do_not_read_what_is_no_day(String dit) {
        assertThat(JourEcrit.lire(Cellule.texte(dit), 2025)).isEmpty();
    }

    @Test
    void do_not_guess_a_year() {
        assertThat(JourEcrit.lire(Cellule.texte("3 janvier"), 0)).isEmpty();
        assertThat(JourEcrit.lire(new Cellule.Nombre(new BigDecimal(45660)), 0).map(Object::toString))
                .contains("2025-01-03");
    }

    @ParameterizedTest
    @CsvSource({"janvier,1", "Févr.,2", "mars,3", "AOÛT 2025,8", "juin-25,6", "juil,7", "Déc,12"})
    void read_the_month_of_a_column(String dit, int mois) {
        assertThat(JourEcrit.mois(dit, 2025).map(jour -> jour.getMonthValue())).contains(mois);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 h 30|90",
                "1h30|90",
                "90 min|90",
                "90'|90",
                "1,5|90",
                "1.5 h|90",
                "2|120",
                "90|90",
                "1:30|90",
                "01:30:00|90",
                "45 mn|45",
                "2 heures|120"
            })
    void read_a_length(String dite, int minutes) {
        assertThat(TempsEcrit.duree(Cellule.texte(dite), TempsEcrit.Unite.NON_DITE))
                .contains(minutes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Durée (min)|10|10",
                "Nombre de minutes|5|5",
                "Nb heures|2|120",
                "Durée en h|12|720",
                "Durée|2|120",
                "Durée (h:min)|90|90"
            })
    void read_a_bare_length_in_the_unit_of_its_column(String titre, int dite, int minutes) {
        var unite = TempsEcrit.unite(titre);
        assertThat(TempsEcrit.duree(Cellule.texte("" + dite), unite)).contains(minutes);
        assertThat(TempsEcrit.duree(new Cellule.Nombre(new BigDecimal(dite)), unite))
                .contains(minutes);
    }

    @Test
    void know_no_one_by_marks_alone_and_everyone_by_the_letters_they_use() {
        assertThat(List.of("?", "…", "-", "12", "Anonyme")).allMatch(NomEcrit::anonyme);
        assertThat(List.of("Иванова", "محمد", "Le Goff")).noneMatch(NomEcrit::anonyme);
        assertThat(Ecritures.cle("Иванова")).isNotEqualTo(Ecritures.cle("Петрова"));
        assertThat(Ecritures.cle(" LE-GOFF, Élœa")).isEqualTo(Ecritures.nus("Le Goff Eloea"));
        assertThat(Ecritures.cle("LEBŒUF")).isEqualTo(Ecritures.cle("Lebœuf")).isEqualTo("leboeuf");
        assertThat(Ecritures.nus("CŒUR DE VILLE")).isEqualTo(Ecritures.nus("Coeur de ville"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"14h|14:00", "14h30|14:30", "14 h 30|14:30", "9:15|09:15", "à 10 h|10:00"})
    void read_an_hour(String dite, String heure) {
        assertThat(TempsEcrit.heure(Cellule.texte(dite)).map(Object::toString)).contains(heure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14h-16h",
                "14h00 à 16h00",
                "14:00 - 16:00",
                "de 14h à 16h",
                "14h/16h",
                "14 h – 16 h",
                "14:00:00-16:00:00"
            })
    void read_a_pair_of_hours(String dite) {
        assertThat(TempsEcrit.plage(Cellule.texte(dite)).map(Object::toString))
                .contains("Plage[debut=14:00, fin=16:00]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LE GOFF Marie|false|Marie|LE GOFF",
                "Marie LE GOFF|true|Marie|LE GOFF",
                "Mme Marie Le Goff|false|Marie|Le Goff",
                "Le Goff Marie|true|Marie|Le Goff",
                "Le Goff, Marie|false|Marie|Le Goff",
                "Jean-Yves D'ARVOR|false|Jean-Yves|D'ARVOR",
                "Madonna|false||Madonna"
            })
    void part_a_name(String dit, boolean nomDAbord, String prenom, String nom) {
        var lu = NomEcrit.lire(dit, nomDAbord);
        assertThat(lu.prenom()).isEqualTo(prenom == null ? "" : prenom);
        assertThat(lu.nom()).isEqualTo(nom);
    }
}
