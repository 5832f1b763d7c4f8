package fr.estran.coordonnees;

import static fr.estran.ListesDuSchema.permises;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.commun.Code;
import fr.estran.commun.Messages;
import fr.estran.nomenclatures.EtatDeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is added to the means of reaching somebody, or to the states of a message, has all that pages and tables ask of it. */
class MoyenTests {

    /** Families of words, by bundle, in which each means has one: with that of being told of nothing, and without. */
    private static final Map<String, List<String>> DE_TOUS = Map.of(
            "guichet", List.of("prevenir."),
            "inscriptions", List.of("corriger.fait.", "fait.prevenir."),
            "journees", List.of("canal."),
            "usagers", List.of("contact."),
            "textes", List.of("rappel_prevu."));

    private static final Map<String, List<String>> DES_MOYENS = Map.of(
            "guichet", List.of("faute.prevenir."),
            "inscriptions", List.of("moyen.", "par."),
            "textes", List.of("canal."));

    private static final OuJoindre PARTOUT =
            new OuJoindre("06 12 34 56 78", "lou@exemple.fr", "1 rue de l'Exemple, 29000 Sainte-Mousse");

    @Test
    void has_words_wherever_a_means_is_told() {
        assertThat(sansMots(DE_TOUS, Arrays.asList(Moyen.values()))).isEmpty();
        assertThat(sansMots(DES_MOYENS, Moyen.tous())).isEmpty();
        assertThat(sansMots(Map.of("textes", List.of("etat.")), Arrays.asList(EtatDeMessage.values())))
                .isEmpty();
    }

    @Test
    void is_what_the_tables_hold() throws IOException {
        assertThat(permises("contact_connu")).containsExactlyInAnyOrderElementsOf(codes(Moyen.tous()));
        assertThat(permises("canal_de_message_connu")).containsExactlyInAnyOrderElementsOf(codes(Moyen.tous()));
        assertThat(permises("moyen_de_prevenir_connu"))
                .containsExactlyInAnyOrderElementsOf(codes(Arrays.asList(Moyen.values())));
        assertThat(permises("etat_de_message_connu"))
                .containsExactlyInAnyOrderElementsOf(codes(Arrays.asList(EtatDeMessage.values())));
    }

    @Test
    void is_what_the_guide_says_of_a_folder_of_records() throws IOException {
        var guide = Path.of(System.getProperty("estran.racine", ".."), "docs", "guide", "dossier.md");
        assertThat(Files.readAllLines(guide))
                .filteredOn(ligne -> ligne.startsWith("| `contact` |"))
                .singleElement()
                .satisfies(ligne -> assertThat(codes(Moyen.tous())).allMatch(code -> ligne.contains("`" + code + "`")));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AUCUN")
    void needs_something_of_somebody_begins_as_it_leaves_and_falls_back_to_the_others(Moyen moyen) {
        assertThat(moyen.vers(PARTOUT)).isPresent();
        assertThat(moyen.vers(new OuJoindre(null, null, null))).isEmpty();
        assertThat(moyen.premierEtat().enAttente()).isTrue();
        assertThat(moyen.premierEtat() == EtatDeMessage.A_ENVOYER).isEqualTo(moyen.partSeul());
        assertThat(moyen.ordre()).startsWith(moyen).doesNotHaveDuplicates().doesNotContain(Moyen.AUCUN);
        assertThat(Moyen.souhaits()).contains(moyen);
    }

    @Test
    void is_told_by_what_a_number_can_do_when_nobody_said_how() {
        assertThat(Moyen.parDefaut(PARTOUT)).isEqualTo(Moyen.SMS);
        assertThat(Moyen.parDefaut(new OuJoindre("02 98 00 00 01", "lou@exemple.fr", null)))
                .isEqualTo(Moyen.APPEL);
        assertThat(Moyen.parDefaut(new OuJoindre("12", "lou@exemple.fr", null))).isEqualTo(Moyen.COURRIEL);
        assertThat(Moyen.parDefaut(new OuJoindre(null, null, "1 rue de l'Exemple")))
                .isEqualTo(Moyen.COURRIER);
        assertThat(Moyen.parDefaut(new OuJoindre(null, null, null))).isEqualTo(Moyen.AUCUN);
        assertThat(Moyen.lePlusSimple(new OuJoindre("02 98 00 00 01", "lou@exemple.fr", null)))
                .isEqualTo(Moyen.COURRIEL);
    }

    private static List<String> sansMots(Map<String, List<String>> familles, List<? extends Code> lesquels) {
        return familles.entrySet().stream()
                .flatMap(par -> par.getValue().stream()
                        .flatMap(famille -> lesquels.stream()
                                .map(un -> famille + un.code())
                                .filter(cle -> !Messages.de(par.getKey()).connait(cle))))
                .toList();
    }

    private static List<String> codes(List<? extends Code> lesquels) {
        return lesquels.stream().map(Code::code).toList();
    }
}
