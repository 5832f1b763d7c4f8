package fr.estran.socle.vocabulaire;

import static fr.estran.ListesDuSchema.permises;
import static fr.estran.ListesDuSchema.quiPermettent;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Bundles;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is added to the means of reaching somebody, or to the states of a message, has all that pages and tables ask of it. */
class MoyenTests {

    /** Families of words, by bundle, in which each means has one, and being told of nothing too. */
    private static final Set<String> DE_TOUS = Set.of(
            "equipe:benevoles.moyen.",
            "equipe:joindre.moyen.",
            "guichet:prevenir.",
            "inscriptions:corriger.fait.",
            "inscriptions:fait.prevenir.",
            "journees:canal.",
            "textes:rappel_prevu.",
            "usagers:contact.",
            "vieprivee:valeur.");

    private static final Set<String> DES_MOYENS = Set.of(
            "benevoles:forme.",
            "benevoles:par.",
            "benevoles:voie.",
            "libres:forme.",
            "libres:voie.",
            "equipe:joindre.faute.prevenir.",
            "concertation:moyen.",
            "guichet:faute.prevenir.",
            "inscriptions:moyen.",
            "prets:moyen.",
            "inscriptions:par.",
            "textes:canal.");

    private static final Set<String> DE_CE_QUI_PART_SEUL = Set.of(
            "moyens:regle.",
            "moyens:regler.",
            "moyens:titre.",
            "moyens:va_bien.",
            "textes:essai.absent.",
            "textes:essai.accepte.",
            "textes:essai.envoyer.",
            "textes:essai.faute.",
            "textes:essai.par.",
            "textes:essai.vers.",
            "textes:modeles.sans.");

    /** Of other lists, which have words and tests of their own: forms of a text, channels of a survey. */
    private static final Set<String> D_AUTRES_LISTES =
            Set.of("nouvelles:par.", "sollicitations:canal.", "sollicitations:tirage.canal.", "textes:forme.");

    private static final OuJoindre PARTOUT =
            new OuJoindre("06 12 34 56 78", "lou@exemple.fr", "1 rue de l'Exemple, 29000 Sainte-Mousse");

    @Test
    void has_words_wherever_a_means_is_told() {
        assertThat(sansMots(DE_TOUS, Arrays.asList(Moyen.values()))).isEmpty();
        assertThat(sansMots(DES_MOYENS, Moyen.tous())).isEmpty();
        assertThat(sansMots(DE_CE_QUI_PART_SEUL, Moyen.tous(Moyen::partSeul))).isEmpty();
        assertThat(sansMots(Set.of("textes:etat.", "vieprivee:valeur."), Arrays.asList(EtatDeMessage.values())))
                .isEmpty();
    }

    /** A family in which two means have words is one of means, until it is said to be of something else. */
    @Test
    void is_told_in_no_family_of_words_that_is_not_listed_here() {
        var trouvees = new TreeSet<String>();
        for (var nom : Bundles.tous().keySet()) {
            var phrases = Bundles.phrases(nom).stringPropertyNames();
            phrases.stream()
                    .filter(cle -> cle.endsWith("." + Moyen.SMS.code()))
                    .map(cle -> cle.substring(0, cle.lastIndexOf('.') + 1))
                    .filter(famille -> phrases.contains(famille + Moyen.COURRIEL.code()))
                    .forEach(famille -> trouvees.add(nom + ":" + famille));
        }
        assertThat(trouvees)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(DE_TOUS, DES_MOYENS, DE_CE_QUI_PART_SEUL, D_AUTRES_LISTES)
                                .flatMap(Set::stream)
                                .toList());
    }

    @Test
    void says_in_words_of_its_own_that_nothing_carries_what_leaves_by_itself() {
        assertThat(Moyen.tous(moyen -> moyen.sansPorteur().isPresent())).isEqualTo(Moyen.tous(Moyen::partSeul));
        assertThat(Moyen.tous().stream().flatMap(moyen -> moyen.sansPorteur().stream()))
                .doesNotHaveDuplicates()
                .allMatch(code -> Messages.de("messages/textes").connait("echec." + code));
    }

    @Test
    void is_what_the_tables_hold() throws IOException {
        assertThat(permises("contact_connu")).containsExactlyInAnyOrderElementsOf(codes(Moyen.tous()));
        assertThat(permises("canal_de_message_connu")).containsExactlyInAnyOrderElementsOf(codes(Moyen.tous()));
        assertThat(permises("moyen_d_essai_connu"))
                .containsExactlyInAnyOrderElementsOf(codes(Moyen.tous(Moyen::partSeul)));
        assertThat(permises("moyen_de_prevenir_connu"))
                .containsExactlyInAnyOrderElementsOf(codes(Arrays.asList(Moyen.values())));
        assertThat(permises("moyen_de_benevole_connu"))
                .containsExactlyInAnyOrderElementsOf(codes(Arrays.asList(Moyen.values())));
        assertThat(permises("etat_de_message_connu"))
                .containsExactlyInAnyOrderElementsOf(codes(Arrays.asList(EtatDeMessage.values())));
    }

    /** The last three of these are of the forms of a text, and of where somebody of the team is told. */
    @Test
    void is_held_under_no_check_that_is_not_asked_above() throws IOException {
        assertThat(quiPermettent(List.of(Moyen.SMS.code(), Moyen.COURRIEL.code())))
                .containsExactlyInAnyOrder(
                        "contact_connu",
                        "canal_de_message_connu",
                        "moyen_d_essai_connu",
                        "moyen_de_prevenir_connu",
                        "moyen_de_benevole_connu",
                        "canal_de_modele_connu",
                        "choix_d_un_moyen",
                        "nouvelle_par_un_moyen");
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
    void leaves_by_itself_for_whoever_reads_messages_and_for_no_one_else() {
        assertThat(Moyen.unPartSeulVers(new OuJoindre("06 12 34 56 78", null, null), Moyen.APPEL))
                .isTrue();
        assertThat(Moyen.unPartSeulVers(new OuJoindre("02 98 00 00 01", "lou@exemple.fr", null), Moyen.AUCUN))
                .isTrue();
        assertThat(Moyen.unPartSeulVers(new OuJoindre("02 98 00 00 01", null, "1 rue de l'Exemple"), Moyen.APPEL))
                .isFalse();
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

    private static List<String> sansMots(Set<String> familles, List<? extends Code> lesquels) {
        return familles.stream()
                .flatMap(famille -> lesquels.stream().map(un -> famille + un.code()))
                .filter(cle ->
                        !Bundles.dire(cle.substring(0, cle.indexOf(':'))).connait(cle.substring(cle.indexOf(':') + 1)))
                .toList();
    }

    private static List<String> codes(List<? extends Code> lesquels) {
        return lesquels.stream().map(Code::code).toList();
    }
}
