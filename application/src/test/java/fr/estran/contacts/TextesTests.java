package fr.estran.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.commun.Messages;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextesTests {

    static final Messages MESSAGES = Messages.de("contacts");

    @ParameterizedTest
    @EnumSource(Modele.class)
    void has_words_of_its_own_that_fit_in_one_sms_with_long_names(Modele modele) {
        Stream.of(Textes.leNotre(modele, Canal.SMS), Textes.neutre(modele)).forEach(texte -> {
            var sms = Exemple.sms(texte.texte());
            assertThat(Gsm7.longueur(sms)).as(sms).isBetween(40, Gsm7.LONGUEUR);
            assertThat(sms).doesNotContain("{", "?");
            assertThat(Textes.VARIABLES).containsAll(Remplissage.variables(texte.texte()));
        });
        assertThat(Textes.VARIABLES)
                .containsAll(Remplissage.variables(
                        Textes.leNotre(modele, Canal.COURRIEL).texte()));
    }

    /** A message that would only name the appointment is as good as none. */
    @ParameterizedTest
    @EnumSource(Modele.class)
    void names_neither_title_nor_place_of_an_appointment(Modele modele) {
        assertThat(Remplissage.variables(Textes.neutre(modele).texte())).doesNotContain("titre", "lieu", "prenom");
        assertThat(Textes.neutre(modele).texte()).contains("rendez-vous à la mairie");
    }

    @Test
    void writes_in_the_letters_that_an_sms_may_hold() {
        assertThat(Gsm7.ecrire("Dès l’été, « Noël » à Concarneau… œuvre – forêt\u00a0: 5 € ☃"))
                .isEqualTo("Dès l'été, \"Noel\" à Concarneau... oeuvre - foret : 5 € ?");
        assertThat(Gsm7.longueur("5 €")).isEqualTo(4);
    }

    @Test
    void leaves_out_what_it_has_no_word_for() {
        var valeurs = Map.of("titre", "Photos", "lieu", "", "telephone", "", "raison", "La salle est fermée");

        assertThat(Remplissage.remplir("{titre}, {lieu}. Un empêchement : {telephone}", valeurs))
                .isEqualTo("Photos.");
        assertThat(Remplissage.remplir("{titre}. {raison}. Désolés.", valeurs))
                .isEqualTo("Photos. La salle est fermée. Désolés.");
        assertThat(Remplissage.remplir("Un.\n\nOù : {lieu}.\n\nDeux.", valeurs)).isEqualTo("Un.\n\nDeux.");
    }

    @Test
    void says_each_moment_as_one_says_it() {
        var premier = BureauDePoste.a("2024-03-01T09:30");
        assertThat(RedactionDesMessages.enBref(premier, BureauDePoste.PARIS)).isEqualTo("vendredi 1er mars à 9h30");
        assertThat(RedactionDesMessages.enEntier(premier, BureauDePoste.PARIS))
                .isEqualTo("vendredi 1er mars 2024 à 9\u00a0h\u00a030");
        assertThat(MESSAGES.dire("rang", Map.of("rang", 1))).isEqualTo("1re");
        assertThat(MESSAGES.dire("rang", Map.of("rang", 12))).isEqualTo("12e");
    }
}
