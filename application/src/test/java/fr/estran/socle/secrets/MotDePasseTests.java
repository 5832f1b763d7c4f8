package fr.estran.socle.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class MotDePasseTests {

    static final List<String> ANNE =
            List.of("Anne Le Goff", "anne.legoff@mairie-exemple.fr", "Ville de Sainte-Mousse – Conseillers numériques");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agrafe-lune-potiron-velours",
                "girafe tournevis mandarine",
                "l'ours mange 3 poires bleues",
                "jX7#kq9!vbZp2w",
                "correct cheval pile agrafe",
                "éléphant ébène œillet",
                "Les vagues montent 17 fois",
                "пароль-который-не-угадать",
                "柳緑花紅真面目日々是好日也",
                "xkqvbzpwmtrfgh",
                "lavabo tondeuse pivoine seigle",
                "agrafelunepotironvelours",
            })
    void takes_what_withstands_guessing(String motDePasse) {
        assertThat(MotDePasse.reproche(motDePasse, ANNE)).as("%s", motDePasse).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepasse123",
                "MotDePasse2024!",
                "M0tDeP@sse2023",
                "azertyuiop123",
                "azertyuiopqs",
                "qwertyuiop12",
                "qsdfghjklmwx",
                "123456789012",
                "098765432109",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "bonjourbonjour",
                "Bonjour123456",
                "soleil2024soleil",
                "Password1234",
                "passwordpassword",
                "janvier2024!!",
                "Quimper29000!!",
                "Quimper-2024-Quimper",
                "doudouchouchou",
                "14/07/1975!!",
                "marie14071975",
                "iloveyou1234",
                "Administrateur1",
                "bienvenue2024!",
                "nathalie29000",
                "sable et galets",
                "Sable et Galets !",
                "sable et galets 2024",
                "sable-et-galets-1998",
                "sableetgalets",
                "la mer et le ciel",
                "le chat est dans la maison",
                "mon chien mon chat",
                "conseiller numerique bretagne",
                "bonjour a tous les usagers",
                "anticonstitutionnel",
                "mouette mouette mouette",
                "estran mairie service public",
                "aqwzsxedcrfv",
                "1a2z3e4r5t6y",
            })
    void refuses_what_is_tried_first(String motDePasse) {
        assertThat(MotDePasse.reproche(motDePasse, ANNE))
                .as("%s: %s", motDePasse, MotDePasse.resistance(motDePasse.toLowerCase(Locale.ROOT), List.of()))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annelegoff2024",
                "AnneLeGoff!!!1",
                "anne.legoff@mairie-exemple.fr",
                "Sainte-Mousse1",
                "mairie-exemple",
                "legofflegoff",
                "Conseillers-numériques",
            })
    void refuses_what_is_made_of_the_person_or_of_the_service(String motDePasse) {
        assertThat(MotDePasse.reproche(motDePasse, ANNE)).as("%s", motDePasse).isPresent();
    }

    @Test
    void says_what_is_wrong_and_how_to_do_better() {
        assertThat(MotDePasse.reproche("court", ANNE))
                .hasValueSatisfying(phrase -> assertThat(phrase).contains("trop court", "Quatre mots"));
        assertThat(MotDePasse.reproche("x".repeat(129), ANNE))
                .hasValueSatisfying(phrase -> assertThat(phrase).contains("trop long"));
        assertThat(MotDePasse.reproche("azertyuiop123", ANNE))
                .hasValueSatisfying(phrase -> assertThat(phrase).contains("se devine", "Ajoutez"));
    }

    @Test
    void says_of_a_few_words_how_to_find_others_and_gives_none_that_one_could_copy() {
        assertThat(MotDePasse.reproche("sable et galets", ANNE))
                .hasValueSatisfying(phrase -> assertThat(phrase).contains("Prenez-en quatre", "ouvrez un livre"));
    }

    @Test
    void counts_signs_and_not_their_halves() {
        assertThat(MotDePasse.reproche("🦊🐢🌵🍋🎈🚲", ANNE)).isPresent();
        assertThat(MotDePasse.reproche("🦊🐢🌵🍋🎈🚲🧦🥕🎻🐳🍄🧲", ANNE)).isEmpty();
    }

    @Test
    void takes_one_password_for_the_same_however_its_accents_are_written() {
        assertThat(MotDePasse.normal("e\u0301le\u0301phant")).isEqualTo(MotDePasse.normal("éléphant"));
    }

    @Test
    void comes_to_an_end_with_the_longest() {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            MotDePasse.reproche("a1B!".repeat(32), ANNE);
            MotDePasse.reproche("soleil-Quimper2024-".repeat(6), ANNE);
        });
    }

    @Test
    void is_checked_at_the_same_price_where_there_is_no_account() {
        assertThat(new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).upgradeEncoding(MotsDePasse.LEURRE))
                .isFalse();
        assertThat(new Argon2PasswordEncoder(16, 32, 1, 19_457, 2).upgradeEncoding(MotsDePasse.LEURRE))
                .isTrue();
        assertThat(new MotsDePasse().verifier("agrafe-lune-potiron-velours", Optional.empty()))
                .isFalse();
    }
}
