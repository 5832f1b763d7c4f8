package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How an SMS is put together: nothing in it is ever cut. */
class RemplissageTests {

    private static final Optional<String> LIEN = Optional.of("numerique.exemple.fr/p/K7M2QP9XW4");

    record Cas(Modele modele, Forme forme, int longueur, Optional<String> lien) {}

    static Stream<Cas> tousLesTextes() {
        return Stream.of(Modele.values())
                .flatMap(modele -> Stream.of(Forme.SMS, Forme.NEUTRE)
                        .flatMap(forme -> IntStream.of(1, 3, 6, 9, 14)
                                .boxed()
                                .flatMap(longueur -> Stream.of(LIEN, Optional.<String>empty())
                                        .map(lien -> new Cas(modele, forme, longueur, lien)))));
    }

    /** Each value begins and ends on a word of its own: where one of them is, so is the other. */
    @ParameterizedTest
    @MethodSource("tousLesTextes")
    void says_each_value_whole_or_not_at_all_and_who_writes_first(Cas cas) {
        var valeurs = valeurs(cas.longueur());
        var texte = Textes.leNotre(cas.modele(), cas.forme(), 1).texte();

        var sms = Remplissage.sms(texte, "Pas d'autre rappel.", valeurs, cas.lien());

        assertThat(sms).startsWith("Sainte-Mousse : ").doesNotContain("...", "{", "}");
        for (var nom : List.of("titre", "lieu", "raison", "prenom", "dates")) {
            assertThat(sms.contains("debut" + nom)).as(nom).isEqualTo(sms.contains("fin" + nom));
        }
        assertThat(sms.contains("http") || sms.contains("numerique.exemple.fr")).isEqualTo(sms.endsWith(LIEN.get()));
        for (var mot : sms.split(" ")) {
            assertThat(Gsm7.ecrire(
                            texte + " " + String.join(" ", valeurs.values()) + " Pas d'autre rappel. mer. sept. ven. "
                                    + cas.lien().orElse("")))
                    .contains(mot.replaceAll("[,.:]+$", ""));
        }
    }

    /** What must be known is never left out to spare a segment. */
    @ParameterizedTest
    @MethodSource("tousLesTextes")
    void leaves_out_no_title_no_place_no_code_and_no_telephone(Cas cas) {
        var texte = Textes.leNotre(cas.modele(), cas.forme(), 1).texte();
        var valeurs = valeurs(cas.longueur());

        var sms = Remplissage.sms(texte, "", valeurs, cas.lien());

        for (var nom : List.of("titre", "lieu", "code", "telephone")) {
            if (texte.contains("{" + nom + "}")) {
                assertThat(sms).as(nom).contains(Gsm7.ecrire(valeurs.get(nom)));
            }
        }
    }

    @Test
    void goes_without_what_is_said_beside_then_the_reason_then_other_dates_and_leaves_in_two_only_then() {
        var texte = "Annulé : {titre}. {raison}. Autres dates : {dates}. Tél : {telephone}";
        var valeurs = new HashMap<>(Map.of(
                "service",
                "Ville",
                "titre",
                "Photos",
                "raison",
                "La salle est fermée",
                "dates",
                "lundi",
                "telephone",
                "02"));
        assertThat(Remplissage.sms(texte, "A bientot.", valeurs, Optional.empty()))
                .isEqualTo("Ville : Annulé : Photos. La salle est fermée. Autres dates : lundi. Tél : 02. A bientot.");

        valeurs.put("titre", "x".repeat(85));
        assertThat(Remplissage.sms(texte, "A bientot.", valeurs, Optional.empty()))
                .contains("fermée", "Autres dates : lun. Tél")
                .doesNotContain("bientot");
        valeurs.put("titre", "x".repeat(100));
        assertThat(Remplissage.sms(texte, "", valeurs, Optional.empty()))
                .contains("Autres dates")
                .doesNotContain("fermée");
        valeurs.put("titre", "x".repeat(125));
        assertThat(Remplissage.sms(texte, "", valeurs, Optional.empty()))
                .hasSizeLessThanOrEqualTo(Gsm7.LONGUEUR)
                .doesNotContain("fermée", "Autres dates");
        valeurs.put("titre", "x".repeat(160));
        assertThat(Remplissage.sms(texte, "A bientot.", valeurs, Optional.empty()))
                .as("two say all that there is")
                .hasSizeBetween(Gsm7.LONGUEUR, Gsm7.EN_DEUX)
                .contains("fermée", "lundi", "bientot");
    }

    @Test
    void writes_no_name_twice_where_the_town_has_written_its_own() {
        assertThat(Remplissage.sms("Ici {service}. Bonjour", "", Map.of("service", "Ville"), Optional.empty()))
                .isEqualTo("Ici Ville. Bonjour");
    }

    private static Map<String, String> valeurs(int mots) {
        var valeurs = new HashMap<String, String>();
        for (var nom : List.of("titre", "lieu", "raison", "prenom", "dates", "adresse")) {
            valeurs.put(nom, "debut" + nom + " mot".repeat(mots) + " fin" + nom);
        }
        valeurs.put("libre", "Apportez vos lunettes.");
        valeurs.put("service", "Sainte-Mousse");
        valeurs.put("quand", "mercredi 28 septembre à 17 h 30");
        valeurs.put("jusqua", "vendredi 23 septembre à 16 h 30");
        valeurs.put("avant", "mercredi 21 septembre à 17 h 30");
        valeurs.put("code", "K7M2QP");
        valeurs.put("rang", "12e");
        valeurs.put("preuve", "482915");
        valeurs.put("telephone", "02 61 91 00 00");
        return valeurs;
    }
}
