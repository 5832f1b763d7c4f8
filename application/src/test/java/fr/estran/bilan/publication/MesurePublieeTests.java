package fr.estran.bilan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.publication.Publication.PublicationSimple;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.bilan.statistiques.Mesurees;
import fr.estran.socle.commun.Suppression;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A median of three days says nothing of how many people waited them: these are counted beside. */
class MesurePublieeTests {

    @Test
    void is_told_where_enough_people_are_behind_it_whatever_it_is_itself() {
        var publie = publier(Map.of("penhars", 11, "centre", 40), Suppression.SEUIL);

        assertThat(publie.valeur("mediane", "penhars")).isEqualTo(3);
        assertThat(publie.valeur("mediane", "centre")).isEqualTo(3);
    }

    @Test
    void is_kept_back_where_few_are_and_with_it_as_many_as_make_them_many() {
        var publie = publier(Map.of("penhars", 10, "centre", 12, "kerfeunteun", 40), Suppression.SEUIL);

        assertThat(publie.retenu("mediane", "penhars")).isTrue();
        assertThat(publie.retenu("mediane", "centre")).isTrue();
        assertThat(publie.valeur("mediane", "kerfeunteun")).isEqualTo(3);
    }

    @Test
    void is_told_inside_of_few_but_never_where_nobody_counted_them() {
        var publie = publier(Map.of("penhars", 1, "centre", 0), 1);

        assertThat(publie.valeur("mediane", "penhars")).isEqualTo(3);
        assertThat(publie.retenu("mediane", "centre")).isTrue();
    }

    private static Publie publier(Map<String, Integer> personnes, int seuil) {
        var valeurs = new LinkedHashMap<List<String>, Integer>();
        var gens = new HashMap<List<String>, Integer>();
        personnes.forEach((quartier, combien) -> {
            valeurs.put(List.of("mediane", quartier), 3);
            if (combien > 0) {
                gens.put(List.of("mediane", quartier), combien);
            }
        });
        var filtre = new FiltreDePublication(new Chiffres(valeurs, gens), seuil);
        new PublicationSimple(filtre).publier(Mesurees.MEDIANE);
        return filtre.publier(2023, false, false);
    }
}
