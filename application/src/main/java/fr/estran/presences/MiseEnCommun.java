package fr.estran.presences;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.presences.CompteDetache.Nature;
import fr.estran.socle.commun.SeanceId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts of sessions that say of nobody what they asked for.
 *
 * <p>Where all of whom something was said at a session are counted for the same thing (as whoever comes alone is), its count
 * would be theirs. Then it is put together with that of another session which every filter of the figures takes for the
 * same: of the month if there is one, of the quarter, of the year. The figures of a year, whatever they are narrowed to,
 * stay as they are.
 */
final class MiseEnCommun {

    /** Sessions that are counted together, on the first of them. */
    static final class Groupe {

        private final List<ACompter> seances = new ArrayList<>();
        private final Map<Nature, Map<String, Integer>> comptes = new EnumMap<>(Nature.class);
        private boolean sansPareille;

        private void prendre(ACompter seance, List<CompteDetache> siens) {
            seances.add(seance);
            siens.forEach(compte -> ajouter(compte.nature(), compte.valeur(), compte.nombre()));
        }

        private void prendre(Groupe autre) {
            seances.addAll(autre.seances);
            autre.comptes.forEach(
                    (nature, siens) -> siens.forEach((valeur, nombre) -> ajouter(nature, valeur, nombre)));
        }

        private void ajouter(Nature nature, String valeur, int nombre) {
            comptes.computeIfAbsent(nature, _ -> new TreeMap<>()).merge(valeur, nombre, Integer::sum);
        }

        /** Whether, of one thing at least, the same is said of everybody. */
        boolean trahit() {
            var presents = seances.stream().mapToInt(ACompter::presents).sum();
            return presents > 0
                    && comptes.values().stream()
                            .anyMatch(valeurs -> valeurs.size() == 1
                                    && valeurs.values().iterator().next() >= presents);
        }

        List<ACompter> seances() {
            return seances;
        }

        SeanceId porteuse() {
            return premiere().seance();
        }

        String portee() {
            var jours = seances.stream().map(ACompter::jour).toList();
            if (sansPareille
                    || jours.stream().map(MiseEnCommun::trimestre).distinct().count() > 1) {
                return "annee";
            }
            if (jours.stream().map(LocalDate::getMonth).distinct().count() > 1) {
                return "trimestre";
            }
            return seances.size() > 1 ? "mois" : "seance";
        }

        List<CompteDetache> comptes() {
            var tous = new ArrayList<CompteDetache>();
            comptes.forEach((nature, valeurs) -> valeurs.forEach(
                    (valeur, nombre) -> tous.add(new CompteDetache(nature, porteuse(), valeur, nombre))));
            return tous;
        }

        private ACompter premiere() {
            return seances.stream()
                    .min(comparing(ACompter::jour).thenComparing(ACompter::seance))
                    .orElseThrow();
        }
    }

    private MiseEnCommun() {}

    /** Groups as they are already, joined until none says of anybody what they asked for, or nothing is like it. */
    static List<Groupe> de(List<ACompter> seances, List<CompteDetache> comptes) {
        var parSeance = comptes.stream().collect(groupingBy(CompteDetache::seance));
        var groupes = new LinkedHashMap<SeanceId, Groupe>();
        var pareilles = new HashMap<Groupe, String>();
        for (var seance : seances) {
            var avec = Optional.ofNullable(seance.avec()).orElse(seance.seance());
            var groupe = groupes.computeIfAbsent(avec, _ -> new Groupe());
            groupe.prendre(seance, parSeance.getOrDefault(seance.seance(), List.of()));
            pareilles.putIfAbsent(
                    groupe, seance.pareille() + " " + seance.jour().getYear());
        }
        return groupes.values().stream().collect(groupingBy(pareilles::get, TreeMap::new, toList())).values().stream()
                .map(MiseEnCommun::joindre)
                .flatMap(Collection::stream)
                .filter(groupe -> !groupe.comptes.isEmpty())
                .toList();
    }

    private static List<Groupe> joindre(List<Groupe> pareils) {
        var restants = new ArrayList<>(pareils);
        restants.sort(comparing((Groupe groupe) -> groupe.premiere().jour()).thenComparing(Groupe::porteuse));
        Optional<Groupe> bavard;
        while ((bavard = restants.stream()
                        .filter(groupe -> groupe.trahit() && !groupe.sansPareille)
                        .findFirst())
                .isPresent()) {
            var groupe = bavard.get();
            var voisin = restants.stream()
                    .filter(autre -> autre != groupe)
                    .min(parProximite(groupe.premiere().jour()));
            voisin.ifPresent(autre -> {
                groupe.prendre(autre);
                restants.remove(autre);
            });
            groupe.sansPareille = voisin.isEmpty();
        }
        return restants;
    }

    private static Comparator<Groupe> parProximite(LocalDate jour) {
        Comparator<Groupe> parMois =
                comparingInt(groupe -> groupe.premiere().jour().getMonth() == jour.getMonth() ? 0 : 1);
        return parMois.thenComparingInt(groupe -> trimestre(groupe.premiere().jour()) == trimestre(jour) ? 0 : 1)
                .thenComparingLong(groupe ->
                        Math.abs(ChronoUnit.DAYS.between(jour, groupe.premiere().jour())))
                .thenComparing(Groupe::porteuse);
    }

    private static int trimestre(LocalDate jour) {
        return (jour.getMonthValue() + 2) / 3;
    }
}
