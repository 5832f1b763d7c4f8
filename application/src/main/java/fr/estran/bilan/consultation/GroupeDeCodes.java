package fr.estran.bilan.consultation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Codes of one whole that a period or the other tells as one, with what each of the two tells of them. */
record GroupeDeCodes(List<String> tout, SortedSet<String> codes, List<Valeur> maintenant, List<Valeur> avant) {

    /** The smallest blocks that no part of either period cuts, by whole. */
    static Map<List<String>, Set<GroupeDeCodes>> de(List<Valeur> maintenant, List<Valeur> avant) {
        var parCode = new LinkedHashMap<List<String>, Map<String, GroupeDeCodes>>();
        maintenant.forEach(valeur -> fondre(parCode, valeur).maintenant.add(valeur));
        avant.forEach(valeur -> fondre(parCode, valeur).avant.add(valeur));
        var blocs = new LinkedHashMap<List<String>, Set<GroupeDeCodes>>();
        parCode.forEach((tout, parts) -> blocs.put(tout, Set.copyOf(parts.values())));
        return blocs;
    }

    private static GroupeDeCodes fondre(Map<List<String>, Map<String, GroupeDeCodes>> parCode, Valeur valeur) {
        var blocs = parCode.computeIfAbsent(valeur.tout(), _ -> new LinkedHashMap<>());
        var fondu =
                new GroupeDeCodes(valeur.tout(), new TreeSet<>(valeur.codes()), new ArrayList<>(), new ArrayList<>());
        valeur.codes().stream()
                .flatMap(code -> Stream.ofNullable(blocs.get(code)))
                .distinct()
                .forEach(fondu::prendre);
        fondu.codes.forEach(code -> blocs.put(code, fondu));
        return fondu;
    }

    private void prendre(GroupeDeCodes autre) {
        codes.addAll(autre.codes);
        maintenant.addAll(autre.maintenant);
        avant.addAll(autre.avant);
    }

    boolean dans(Set<List<String>> tus) {
        return codes.stream().anyMatch(code -> tus.contains(chemin(code)));
    }

    int nombreAvant() {
        return somme(avant);
    }

    /** The part of this period that the block is, if it is one: its rows can be opened. */
    Valeur valeur() {
        return maintenant.size() == 1 && maintenant.getFirst().codes().equals(codes)
                ? maintenant.getFirst()
                : new Valeur(chemin(String.join("+", codes)), somme(maintenant), false);
    }

    private List<String> chemin(String code) {
        return Stream.concat(tout.stream(), Stream.of(code)).toList();
    }

    private static int somme(List<Valeur> parts) {
        return parts.stream().mapToInt(Valeur::nombre).sum();
    }
}
