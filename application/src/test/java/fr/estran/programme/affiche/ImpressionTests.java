package fr.estran.programme.affiche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.programme.affiche.Impression.Resultat.Deborde;
import fr.estran.programme.affiche.Impression.Resultat.Tient;
import fr.estran.programme.affiche.Pliage.Feuille;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

        var dites = tient.dense() ? ditesDePres(plaquette, Set.of()) : dites(plaquette);
        assertThat(vu).containsSubsequence(dites);
        assertThat(PapierLu.serre(lu.voix)).containsSubsequence(dites);
        assertThat(lu.lettres.stream().filter(lettre -> !estBien(lettre, lu, plusPetit(forme))))
                .isEmpty();
        assertThat(lu.pages.stream().map(page -> derniere(page, forme)))
                .noneMatch(ligne -> titres(plaquette).contains(PapierLu.serre(ligne)));
        assertThat(lu.roles).contains("H1", "H2", "P").doesNotContain("Sect");
    }

    /** The fold of a town like Quimper: ten places of help that comes back, 25 other dates, ten addresses. */
    @Test
    void holds_the_quarter_of_a_town_of_ten_venues_on_six_panels_in_12_points() {
        var plaquette = PlaquettesInventees.commeQuimper();
        var impression = PlaquettesInventees.impression();

        assertThat(impression.apercus(plaquette)).allMatch(ApercuDePliage::tient);
        assertThat(impression.composer(plaquette, FormeDePlaquette.DEPLIANT))
                .isInstanceOfSatisfying(Tient.class, tient -> {
                    var lu = PapierLu.de(tient.pdf());
                    assertThat(lu.pages).hasSizeLessThanOrEqualTo(6);
                    assertThat(lu.lettres).allMatch(lettre -> estBien(lettre, lu, 12));
                    assertThat(PapierLu.serre(lu.voix))
                            .containsSubsequence(ditesDePres(plaquette, Set.of()))
                            .contains(PapierLu.serre("Partout, accès en fauteuil roulant."))
                            .contains(PapierLu.serre("Commune : Sainte-Mousse."));
                });
    }

    /** What does not fit is told before it is printed, with the least that has to be left out, by name. */
    @Test
    void tells_what_has_to_be_left_out_and_leaves_out_nothing_else() {
        var plaquette = PlaquettesInventees.de(16, 50, "Gérer sa boîte");
        var impression = PlaquettesInventees.impression();

        var apercus = impression.apercus(plaquette);
        assertThat(apercus).extracting(ApercuDePliage::feuille).containsExactly(Feuille.A4, Feuille.A3);
        assertThat(apercus.getFirst().tient()).isFalse();
        assertThat(apercus.getFirst().volets()).isGreaterThan(6);
        for (var apercu : apercus) {
            var pliage = apercu.pliage();
            if (pliage == null) {
                continue;
            }
            assertThat(impression.composer(plaquette, FormeDePlaquette.DEPLIANT, pliage, Decor.NU))
                    .isInstanceOfSatisfying(Tient.class, tient -> {
                        var lu = PapierLu.de(tient.pdf());
                        assertThat(lu.pages)
                                .hasSizeLessThanOrEqualTo(apercu.feuille().volets());
                        assertThat(lu.lettres).allMatch(lettre -> estBien(lettre, lu, 12));
                        assertThat(PapierLu.serre(lu.voix)).containsSubsequence(ditesDePres(plaquette, pliage.sans()));
                    });
        }
        assertThat(apercus.getLast().tient()).isTrue();
        var imposee = PapierLu.de(Impression.imposer(
                FormeDePlaquette.DEPLIANT,
                Feuille.A3,
                ((Tient) impression.composer(
                                plaquette, FormeDePlaquette.DEPLIANT, new Pliage(Feuille.A3, Set.of()), Decor.NU))
                        .pdf()));
        assertThat(imposee.pages).hasSize(2);
        assertThat(imposee.largeur).isGreaterThan(1100);
    }

    @Test
    void says_in_words_what_a_shorter_fold_is_without() {
        var courts = Pliage.plusCourts(Feuille.A4, PlaquettesInventees.de(2, 3, "Photos"));

        assertThat(courts.getLast().enMots())
                .isEqualTo("ce qu'est chaque forme d'aide, ni l'étage et la porte de chaque lieu");
        assertThat(courts.getFirst().adresse()).isEqualTo("?papier=a4&sans=phrases");
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

    /** No page is half empty, and what is left of the sheets is lines to write on. */
    @ParameterizedTest
    @MethodSource("livrets")
    void fills_the_pages_of_a_booklet(Plaquette plaquette) {
        var tient = (Tient) PlaquettesInventees.impression().composer(plaquette, FormeDePlaquette.LIVRET);
        var lu = PapierLu.de(tient.pdf());
        var pages = lu.pages.stream().map(PapierLu::serre).toList();
        var noter = IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).contains("Pournotervosdates"))
                .findFirst();

        assertThat(pages.size() % 4).isZero();
        for (int page = 2; page <= noter.orElse(pages.size() - 1); page++) {
            int laquelle = page;
            var bas = lu.lettres.stream()
                    .filter(lettre -> lettre.page() == laquelle && lettre.bas() < lu.hauteur - 40)
                    .mapToDouble(PapierLu.Lettre::bas)
                    .max();
            assertThat(bas.orElse(0)).as("page " + page).isGreaterThan(lu.hauteur * 0.6);
        }
    }

    static Stream<Plaquette> livrets() {
        return Stream.of(
                UN_LIEU,
                PlaquettesInventees.commeQuimper(),
                PlaquettesInventees.de(30, 40, "Gérer sa boîte"),
                PlaquettesInventees.de(2, 8, PlaquettesInventees.LONG));
    }

    @Test
    void shows_a_week_at_a_glance_where_help_comes_back_each_week() {
        var tient = (Tient) PlaquettesInventees.impression()
                .composer(PlaquettesInventees.de(5, 3, "Photos"), FormeDePlaquette.LIVRET);

        assertThat(PapierLu.serre(PapierLu.de(tient.pdf()).voix))
                .containsSubsequence("Lasemaineenuncoupd'œil", "LieuLun.Mar.Mer.Jeu.Ven.", "Sallenuméro0", "8h–19h")
                .contains(PapierLu.serre("* Pas chaque semaine : les pages qui suivent disent quand."));
    }

    /** What a machine prints is what one reads: two sides for a sheet folded in three, four pages a sheet for a booklet. */
    @Test
    void lays_the_same_pages_for_the_printer_and_claims_nothing_of_them() {
        for (var forme : List.of(FormeDePlaquette.DEPLIANT, FormeDePlaquette.LIVRET)) {
            var tient = (Tient) PlaquettesInventees.impression().composer(UN_LIEU, forme);
            var imposee = Impression.imposer(forme, Feuille.A4, tient.pdf());
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
                        + (lieu.arret() == null ? "" : "Arrêt " + lieu.arret())
                        + (lieu.fauteuil() == null ? "" : MotsDePlaquette.fauteuil(lieu.fauteuil()))));
        return dites.stream().map(PapierLu::serre).toList();
    }

    /** The same, where what each line would repeat is said once. */
    private static List<String> ditesDePres(Plaquette plaquette, Set<Raccourci> sans) {
        var dites = new ArrayList<>(List.of(plaquette.service(), plaquette.titre(), plaquette.telephone()));
        dites.addAll(plaquette.inscription());
        plaquette.aides().forEach(aide -> {
            dites.add(aide.genre().nom());
            if (!sans.contains(Raccourci.PHRASES)) {
                dites.add(aide.genre().phrase());
            }
            Stream.of(DayOfWeek.values())
                    .flatMap(jour -> aide.lieux().stream()
                            .flatMap(lieu -> lieu.creneaux().stream()
                                    .filter(creneau -> creneau.jour() == jour)
                                    .map(creneau -> Map.entry(creneau.debut(), creneau.heures() + lieu.nom())))
                            .sorted(Map.Entry.comparingByKey())
                            .map(Map.Entry::getValue))
                    .forEach(dites::add);
        });
        plaquette
                .seances()
                .forEach(seance -> dites.add(seance.heures().replaceFirst("^de ", "") + " : " + seance.titre()));
        plaquette
                .lieux()
                .forEach(lieu -> dites.add(lieu.nom()
                        + lieu.adresse().replaceAll(", \\d{5} .*", ".")
                        + (sans.contains(Raccourci.CHEMINS) ? "" : lieu.acces())
                        + (lieu.arret() == null ? "" : "Arrêt " + lieu.arret())));
        return dites.stream().map(PapierLu::serre).toList();
    }
}
