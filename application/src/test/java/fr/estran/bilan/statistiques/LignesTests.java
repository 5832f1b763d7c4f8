package fr.estran.bilan.statistiques;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Quimper;
import fr.estran.bilan.statistiques.Lignes.Ligne;
import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.Oreille;
import fr.estran.echanges.dossiers.ResultatImport.Garde;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class LignesTests {

    private static final int TOUTES = 100_000;

    private static final Map<Filtre, List<String>> VALEURS = Map.of(
            Filtre.QUARTIER, List.of("penhars", "centre_ville", "kerfeunteun"),
            Filtre.LIEU, List.of("L01", "L05", "L09"),
            Filtre.TYPE, List.of("atelier", "permanence", "rendez_vous", "stage"),
            Filtre.THEMATIQUE, List.of("tablette", "photos", "inconnu"),
            Filtre.CONSEILLER, List.of("C1", "C2"),
            Filtre.CANAL, List.of("telephone", "en_ligne", "prescripteur"));

    @Autowired
    Importation importation;

    @Autowired
    Statistiques statistiques;

    @Autowired
    IndicateurRepository indicateurs;

    @Autowired
    TransactionOperations transactions;

    StructureId quimper;

    @BeforeAll
    void importer() throws IOException {
        quimper = ((Garde) importation.importer(Quimper.DOSSIER, Oreille.SOURDE)).structure();
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023})
    void are_as_many_as_each_figure_of_a_year_says(int annee) {
        var periode = Periode.annee(annee);
        var figures = compter(periode, Selection.AUCUNE);

        assertThat(figures).hasSizeGreaterThan(250);
        figures.forEach((chemin, valeur) -> {
            var lignes = lire(chemin, periode, Selection.AUCUNE, TOUTES);
            assertThat(lignes.somme()).as(chemin.toString()).isEqualTo(valeur);
            assertThat(lignes.total())
                    .as(chemin.toString())
                    .isEqualTo(lignes.page().size());
            assertThat(lignes.page().stream().mapToInt(Ligne::nombre).sum()).isEqualTo(valeur);
            assertThat(lignes.page())
                    .as(chemin.toString())
                    .allMatch(ligne ->
                            ligne.cellules().size() == lignes.objet().colonnes().size());
            if (lignes.objet().nominatif() && !chemin.contains("sollicites")) {
                assertThat(lignes.page()).as(chemin.toString()).hasSize(valeur).doesNotHaveDuplicates();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void are_as_many_as_the_figure_says_for_any_periode_and_any_selection(long graine) {
        var hasard = new Random(graine);
        for (int tour = 0; tour < 8; tour++) {
            var periode = periode(hasard);
            var selection = selection(hasard);
            var figures = new ArrayList<>(compter(periode, selection).entrySet());
            for (int tirage = 0; tirage < 8 && !figures.isEmpty(); tirage++) {
                var figure = figures.get(hasard.nextInt(figures.size()));
                assertThat(lire(figure.getKey(), periode, selection, 1).somme())
                        .as("%s %s %s", figure.getKey(), periode, selection)
                        .isEqualTo(figure.getValue());
            }
        }
    }

    @Test
    void never_name_who_asked_for_something_was_sent_somewhere_or_gave_a_reason() {
        var periode = Periode.annee(2023);

        assertThat(compter(periode, Selection.AUCUNE).keySet())
                .filteredOn(chemin -> List.of("demandes", "orientations", "motifs", "souhaits", "reponses")
                        .contains(chemin.getFirst()))
                .hasSizeGreaterThan(60)
                .allSatisfy(chemin -> assertThat(lire(chemin, periode, Selection.AUCUNE, 1)
                                .objet()
                                .nominatif())
                        .isFalse());
    }

    /** A rendez-vous has one person: its reference, its day or its hour would give their name. */
    @Test
    void tell_what_one_person_asked_for_by_month_and_district() {
        for (var type : List.of("rendez_vous", "permanence_telephonique", "permanence")) {
            var seules = !type.equals("permanence");
            compter(Periode.annee(2023), Selection.AUCUNE).keySet().stream()
                    .filter(chemin -> chemin.size() == 3 && chemin.subList(0, 2).equals(List.of("demandes", type)))
                    .flatMap(chemin -> lire(chemin, Periode.annee(2023), Selection.AUCUNE, TOUTES).page().stream())
                    .map(Ligne::cellules)
                    .forEach(cellules -> assertThat(cellules)
                            .satisfies(ligne ->
                                    assertThat(ligne.get(0)).matches(seules ? "2023-\\d\\d" : "2023-\\d\\d(-\\d\\d)?"))
                            .satisfies(ligne -> assertThat(ligne.get(3) == null)
                                    .isEqualTo(ligne.get(0).length() == 7)));
        }
    }

    @Test
    void come_by_pages_that_say_how_many_there_are_even_past_the_last() {
        var chemin = List.of("usagers");
        var premiere = lire(chemin, Periode.annee(2023), 0, 50);
        var seconde = lire(chemin, Periode.annee(2023), 50, 50);
        var derniere = lire(chemin, Periode.annee(2023), 5_000, 50);

        assertThat(premiere.page()).hasSize(50).doesNotContainAnyElementsOf(seconde.page());
        assertThat(premiere.page().getFirst().cellules()).startsWith("U0022");
        assertThat(seconde.total()).isEqualTo(394);
        assertThat(derniere.page()).isEmpty();
        assertThat(derniere.total()).isEqualTo(394);
    }

    @Test
    void are_not_of_a_figure_that_the_selection_leaves_out() {
        var parLieu = Selection.AUCUNE.avec(Filtre.LIEU, "L01");

        assertThatThrownBy(() -> lire(List.of("reunions_du_collectif"), Periode.annee(2023), parLieu, 1))
                .isInstanceOf(Introuvable.class);
        assertThat(lire(List.of("par_type", "pirate", "seances"), Periode.annee(2023), Selection.AUCUNE, 1)
                        .total())
                .isZero();
    }

    private Map<List<String>, Integer> compter(Periode periode, Selection selection) {
        var decompte = auNomDe(() -> indicateurs.compter(periode, selection));
        var figures = new LinkedHashMap<>(decompte.indicateurs().valeurs());
        figures.putAll(decompte.complements().valeurs());
        return figures;
    }

    private Lignes lire(List<String> chemin, Periode periode, Selection selection, int taille) {
        return auNomDe(() -> statistiques.lignes(indicateur(chemin), chemin, periode, selection, 0, taille));
    }

    private Lignes lire(List<String> chemin, Periode periode, int decalage, int taille) {
        return auNomDe(
                () -> statistiques.lignes(indicateur(chemin), chemin, periode, Selection.AUCUNE, decalage, taille));
    }

    private static Indicateur indicateur(List<String> chemin) {
        return Statistiques.toutes().stream()
                .filter(indicateur -> indicateur.compte(chemin))
                .findFirst()
                .orElseThrow();
    }

    private <T> T auNomDe(Supplier<T> lecture) {
        return StructureCourante.auNomDe(
                quimper, () -> Objects.requireNonNull(transactions.execute(_ -> lecture.get())));
    }

    private static Periode periode(Random hasard) {
        var debut = LocalDate.of(2022, 1, 1).plusDays(hasard.nextInt(700));
        return new Periode(debut, debut.plusDays(1 + hasard.nextInt(400)));
    }

    private static Selection selection(Random hasard) {
        var selection = Selection.AUCUNE;
        for (int i = 0; i < 1 + hasard.nextInt(2); i++) {
            var filtre = Filtre.values()[hasard.nextInt(Filtre.values().length)];
            var valeurs = VALEURS.get(filtre);
            selection = selection.avec(filtre, valeurs.get(hasard.nextInt(valeurs.size())));
        }
        return selection;
    }
}
