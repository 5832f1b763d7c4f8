package fr.estran.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.commun.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextesTests {

    static final Messages MESSAGES = Messages.de("contacts");

    @ParameterizedTest
    @EnumSource(Modele.class)
    void has_words_of_its_own_that_fit_in_one_sms_with_long_names(Modele modele) {
        for (var forme : List.of(Forme.SMS, Forme.NEUTRE)) {
            var pourUn = Textes.leNotre(modele, forme, 1).texte();
            var pourDeux = Textes.leNotre(modele, forme, 2).texte();
            assertThat(Textes.VARIABLES)
                    .containsAll(Remplissage.variables(pourUn))
                    .containsAll(Remplissage.variables(pourDeux));
            assertThat(List.of(
                            Exemple.sms(pourUn),
                            Exemple.sms(pourDeux, List.of("Marie-Françoise", "Jean-Christophe")),
                            Exemple.sms(pourDeux, List.of("Marie", "Paul"))))
                    .allSatisfy(sms -> {
                        assertThat(Gsm7.longueur(sms)).as(sms).isBetween(40, Gsm7.LONGUEUR);
                        assertThat(sms).doesNotContain("{", "?");
                    })
                    .last()
                    .asString()
                    .contains("Marie et Paul");
        }
        assertThat(Textes.VARIABLES)
                .containsAll(Remplissage.variables(
                        Textes.leNotre(modele, Forme.COURRIEL, 1).texte()));
    }

    /** A message that would only name the appointment is as good as none. */
    @ParameterizedTest
    @EnumSource(Modele.class)
    void names_neither_title_nor_place_of_an_appointment(Modele modele) {
        var texte = Textes.leNotre(modele, Forme.NEUTRE, 1).texte();
        assertThat(Remplissage.variables(texte)).doesNotContain("prenom").allMatch(Forme.NEUTRE::permet);
        assertThat(texte).containsIgnoringCase("rendez-vous à la mairie");
        for (var parTelephone : List.of(true, false)) {
            var courriel =
                    TextesDesRendezVous.de(modele, Forme.COURRIEL, parTelephone).orElseThrow();
            assertThat(Textes.VARIABLES).containsAll(Remplissage.variables(courriel.texte()));
            assertThat(Remplissage.variables(courriel.objet() + courriel.texte()))
                    .doesNotContain("titre");
        }
        var appel = TextesDesRendezVous.de(modele, Forme.NEUTRE, true).orElseThrow();
        assertThat(Remplissage.variables(appel.texte())).allMatch(Forme.NEUTRE::permet);
        assertThat(Gsm7.longueur(Exemple.sms(appel.texte()))).isLessThanOrEqualTo(Gsm7.LONGUEUR);
    }

    /** With the names of a town of some size, and words as long as they get: the place where one goes is told in full. */
    @ParameterizedTest
    @EnumSource(
            value = Modele.class,
            names = {"CONFIRMATION", "ATTENTE", "PROPOSITION", "PROMOTION", "RAPPEL", "DEPLACEMENT", "CODE"})
    void has_room_in_one_sms_for_the_code_the_link_and_the_whole_place(Modele modele) {
        var lien = "numerique.quimper.example/p/a1B2c3D4";
        var texte = Textes.leNotre(modele, Forme.SMS, 1).texte();

        var sms = Remplissage.sms(texte, "", Exemple.valeurs(), Optional.of(lien));

        assertThat(Gsm7.longueur(sms)).as(sms).isLessThanOrEqualTo(Gsm7.LONGUEUR);
        assertThat(sms).endsWith(" " + lien).contains("K7M2QP", "28 sept");
        if (texte.contains("{lieu}")) {
            assertThat(sms).contains("Médiathèque Alain-Gérard", "02 61 91 00 00");
        }
        assertThat(Remplissage.sms(texte, "", Exemple.valeurs(), Optional.of("x".repeat(90))))
                .doesNotContain("xxx");
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
        assertThat(RedactionDesMessages.enBref(premier, BureauDePoste.PARIS)).isEqualTo("vendredi 1er mars à 9 h 30");
        assertThat(RedactionDesMessages.enEntier(premier, BureauDePoste.PARIS))
                .isEqualTo("vendredi 1er mars 2024 à 9\u00a0h\u00a030");
        assertThat(MESSAGES.dire("rang", Map.of("rang", 1))).isEqualTo("en premier");
        assertThat(MESSAGES.dire("rang", Map.of("rang", 12))).isEqualTo("12e");
    }
}
