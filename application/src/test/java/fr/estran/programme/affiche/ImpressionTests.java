package fr.estran.programme.affiche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.programme.affiche.Impression.Resultat.Deborde;
import fr.estran.programme.affiche.Impression.Resultat.Tient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The paper of towns that we do not have, measured. */
@Tag("long")
class ImpressionTests {

    private static final Plaquette UN_LIEU = PlaquettesInventees.de(1, 3, "Photos");

    static Stream<Arguments> villes() {
        return Stream.of(FormeDePlaquette.values())
                .flatMap(forme -> Stream.of(
                                UN_LIEU,
                                PlaquettesInventees.de(30, 40, "Gérer sa boîte"),
                                PlaquettesInventees.de(2, 8, PlaquettesInventees.LONG),
                                PlaquettesInventees.de(3, 6, "x".repeat(200)),
                                PlaquettesInventees.de(4, 0, ""),
                                PlaquettesInventees.de(0, 5, "Sans lieu connu"))
                        .map(plaquette -> Arguments.of(forme, plaquette)));
    }

    @ParameterizedTest
    @MethodSource("villes")
    void says_all_of_it_in_its_order_cuts_nothing_and_leaves_no_heading_behind(
            FormeDePlaquette forme, Plaquette plaquette) {
        if (!(PlaquettesInventees.impression().composer(plaquette, forme) instanceof Tient tient)) {
            assertThat(forme).isEqualTo(FormeDePlaquette.DEPLIANT);
            return;
        }
        var lu = PapierLu.de(tient.pdf());
        var vu = PapierLu.serre(String.join("", lu.pages));

        assertThat(vu).containsSubsequence(dites(plaquette));
        assertThat(PapierLu.serre(lu.voix)).containsSubsequence(dites(plaquette));
        assertThat(lu.lettres.stream().filter(lettre -> !estBien(lettre, lu, plusPetit(forme))))
                .isEmpty();
        assertThat(lu.pages.stream().map(page -> derniere(page, forme)))
                .noneMatch(ligne -> titres(plaquette).contains(PapierLu.serre(ligne)));
        assertThat(lu.roles).contains("H1", "H2", "P").doesNotContain("Sect");
    }

    @Test
    void says_that_a_sheet_cannot_hold_it_rather_than_cut_anything() {
        var beaucoup = PlaquettesInventees.de(30, 40, "Gérer sa boîte");
        var impression = PlaquettesInventees.impression();

        assertThat(impression.composer(beaucoup, FormeDePlaquette.DEPLIANT))
                .isInstanceOfSatisfying(
                        Deborde.class, deborde -> assertThat(deborde.pages()).isGreaterThan(6));
        assertThat(impression.composer(beaucoup, FormeDePlaquette.LIVRET)).isInstanceOf(Tient.class);
    }

    @Test
    void takes_the_largest_letters_that_the_sheet_holds() {
        assertThat(PlaquettesInventees.impression().composer(UN_LIEU, FormeDePlaquette.DEPLIANT))
                .isInstanceOfSatisfying(Tient.class, tient -> {
                    assertThat(tient.corps()).isEqualTo(15f);
                    assertThat(tient.pages()).isLessThanOrEqualTo(6);
                });
    }

    /** What a machine prints is what one reads: two sides for a sheet folded in three, four pages a sheet for a booklet. */
    @Test
    void lays_the_same_pages_for_the_printer_and_claims_nothing_of_them() {
        for (var forme : List.of(FormeDePlaquette.DEPLIANT, FormeDePlaquette.LIVRET)) {
            var tient = (Tient) PlaquettesInventees.impression().composer(UN_LIEU, forme);
            var imposee = Impression.imposer(forme, tient.pdf());
            var machine = PapierLu.de(imposee);

            assertThat(machine.pages).hasSize(forme == FormeDePlaquette.DEPLIANT ? 2 : (tient.pages() + 3) / 4 * 2);
            assertThat(machine.lettres).hasSameSizeAs(PapierLu.de(tient.pdf()).lettres);
            assertThat(new String(imposee, StandardCharsets.ISO_8859_1)).doesNotContain("pdfuaid");
            assertThat(machine.largeur).isGreaterThan(machine.hauteur);
        }
    }

    /** Within the margins, on its page, and large enough. */
    private static boolean estBien(PapierLu.Lettre lettre, PapierLu lu, float corps) {
        return lettre.gauche() >= 15
                && lettre.droite() <= lu.largeur - 15
                && lettre.bas() >= 15
                && lettre.bas() <= lu.hauteur - 15
                && lettre.corps() >= corps;
    }

    private static float plusPetit(FormeDePlaquette forme) {
        return forme.corps().getLast();
    }

    private static String derniere(String page, FormeDePlaquette forme) {
        var lignes = page.lines().filter(ligne -> !ligne.isBlank()).toList();
        var pied = lignes.getLast().matches("\\d+|Page \\d+ sur \\d+") && forme != FormeDePlaquette.DEPLIANT;
        return lignes.size() < 2 ? "" : lignes.get(lignes.size() - (pied ? 2 : 1));
    }

    private static List<String> titres(Plaquette plaquette) {
        var titres = new ArrayList<>(List.of("Commentparticiper", "Oùnoustrouver", "Ànepasmanquer,jourparjour"));
        plaquette.aides().forEach(aide -> titres.add(PapierLu.serre(aide.genre().nom())));
        plaquette.lieux().forEach(lieu -> titres.add(PapierLu.serre(lieu.nom())));
        plaquette.parMois().forEach(mois -> titres.add(PapierLu.serre(mois.nom())));
        return titres;
    }

    /** All that the leaflet says, in the order in which it makes sense. */
    private static List<String> dites(Plaquette plaquette) {
        var dites = new ArrayList<>(List.of(plaquette.service(), plaquette.titre(), plaquette.telephone()));
        dites.addAll(plaquette.inscription());
        plaquette.aides().forEach(aide -> {
            dites.add(aide.genre().nom() + aide.genre().phrase());
            aide.lieux().forEach(lieu -> dites.add(lieu.nom() + String.join("", lieu.lignes())));
        });
        plaquette.genres().forEach(genre -> dites.add(genre.nom() + " : " + genre.phrase()));
        plaquette
                .seances()
                .forEach(seance -> dites.add(seance.quand() + seance.titre() + seance.genre() + ", " + seance.ou()
                        + ". " + seance.venir() + "."));
        plaquette
                .lieux()
                .forEach(lieu -> dites.add(lieu.nom()
                        + lieu.adresse()
                        + lieu.acces()
                        + (lieu.arret() == null ? "" : "Arrêt " + lieu.arret())));
        return dites.stream().map(PapierLu::serre).toList();
    }
}
