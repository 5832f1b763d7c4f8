package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the window of a DL envelope shows of a letter. The envelope is 220 × 110 mm; its window, 100 × 45 mm, is 20 mm from
 * its right and lower edges. The sheet, folded in three, is 210 × 99 mm: it slides by 10 mm across and 11 mm down, 5 and 5.5
 * on either side of the middle.
 */
class LettresTests {

    private static final double MM = 72 / 25.4;

    /** On the sheet, when it lies in the middle of the envelope: left, top, right, bottom, in millimetres. */
    private static final Cadre FENETRE = new Cadre(95, 39.5, 195, 84.5);

    private static final double JEU = 5;

    record Cadre(double gauche, double haut, double droite, double bas) {

        Cadre elargi(double mm) {
            return new Cadre(gauche - mm, haut - mm, droite + mm, bas + mm);
        }

        boolean contient(Signe signe) {
            return signe.gauche >= gauche && signe.droite <= droite && signe.haut >= haut && signe.bas <= bas;
        }

        boolean touche(Signe signe) {
            return signe.droite > gauche && signe.gauche < droite && signe.bas > haut && signe.haut < bas;
        }
    }

    /** A letter of the alphabet and where it lies, in millimetres; its height is that of its line, descenders and all. */
    record Signe(int page, String texte, double gauche, double haut, double droite, double bas, double corps) {}

    static Stream<Arguments> adresses() {
        return Stream.of(
                Arguments.of("Marie-Françoise Le Gall", "12 rue de l'Exemple, 29000 Sainte-Mousse"),
                Arguments.of("Lou Riou", "1 rue de l'Exemple 29000 Sainte-Mousse"),
                Arguments.of(
                        "Marie et Paul Riou",
                        "Résidence des Genêts\nBâtiment C, escalier 4\nAppartement 312\n12 bis rue de la Très-Vieille-Fontaine\n29000 Sainte-Mousse"),
                Arguments.of(
                        "Lou Riou",
                        "Chez Mme Morvan\nRésidence des Genêts\nBât. C\nApt 312\nBP 12\n12 rue\n29000 Mousse"),
                Arguments.of("O".repeat(500), "12 rue de l'Exemple, 29000 Sainte-Mousse"),
                Arguments.of("Jean ".repeat(100), "12 rue de l'Exemple, 29000 Sainte-Mousse"),
                Arguments.of("W", "W".repeat(500) + ", 29000 " + "W".repeat(500)),
                Arguments.of("Олена Шевченко", "12 rue de l'Exemple, 29000 Sainte-Mousse"),
                Arguments.of("محمد الأمين", "12 rue de l'Exemple, 29000 Sainte-Mousse"),
                Arguments.of("Nguyễn Thị Ánh", "вулиця Прикладу 5, 29000 Sainte-Mousse"),
                Arguments.of("d'Exemple <b>&amp;</b>", "12 rue de l'Exemple\n\n\n29000\tSainte-Mousse\n"));
    }

    @ParameterizedTest
    @MethodSource("adresses")
    void shows_the_whole_address_in_the_window_and_nothing_else(String nom, String adresse) {
        var adressee = AdressePostale.de(nom, adresse);
        var signes = signes(lettre(adressee));

        var dedans = signes.stream()
                .filter(signe -> signe.page == 1)
                .filter(FENETRE.elargi(JEU)::touche)
                .toList();
        assertThat(texte(dedans)).isEqualTo(String.join("", adressee.lignes()).replaceAll("\\s", ""));
        assertThat(dedans).allMatch(FENETRE.elargi(-JEU)::contient);
        assertThat(adressee.lignes()).hasSizeBetween(3, 6).noneMatch(String::isBlank);
        assertThat(adressee.lignes().getLast()).startsWith("29000");
        assertThat(dedans).allMatch(signe -> signe.corps >= 14);
        // But for the window, whose letters are for the post.
        assertThat(signes).filteredOn(signe -> !dedans.contains(signe)).allMatch(signe -> signe.corps >= 16);
    }

    @Test
    void keeps_every_line_of_an_address_that_has_six() {
        assertThat(AdressePostale.de(
                                "Lou Riou",
                                "Chez Mme Morvan\nRésidence des Genêts\nBâtiment C\n12 rue de l'Exemple\n29000 Sainte-Mousse")
                        .lignes())
                .containsExactly(
                        "Lou Riou",
                        "Chez Mme Morvan",
                        "Résidence des Genêts",
                        "Bâtiment C",
                        "12 rue de l'Exemple",
                        "29000 Sainte-Mousse");
    }

