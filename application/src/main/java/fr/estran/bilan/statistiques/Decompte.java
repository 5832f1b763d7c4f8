package fr.estran.bilan.statistiques;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period and a selection, and the state of the records that they are those of, lot by lot: what has changed since
 * is counted again, and added to the rest. A figure is the sum of those of its lots; of things that several lots may have, how many
 * there are.
 *
 * @param etats by lot, the name of its state: the same name is the same state, as far as the period goes
 * @param cles what the lots count, in the order in which it is told
 */
record Decompte(Map<Integer, Long> etats, Cles cles, Map<Integer, Lot> lots, Comptes comptes) {

    /** @param objet which of the things that several lots may have; null where they are added up */
    record Cle(int rang, List<String> chemin, @Nullable String objet) {}

    /** All keys by their number, which is what a lot knows them by, for there are many; and their numbers in the order in which they are told. */
    record Cles(Map<Cle, Integer> numeros, List<Cle> dites) {

        private static final Comparator<Cle> ORDRE = Comparator.comparingInt(Cle::rang)
                .thenComparing(Cle::chemin, Decompte::comparer)
                .thenComparing(Cle::objet, Comparator.nullsFirst(Comparator.naturalOrder()));

        static final Cles AUCUNE = new Cles(Map.of(), List.of());

        /** With further ones; those that are known keep their number. */
        Cles avec(Set<Cle> autres) {
            if (numeros.keySet().containsAll(autres)) {
                return this;
            }
            var tous = new HashMap<>(numeros);
            var toutes = new ArrayList<>(dites);
            autres.forEach(cle -> {
                if (tous.putIfAbsent(cle, tous.size()) == null) {
                    toutes.add(cle);
                }
            });
            toutes.sort(ORDRE);
            return new Cles(tous, toutes);
        }

        int numero(Cle cle) {
            return Objects.requireNonNull(numeros.get(cle));
        }
    }

    /** @param gens how many people are behind what measures them: of the rest alone, for it adds up from no lots */
    record Lot(int[] cles, int[] valeurs, Map<List<String>, Integer> gens) {}

    /**
     * What the statement that counts says.
     *
     * @param rang less than zero: {@code objet} is the state of the lot
     * @param gens how many people are behind it, where it does not say so itself
     */
    record Compte(
            int rang,
            int lot,
            List<String> chemin,
            @Nullable String objet,
            int valeur,
            @Nullable Integer gens) {}

    /** All of them. */
    static Decompte de(List<Compte> comptes) {
        return de(Map.of(), Cles.AUCUNE, Map.of(), null, comptes);
    }

    /** With some lots as they are now. */
    Decompte avec(Set<Integer> recomptes, List<Compte> lus) {
        return de(etats, cles, lots, recomptes, lus);
    }

    /** @param recomptes null: all of them */
    private static Decompte de(
            Map<Integer, Long> etats,
            Cles connues,
            Map<Integer, Lot> gardes,
            @Nullable Set<Integer> recomptes,
            List<Compte> comptes) {
        var etatsLus = new HashMap<Integer, Long>();
        var lus = new HashMap<Integer, Map<Cle, Integer>>();
        var gens = new HashMap<List<String>, Integer>();
        var nouvelles = new HashMap<Cle, Cle>();
        for (var compte : comptes) {
            if (compte.rang() < 0) {
                etatsLus.put(compte.lot(), Long.valueOf(Objects.requireNonNull(compte.objet())));
                continue;
            }
            var cle = new Cle(compte.rang(), compte.chemin(), compte.objet());
            lus.computeIfAbsent(compte.lot(), _ -> new HashMap<>())
                    .put(nouvelles.computeIfAbsent(cle, une -> une), compte.valeur());
            if (compte.gens() != null) {
                gens.put(cle.chemin(), compte.gens());
            }
        }
        var cles = connues.avec(nouvelles.keySet());
        var lots = new HashMap<>(gardes);
        var tous = new HashMap<>(etats);
        if (recomptes == null) {
            tous.putAll(etatsLus);
        } else {
            lots.keySet().removeAll(recomptes);
            tous.keySet().removeAll(recomptes);
            recomptes.stream().filter(etatsLus::containsKey).forEach(lot -> tous.put(lot, etatsLus.get(lot)));
        }
        lus.forEach((lot, valeurs) -> lots.put(lot, lot(cles, valeurs, lot == Lots.RESTE ? gens : Map.of())));
        return additionner(tous, cles, lots);
    }

    private static Lot lot(Cles cles, Map<Cle, Integer> valeurs, Map<List<String>, Integer> gens) {
        var numeros = valeurs.keySet().stream().mapToInt(cles::numero).toArray();
        var nombres = valeurs.values().stream().mapToInt(Integer::intValue).toArray();
        return new Lot(numeros, nombres, gens);
    }

    private static Decompte additionner(Map<Integer, Long> etats, Cles cles, Map<Integer, Lot> lots) {
        var sommes = new int[cles.dites().size()];
        var gens = new HashMap<List<String>, Integer>();
        lots.values().forEach(lot -> {
            for (int i = 0; i < lot.cles().length; i++) {
                sommes[lot.cles()[i]] += lot.valeurs()[i];
            }
            gens.putAll(lot.gens());
        });
        var indicateurs = new LinkedHashMap<List<String>, Integer>();
        var complements = new LinkedHashMap<List<String>, Integer>();
        var enTout = new HashMap<Integer, Integer>();
        cles.dites().forEach(cle -> enTout.merge(cle.rang(), sommes[cles.numero(cle)], Integer::sum));
        for (var cle : cles.dites()) {
            var somme = sommes[cles.numero(cle)];
            var famille = cle.rang() < Indicateurs.LISTE.size() ? indicateurs : complements;
            if (somme == 0) {
                continue;
            }
            if (Indicateurs.TOUS.get(cle.rang()).objet() == Objet.SIGNE) {
                if (PopulationComptee.beaucoup(somme, enTout.getOrDefault(cle.rang(), 0))) {
                    famille.put(cle.chemin(), 1);
                }
            } else {
                famille.merge(cle.chemin(), cle.objet() == null ? somme : 1, Integer::sum);
            }
        }
        return new Decompte(etats, cles, lots, new Comptes(chiffres(indicateurs, gens), chiffres(complements, gens)));
    }

    private static Chiffres chiffres(LinkedHashMap<List<String>, Integer> valeurs, Map<List<String>, Integer> gens) {
        var siens = new HashMap<>(gens);
        siens.keySet().retainAll(valeurs.keySet());
        return new Chiffres(Collections.unmodifiableSequencedMap(valeurs), Map.copyOf(siens));
    }

    private static int comparer(List<String> un, List<String> autre) {
        for (int i = 0; i < Math.min(un.size(), autre.size()); i++) {
            var ordre = un.get(i).compareTo(autre.get(i));
            if (ordre != 0) {
                return ordre;
            }
        }
        return Integer.compare(un.size(), autre.size());
    }

    Chiffres indicateurs() {
        return comptes.indicateurs();
    }

    Chiffres complements() {
        return comptes.complements();
    }

    /** In figures, for what is kept of it: what a lot knows of one takes little. */
    int taille() {
        return 2 * comptes.tous().valeurs().size()
                + lots.values().stream().mapToInt(lot -> lot.cles().length).sum() / 10;
    }
}
