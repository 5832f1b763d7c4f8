package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of an appointment, by where it is. */
class TextesDesRendezVousTests {

    @ParameterizedTest
    @EnumSource
    void send_nobody_to_the_town_hall_who_is_helped_elsewhere(Modele modele) {
        assertThat(TypeDAction.tous(type -> type.individuelle() && !type.enUnLieu()))
                .isNotEmpty()
                .allSatisfy(type -> {
                    var sms = TextesDesRendezVous.de(modele, Forme.NEUTRE, type).orElseThrow();
                    var courriel =
                            TextesDesRendezVous.de(modele, Forme.COURRIEL, type).orElseThrow();
                    assertThat(sms.texte()).doesNotContain("à la mairie", "{lieu}");
                    assertThat(Objects.requireNonNull(courriel.objet())).doesNotContain("à la mairie");
                    assertThat(courriel.texte()).doesNotContain("à la mairie", "{lieu}");
                });
    }

    /** Of the SMS, what the town has written. */
    @ParameterizedTest
    @EnumSource
    void say_in_an_email_where_one_is_received(Modele modele) {
        assertThat(TextesDesRendezVous.de(modele, Forme.NEUTRE, TypeDAction.RENDEZ_VOUS))
                .isEmpty();
        assertThat(TextesDesRendezVous.de(modele, Forme.COURRIEL, TypeDAction.RENDEZ_VOUS))
                .isPresent();
    }
}
