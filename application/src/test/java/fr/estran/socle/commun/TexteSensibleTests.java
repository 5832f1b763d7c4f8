package fr.estran.socle.commun;

import static fr.estran.socle.commun.TexteSensible.MOT_DE_PASSE;
import static fr.estran.socle.commun.TexteSensible.SANTE;
import static fr.estran.socle.commun.TexteSensible.SECURITE_SOCIALE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TexteSensibleTests {

    /** The first is the example of the Insee; in Corsica, 2A counts as 19 and 2B as 18. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 55 08 14 168 025 38",
                "255081416802538",
                "son n° : 2.55.08.14.168.025.38, à vérifier",
                "2-55-08-14-168-025-38",
                "1 51 02 2A 004 001 50",
                "151022b00400177",
                "sécu 1 48 03 29 232 123",
                "2550814168025",
            })
    void knows_a_social_security_number_by_its_key(String texte) {
        assertThat(TexteSensible.dans(texte)).as(texte).containsExactly(SECURITE_SOCIALE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 55 08 14 168 025 39",
                "1 51 02 2A 004 001 34",
                "06 12 34 56 78",
                "vient de la part du 115, rappelle le 02 98 00 00 01",
                "1234567890123456789",
                "29000 Quimper, 3 places sur 12 le 15 01 2024 à 10 30",
                "8 pages, 2 13 45 29 000 000 le 12",
                "2 30 07 29 232 123 4567",
                "IBAN FR76 3000 6000 0112 3456 7890 189",
            })
    void takes_no_other_number_for_one(String texte) {
        assertThat(TexteSensible.dans(texte)).as(texte).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "son mot de passe est soleil",
                "MDP : 1234",
                "Mot-de-passe oublié",
                "le code secret",
                "Password?",
                "code d'accès : 4411"
            })
    void knows_what_is_said_of_a_password(String texte) {
        assertThat(TexteSensible.dans(texte)).as(texte).containsExactly(MOT_DE_PASSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort de l'hôpital",
                "DIABÉTIQUE",
                "dossier MDPH",
                "vient d'être opérée",
                "maladie d’Alzheimer",
                "suivie en psychiatrie",
                "Sébastien a la grippe",
                "chez le médecin",
                "mal-entendante"
            })
    void knows_what_is_said_of_health(String texte) {
        assertThat(TexteSensible.dans(texte)).as(texte).containsExactly(SANTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "vient avec sa sœur",
                "préfère le matin",
                "attend depuis longtemps",
                "salade",
                "la coopérative",
                "code de la place",
                "s'est déplacée deux fois"
            })
    void lets_everything_else_be(String texte) {
        assertThat(TexteSensible.dans(texte)).as(texte).isEmpty();
    }

    @Test
    void says_all_that_it_sees() {
        assertThat(TexteSensible.dans("malade, mdp 12, 2 55 08 14 168 025 38"))
                .containsExactly(SECURITE_SOCIALE, MOT_DE_PASSE, SANTE);
        assertThat(TexteSensible.dans(null)).isEmpty();
        assertThat(TexteSensible.avertir("malade", null))
                .hasValueSatisfying(phrase -> assertThat(phrase).contains("la santé", "une seconde fois"));
        assertThat(TexteSensible.avertir("malade ", "malade")).isEmpty();
        assertThat(TexteSensible.avertir("malade, mdp", "malade")).isPresent();
    }
}
