package fr.estran.bilan.publication;

import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.socle.vocabulaire.TrancheDAge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Age bands, merged with their neighbours; by kind, merged further, and always out of the bands of the whole. */
record PublicationAges(FiltreDePublication filtre) {

    void publier() {
        int usagers = filtre.montreOuZero("usagers");
        var tranches = ordonner(filtre.bruts().repartition("tranche_age"));
        if (usagers == 0 || tranches.isEmpty()) {
            return;
        }
        var ages = filtre.regroupement().ordonnee(filtre.completer(usagers, tranches));
        filtre.repartir(ages, "tranche_age");
        parType(ages);
    }

    static SequencedMap<String, Integer> ordonner(Map<String, Integer> cellules) {
        var rangees = new LinkedHashMap<String, Integer>();
        for (var tranche : TrancheDAge.CODES) {
            if (cellules.containsKey(tranche)) {
                rangees.put(tranche, cellules.getOrDefault(tranche, 0));
            }
        }
        return rangees;
    }

    /** The finest bands at which half of the kinds can be told; with one or two kinds, none: they give each other back. */
    private void parType(Repartition ages) {
        var types = filtre.bruts().branches("tranche_age_par_type");
        int assez = filtre.protege() ? 3 : 2;
        if (types.size() < assez || ages.vide()) {
            return;
        }
        var bandes = new ArrayList<>(ages.parts());
        var meilleures = Map.<String, Repartition>of();
        while (bandes.size() > 1 && 2 * meilleures.size() < types.size()) {
            var dicibles = dicibles(types, bandes);
            if (dicibles.size() > meilleures.size()) {
                meilleures = dicibles;
            }
            Regroupement.fondreLaPlusPetite(bandes);
        }
        for (var type : types) {
            filtre.repartir(meilleures.getOrDefault(type, Repartition.CACHEE), "tranche_age_par_type", type);
        }
    }

    private Map<String, Repartition> dicibles(List<String> types, List<Part> bandes) {
        var dicibles = new LinkedHashMap<String, Repartition>();
        for (var type : types) {
            var cellules = filtre.bruts().repartition("tranche_age_par_type", type);
            var parts = bandes.stream().map(bande -> croiser(bande, cellules)).toList();
            boolean toutesDicibles = true;
            for (int rang = 0; rang < parts.size(); rang++) {
                int nombre = parts.get(rang).valeur();
                toutesDicibles &=
                        nombre == 0 || filtre.dicible(nombre, bandes.get(rang).valeur());
            }
            if (toutesDicibles && filtre.montre("par_type", type, "personnes")) {
                dicibles.put(type, new Repartition(parts, bandes.size() < cellules.size()));
            }
        }
        return dicibles;
    }

    private static Part croiser(Part bande, Map<String, Integer> cellules) {
        return new Part(
                bande.codes(),
                bande.codes().stream()
                        .mapToInt(code -> cellules.getOrDefault(code, 0))
                        .sum());
    }
}