    /** The most that the norm has, in capitals too: smaller letters, and none is missing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mademoiselle Marie-Françoise de Kermabon",
                "MADEMOISELLE MARIE-FRANCOISE KERMABONN",
                "COMMUNAUTE DES COMMUNES DE MONTMORENCY"
            })
    void cuts_nothing_of_six_lines_of_thirty_eight_letters(String ligne) {
        var longue = ligne.length() > 38 ? ligne.substring(0, 38) : ligne;
        var adresse = AdressePostale.de(
                longue, String.join("\n", longue, longue, longue, longue, "29000 " + longue.substring(0, 32)));
        var signes = signes(lettre(adresse));

        var dedans = signes.stream().filter(FENETRE.elargi(JEU)::touche).toList();
        assertThat(texte(dedans))
                .isEqualTo((longue.repeat(5) + "29000" + longue.substring(0, 32)).replaceAll("\\s", ""));
        assertThat(dedans).allMatch(FENETRE.elargi(-JEU)::contient).allMatch(signe -> signe.corps >= 9);
    }

    @Test
    void writes_in_the_letters_that_the_post_reads() {
        assertThat(AdressePostale.latin("Олена Шевченко")).isEqualTo("Olena Shevchenko");
        assertThat(AdressePostale.latin("Łukasz Žižka-Ærø")).isEqualTo("Łukasz Žižka-Ærø");
        assertThat(AdressePostale.latin("محمد")).matches("[A-Za-z]+");
        assertThat(AdressePostale.latin("12 rue de l’Église")).isEqualTo("12 rue de l’Église");
    }

    @Test
    void knows_an_address_that_the_post_could_not_deliver() {
        assertThat(List.of(
                        "1 rue de l'Exemple, 29000 Sainte-Mousse",
                        "1 rue de l'Exemple 29000 Sainte-Mousse",
                        "Le bourg\n29000 Sainte-Mousse",
                        "5 rue du Lac, B-1000 Bruxelles"))
                .allMatch(AdressePostale::complete);
        assertThat(List.of(
                        "", "1 rue de l'Exemple", "29000 Sainte-Mousse", "chez sa fille", "1 rue de l'Exemple, Mousse"))
                .noneMatch(AdressePostale::complete);
    }

    @Test
    void gives_each_letter_its_own_sheet_and_lets_a_long_one_go_on_overleaf() throws Exception {
        var courte = lettre(AdressePostale.de("Lou Riou", "1 rue de l'Exemple, 29000 Sainte-Mousse"));
        var longue = new Lettre(
                courte.expediteur(),
                courte.destinataire(),
                courte.date(),
                courte.objet(),
                Collections.nCopies(
                        20, "Nous vous attendons à la médiathèque, comme convenu au téléphone. ".repeat(3)));
        var pdf = Formes.creer().lettres("Lettres", "Ville", List.of(courte, courte, longue, courte));
        try (var ouvert = Loader.loadPDF(pdf)) {
            assertThat(ouvert.getNumberOfPages()).isBetween(5, 7);
        }
        var pages = signes(pdf).stream()
                .filter(FENETRE.elargi(JEU)::touche)
                .map(Signe::page)
                .distinct()
                .toList();
        assertThat(pages).contains(1, 2, 3);
    }

    private static Lettre lettre(AdressePostale adresse) {
        return new Lettre(
                List.of(
                        "Service d'aide numérique de la ville de Sainte-Mousse-les-Bains",
                        "02 61 91 00 00",
                        "une-adresse-bien-longue-de-service@sainte-mousse-les-bains.example",
                        "Ligne de plus ".repeat(20)),
                adresse,
                "Le mardi 16 janvier 2024",
                "Rappel : Premiers pas avec un téléphone portable Android, mardi 6 février 2024",
                List.of("Bonjour,", "Nous vous attendons.", "Quand : mardi.\nOù : à la médiathèque."));
    }

    private static List<Signe> signes(Lettre lettre) {
        return signes(Formes.creer().lettres("Lettres", "Ville", List.of(lettre)));
    }

    private static List<Signe> signes(byte[] pdf) {
        var signes = new ArrayList<Signe>();
        try (var ouvert = Loader.loadPDF(pdf)) {
            var lecteur = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition signe) {
                    if (!signe.getUnicode().isBlank()) {
                        signes.add(de(getCurrentPageNo(), signe));
                    }
                }
            };
            lecteur.getText(ouvert);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return signes;
    }

    private static Signe de(int page, TextPosition signe) {
        // Its size in points is rounded down by the library.
        var corps = Math.round(signe.getTextMatrix().getScalingFactorY() * 100) / 100.0;
        return new Signe(
                page,
                signe.getUnicode(),
                signe.getXDirAdj() / MM,
                (signe.getYDirAdj() - 0.8 * corps) / MM,
                (signe.getXDirAdj() + signe.getWidthDirAdj()) / MM,
                (signe.getYDirAdj() + 0.25 * corps) / MM,
                corps);
    }

    private static String texte(List<Signe> signes) {
        return String.join("", signes.stream().map(Signe::texte).toList()).replaceAll("\\s", "");
    }
}
