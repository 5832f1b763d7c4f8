package fr.estran.ville.besoins;

import static java.util.Comparator.comparing;
import static java.util.Map.Entry.comparingByKey;

import fr.estran.ville.besoins.PeseeDesBesoins.LexiqueDesBesoins.Dite;
import fr.estran.ville.besoins.RechercheDeBesoinsRepository.MotLu;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which needs a sentence tells (ADR 0069). Each of its words counts once for a need: by how rare it is among needs, by how often that need
 * is said with it, by how sure it was read. To this is added the way of saying that is best recognised as a whole.
 *
 * @param livre what comes with the software
 * @param ville what the town wrote, read by the rarities of the software
 */
record PeseeDesBesoins(LexiqueDesBesoins livre, LexiqueDesBesoins ville) {

    /** Less than one word that tells something: it is only what everybody says. */
    private static final double ASSEZ = 2.4;

    /** From here on, one answers rather than asks. */
    private static final double SUR = 4.8;

    private static final double LOIN = 0.4;
    private static final double AUTRE = 0.1;

    /** By code, the likeliest first. */
    List<Map.Entry<String, Double>> peser(Collection<MotLu> lus) {
        var surs = new HashMap<String, Double>();
        lus.forEach(lu -> surs.merge(lu.radical(), lu.surete(), Math::max));
        var points = motParMot(lus);
        meilleuresDites(surs).forEach((code, deplus) -> points.merge(code, deplus, Double::sum));
        return points.entrySet().stream()
                .filter(besoin -> besoin.getValue() >= ASSEZ)
                .sorted(comparing(Map.Entry<String, Double>::getValue)
                        .reversed()
                        .thenComparing(comparingByKey()))
                .toList();
    }

    /**
     * Whether the first is surely meant: by what says it, by how far it is from the next, less what is said that it has nothing to do
     * with. The weights were chosen on sentences for and sentences off the subject (ADR 0077).
     */
    boolean sure(Collection<MotLu> lus, List<Map.Entry<String, Double>> peses) {
        if (peses.isEmpty()) {
            return false;
        }
        var premier = peses.getFirst();
        var suivant = peses.size() < 2 ? 0 : peses.get(1).getValue();
        return premier.getValue() + LOIN * (premier.getValue() - suivant) - AUTRE * aCote(lus, premier.getKey()) >= SUR;
    }

    /** What its words weigh that do not say this need. The words of even ranks are those that were typed. */
    private double aCote(Collection<MotLu> lus, String code) {
        var poids = new HashMap<Long, Double>();
        var dits = new HashMap<Long, Double>();
        for (var lu : lus) {
            if (lu.rang() % 2 == 0) {
                var terme = termes(lu.radical()).getOrDefault(code, 0);
                poids.merge(lu.rang(), livre.rarete(lu.radical()), Math::max);
                dits.merge(lu.rang(), lu.surete() * livre.rarete(lu.radical()) * terme / (terme + 1), Math::max);
            }
        }
        return poids.values().stream().mapToDouble(Double::doubleValue).sum()
                - dits.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private Map<String, Double> motParMot(Collection<MotLu> lus) {
        record Mot(String code, long rang) {}
        var parMot = new HashMap<Mot, Double>();
        for (var lu : lus) {
            var telle = lu.surete() * livre.rarete(lu.radical());
            termes(lu.radical())
                    .forEach((code, poids) ->
                            parMot.merge(new Mot(code, lu.rang()), telle * poids / (poids + 1), Math::max));
        }
        var points = new HashMap<String, Double>();
        parMot.forEach((mot, telle) -> points.merge(mot.code(), telle, Double::sum));
        return points;
    }

    private Map<String, Integer> termes(String radical) {
        var deLaVille = ville.termes(radical);
        if (deLaVille.isEmpty()) {
            return livre.termes(radical);
        }
        var tous = new HashMap<>(livre.termes(radical));
        deLaVille.forEach((code, poids) -> tous.merge(code, poids, Integer::sum));
        return tous;
    }

    private Map<String, Double> meilleuresDites(Map<String, Double> surs) {
        var meilleures = new HashMap<String, Double>();
        surs.keySet().stream()
                .flatMap(radical -> Stream.concat(livre.dites(radical).stream(), ville.dites(radical).stream()))
                .distinct()
                .forEach(dite -> meilleures.merge(dite.code(), reconnue(dite, surs), Math::max));
        return meilleures;
    }

    /** What was said of it, the more the less of it was left unsaid. */
    private double reconnue(Dite dite, Map<String, Double> surs) {
        var dit = dite.radicaux().stream()
                .mapToDouble(radical -> surs.getOrDefault(radical, 0d) * livre.rarete(radical))
                .sum();
        return 0.5 * dit * Math.sqrt(dit / livre.rarete(dite.radicaux()));
    }

    /**
     * Ways of saying needs, found by their radicals.
     *
     * @param raretes how much a radical tells: the fewer needs share it, the more
     * @param termes how often each need is said with a radical
     * @param dites each way of saying that holds a radical
     */
    record LexiqueDesBesoins(
            Map<String, Double> raretes, Map<String, Map<String, Integer>> termes, Map<String, List<Dite>> dites) {

        /** That of a word which no need of the software is said with: nearly as rare as they come. */
        private static final double INCONNUE = 4;

        static LexiqueDesBesoins de(Map<String, Double> raretes, List<Dite> toutes) {
            var termes = new HashMap<String, Map<String, Integer>>();
            var dites = new HashMap<String, List<Dite>>();
            for (var dite : toutes) {
                for (var radical : dite.radicaux()) {
                    termes.computeIfAbsent(radical, _ -> new HashMap<>())
                            .merge(dite.code(), dite.poids(), Integer::sum);
                    dites.computeIfAbsent(radical, _ -> new ArrayList<>()).add(dite);
                }
            }
            return new LexiqueDesBesoins(raretes, termes, dites);
        }

        double rarete(String radical) {
            return raretes.getOrDefault(radical, INCONNUE);
        }

        Map<String, Integer> termes(String radical) {
            return termes.getOrDefault(radical, Map.of());
        }

        List<Dite> dites(String radical) {
            return dites.getOrDefault(radical, List.of());
        }

        double rarete(Set<String> radicaux) {
            return radicaux.stream().mapToDouble(this::rarete).sum();
        }

        /** What people say for a need, by its radicals. @param poids more for a name and for what the town wrote than for one way of saying it */
        record Dite(String code, Set<String> radicaux, int poids) {}
    }
}
