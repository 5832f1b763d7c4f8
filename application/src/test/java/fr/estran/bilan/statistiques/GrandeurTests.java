package fr.estran.bilan.statistiques;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.bilan.statistiques.Grandeur.Agregat;
import fr.estran.bilan.statistiques.Indicateur.Ecran;
import fr.estran.bilan.statistiques.Lignes.Ligne;
import fr.estran.bilan.statistiques.Nomenclature.Lexique;
import fr.estran.bilan.statistiques.Unite.DeMesure;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.StructureId;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GrandeurTests {

    private static final Periode ANNEE = Periode.annee(2023);

    @Autowired
    Donnees donnees;

    StructureId structure;

    /** In Penhars one came once, one twice and one five times; in the centre, two came once. */
    @BeforeEach
    void noter() {
        structure = donnees.structure();
        donnees.pour(structure, () -> {
            donnees.quartier("penhars");
            donnees.quartier("centre");
            venir("penhars", 1);
            venir("penhars", 2);
            venir("penhars", 5);
            venir("centre", 1);
            venir("centre", 1);
        });
    }

    private void venir(String quartier, int fois) {
        var usager = donnees.usager();
        for (int jour = 1; jour <= fois; jour++) {
            var lieu = donnees.lieu("L" + usager.valeur() + jour, quartier);
            var seance = donnees.seance("permanence", "2023-03-0%dT09:00".formatted(jour), "lieu_id", lieu);
            donnees.present(seance, usager);
        }
    }

    @Test
    void has_beside_a_median_how_many_people_it_is_of() {
        assertThat(compter(Mesurees.MEDIANE)).isEqualTo(Map.of("centre", "1 de 2", "penhars", "2 de 3"));
    }

    /** Of three people two came again: the only one who did not is who may be seen. */
    @Test
    void has_beside_a_rate_how_many_people_are_on_its_smaller_side() {
        assertThat(compter(Mesurees.TAUX)).isEqualTo(Map.of("penhars", "67 de 1"));
    }

    @Test
    void has_beside_a_sum_of_what_people_did_how_many_they_are() {
        assertThat(compter(Mesurees.SOMME)).isEqualTo(Map.of("somme", "10 de 5"));
    }

    @Test
    void opens_on_the_people_that_it_is_measured_on() {
        donnees.pour(structure, () -> {
            var lignes = new LigneRepository(donnees.repository())
                    .lire(Mesurees.MEDIANE, List.of("penhars"), ANNEE, Selection.AUCUNE, 0, 10);

            assertThat(lignes.page()).extracting(Ligne::nombre).containsExactlyInAnyOrder(1, 2, 5);
        });
    }

    /** Nor can it leave as a count would, grouped with others until they are many. */
    @Test
    void is_no_measure_of_people_without_them() {
        var personnes = ChiffresDesPersonnes.PERSONNES;
        assertThatThrownBy(
                        () -> new Grandeur<>(personnes.population(), DeMesure.JOURS, Agregat.somme("nombre"), "true"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Grandeur<>(
                        personnes.population(),
                        personnes.unite(),
                        Mesurees.MEDIANE.grandeur().agregat(),
                        "true"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Indicateur.de(
                        "mediane.*", Mesurees.MEDIANE.grandeur(), Divulgation.EN_PARTS, Ecran.AUCUN, Axe.QUARTIER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void has_words_for_what_it_is_measured_in() {
        assertThat(Mesurees.MEDIANE.nomUnite(Lexique.DEFAUT)).isEqualTo("jours");
        assertThat(Mesurees.MEDIANE.mesurer(2, Map.of())).isEqualTo("2 jours");
        assertThat(Mesurees.TAUX.nomUnite(Lexique.DEFAUT)).isEqualTo("%");
        assertThat(Mesurees.TAUX.mesurer(67, Map.of())).isEqualTo("67 %");
    }

    private Map<String, String> compter(Indicateur indicateur) {
        var comptes = new TreeMap<String, String>();
        donnees.pour(
                structure,
                () -> donnees.repository()
                        .surLeSocle(
                                new RequetesDIndicateur(indicateur).compte(0),
                                ANNEE,
                                Selection.AUCUNE,
                                demande -> demande.query((ResultSet ligne, int _) -> comptes.put(
                                                ((String[]) ligne.getArray("chemin")
                                                                .getArray())
                                                        [indicateur.axes().size()],
                                                ligne.getInt("valeur") + " de " + ligne.getInt("gens")))
                                        .list()));
        return comptes;
    }
}
