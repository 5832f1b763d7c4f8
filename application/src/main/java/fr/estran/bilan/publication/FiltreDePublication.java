package fr.estran.bilan.publication;

import fr.estran.bilan.publication.Publie.Dit;
import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.socle.commun.Suppression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Raw figures on one side, on the other those that may be told, with the threshold between them. */
final class FiltreDePublication {

    /**
     * Older documents told of some breakdowns those alone who were known by their name: beside one of everybody, what a line moved by
     * is heads without a name, and is looked at as any other change.
     */
    private static final Map<List<String>, List<String>> DITS_DE_QUI_EST_NOMME =
            Map.of(List.of("participations_identifiees_par_lieu"), List.of("participations_par_lieu"));

    private final Chiffres bruts;
    private final Regroupement regroupement;
    private final SequencedMap<List<String>, Integer> montres = new LinkedHashMap<>();
    private final Map<List<String>, Repartition> repartitions = new HashMap<>();
    private final Set<List<String>> retenus = new HashSet<>();

    FiltreDePublication(Chiffres bruts, int seuil) {
        this.bruts = bruts;
        this.regroupement = new Regroupement(seuil);
    }

    /** All that was told of a year, to be told again, less or otherwise. */
    static FiltreDePublication de(Publie publie) {
        var filtre = new FiltreDePublication(publie.chiffres(), Suppression.SEUIL);
        filtre.montres.putAll(publie.chiffres().valeurs());
        filtre.repartitions.putAll(publie.repartitions());
        filtre.retenus.addAll(publie.retenus());
        return filtre;
    }

    Chiffres bruts() {
        return bruts;
    }

    Regroupement regroupement() {
        return regroupement;
    }

    boolean protege() {
        return regroupement.seuil() > 1;
    }

    /** A part of several wholes may be told when neither it nor what it leaves of each is small. */
    boolean dicible(int part, int... touts) {
        return part > 0
                && !regroupement.petit(part)
                && IntStream.of(touts).noneMatch(tout -> regroupement.petit(tout - part));
    }

    boolean assez(int personnes) {
        return personnes >= regroupement.seuil();
    }

    void montrer(int valeur, String... chemin) {
        montres.put(List.of(chemin), valeur);
    }

    /** Told if it may be, and whether it was. */
    boolean proposer(int valeur, int[] touts, String... chemin) {
        if (dicible(valeur, touts)) {
            montrer(valeur, chemin);
            return true;
        }
        if (valeur > 0) {
            retenus.add(List.of(chemin));
        }
        return false;
    }

    void retenir(String... chemin) {
        montres.remove(List.of(chemin));
        retenus.add(List.of(chemin));
    }

    boolean retenu(String... chemin) {
        return retenus.contains(List.of(chemin));
    }

    boolean montre(String... chemin) {
        return montres.containsKey(List.of(chemin));
    }

    /** Zero if it is not told. */
    int montreOuZero(String... chemin) {
        return montres.getOrDefault(List.of(chemin), 0);
    }

    void repartir(Repartition repartition, String... chemin) {
        repartitions.put(List.of(chemin), repartition);
    }

    /** All that is told in parts at or under a path. */
    void cacher(String... debut) {
        repartitions.replaceAll((chemin, dite) ->
                chemin.size() >= debut.length && chemin.subList(0, debut.length).equals(List.of(debut))
                        ? Repartition.CACHEE
                        : dite);
    }

    Repartition repartition(String... chemin) {
        return repartitions.getOrDefault(List.of(chemin), Repartition.VIDE);
    }

    /**
     * Parts that overlap, within a whole that they cover together (the kinds that a person came to). Where there are
     * only two of them, their overlap is known too.
     */
    List<String> recouvrir(int tout, Map<String, Integer> parts) {
        var dicibles = new ArrayList<>(parts.keySet().stream()
                .filter(code -> dicible(parts.getOrDefault(code, 0), tout))
                .toList());
        if (parts.size() == 2 && dicibles.size() == 2) {
            int communs = parts.values().stream().mapToInt(Integer::intValue).sum() - tout;
            if (regroupement.petit(communs)) {
                dicibles.removeLast();
            }
        }
        return dicibles;
    }

    /** The cells, and what they leave of the whole as a cell of its own. */
    SequencedMap<String, Integer> completer(int tout, Map<String, Integer> cellules) {
        return completer(tout, cellules, Repartition.INCONNU);
    }

    /** The same, under a code of its own. */
    SequencedMap<String, Integer> completer(int tout, Map<String, Integer> cellules, String nom) {
        var complet = new LinkedHashMap<>(cellules);
        int reste =
                tout - cellules.values().stream().mapToInt(Integer::intValue).sum();
        if (reste > 0) {
            complet.merge(nom, reste, Integer::sum);
        }
        return complet;
    }

    /** The figures that are told as they are. */
    void laisser(Predicate<List<String>> libres) {
        bruts.valeurs().forEach((chemin, valeur) -> {
            if (libres.test(chemin)) {
                montres.put(chemin, valeur);
            }
        });
    }

    void relire(Dit dit) {
        var codes = dit.codes();
        var valeur = dit.valeur();
        var chemin = DITS_DE_QUI_EST_NOMME.getOrDefault(dit.chemin(), dit.chemin());
        if (valeur == null && codes == null) {
            retenus.add(chemin);
        } else if (valeur == null) {
            repartitions.put(chemin, Repartition.CACHEE);
        } else if (codes == null) {
            montres.put(chemin, valeur);
        } else {
            var parts =
                    new ArrayList<>(repartition(chemin.toArray(String[]::new)).parts());
            parts.add(new Part(codes, valeur));
            repartitions.put(chemin, new Repartition(parts, parts.stream().anyMatch(Part::groupe)));
        }
    }

    /** What an older document told of a family of figures stands for what the records say now. */
    void reprendre(Famille famille, Publie deja) {
        var tus = montres.keySet().stream()
                .filter(chemin -> famille.contient(chemin) && !chemin.equals(Publie.PARTIELS))
                .toList();
        retenus.addAll(tus);
        tus.forEach(montres::remove);
        repartitions.replaceAll((chemin, dite) -> famille.contient(chemin) ? Repartition.CACHEE : dite);
        deja.retenus().stream().filter(famille::contient).forEach(retenus::add);
        deja.chiffres().valeurs().forEach((chemin, valeur) -> {
            if (famille.contient(chemin)) {
                montres.put(chemin, valeur);
                retenus.remove(chemin);
            }
        });
        deja.repartitions().forEach((chemin, dite) -> {
            if (famille.contient(chemin)) {
                repartitions.put(chemin, dite);
            }
        });
    }

    /** @param repris whether some of it is as an older document told it */
    Publie publier(int annee, boolean interne, boolean repris) {
        return new Publie(annee, interne, repris, new Chiffres(montres), repartitions, retenus);
    }
}
