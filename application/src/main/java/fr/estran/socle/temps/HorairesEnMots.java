package fr.estran.socle.temps;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.temps.RegleDHoraires.SuitesDeJours;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** A rule, as one says it. */
final class HorairesEnMots {

    private static final Messages MESSAGES = Messages.de("socle/ouvertures");

    private HorairesEnMots() {}

    static String dire(RegleDHoraires regle) {
        var ferme = regle.plages().isEmpty() && regle.mot() == null;
        var morceaux = (ferme
                        ? Stream.of(MESSAGES.dire("horaires.ferme"), quand(regle))
                        : Stream.of(quand(regle), heures(regle)))
                .filter(dit -> !dit.isEmpty())
                .collect(joining(" "));
        if (morceaux.isEmpty()) {
            return seulement(Objects.requireNonNull(regle.mot()));
        }
        var dit = Character.toUpperCase(morceaux.charAt(0)) + morceaux.substring(1);
        return regle.mot() == null ? dit : MESSAGES.dire("horaires.avec", Map.of("quand", dit, "mot", regle.mot()));
    }

    private static String seulement(String mot) {
        return MESSAGES.dire(
                "horaires.seulement", Map.of("rendez_vous", mot.equals(LexiqueDHoraires.SUR_RENDEZ_VOUS), "mot", mot));
    }

    private static String quand(RegleDHoraires regle) {
        var mots = new ArrayList<String>();
        if (!regle.jours().isEmpty()) {
            mots.add(jours(regle));
        }
        if (regle.feries()) {
            mots.add(MESSAGES.dire(regle.jours().isEmpty() ? "horaires.feries" : "horaires.et_feries"));
        }
        if (!regle.mois().isEmpty()) {
            mots.add(suites(
                    SuitesDeJours.de(regle.mois(), Month.values()),
                    LexiqueDHoraires::enMots,
                    "horaires.de_mois",
                    "horaires.en_mois"));
        }
        switch (regle.semaines()) {
            case TOUTES -> {}
            case PAIRES -> mots.add(MESSAGES.dire("horaires.semaines.paires"));
            case IMPAIRES -> mots.add(MESSAGES.dire("horaires.semaines.impaires"));
        }
        if (regle.vacances()) {
            mots.add(MESSAGES.dire("horaires.vacances"));
        }
        return String.join(" ", mots);
    }

    private static String jours(RegleDHoraires regle) {
        if (regle.rangs().isEmpty()) {
            return suites(
                    SuitesDeJours.de(regle.jours(), DayOfWeek.values()),
                    LexiqueDHoraires::enMots,
                    "horaires.du_jour",
                    "horaires.jour");
        }
        var rangs = enumerer(regle.rangs().stream()
                .sorted((un, autre) -> un < 0 ? 1 : autre < 0 ? -1 : Integer.compare(un, autre))
                .map(rang -> MESSAGES.dire("horaires.rang." + (rang < 0 ? "dernier" : rang)))
                .toList());
        return MESSAGES.dire(
                "horaires.du_mois",
                Map.of(
                        "rangs",
                        rangs,
                        "jours",
                        enumerer(regle.jours().stream()
                                .map(LexiqueDHoraires::enMots)
                                .toList())));
    }

    private static <T> String suites(
            List<SuitesDeJours.Suite<T>> suites, Function<T, String> mot, String longue, String seule) {
        return enumerer(suites.stream()
                .flatMap(suite -> suite.longue()
                        ? Stream.of(MESSAGES.dire(
                                longue,
                                Map.of(
                                        "du", mot.apply(suite.membres().getFirst()),
                                        "au", mot.apply(suite.membres().getLast()))))
                        : suite.membres().stream().map(un -> MESSAGES.dire(seule, Map.of("un", mot.apply(un)))))
                .toList());
    }

    private static String heures(RegleDHoraires regle) {
        return enumerer(regle.plages().stream()
                .map(plage -> MESSAGES.dire(
                        "horaires.plage",
                        Map.of("debut", PlageDuJour.dire(plage.debut()), "fin", PlageDuJour.dire(plage.fin()))))
                .toList());
    }

    private static String enumerer(List<String> dits) {
        return dits.size() < 2
                ? String.join("", dits)
                : MESSAGES.dire(
                        "horaires.et",
                        Map.of(
                                "avant",
                                String.join(", ", dits.subList(0, dits.size() - 1)),
                                "dernier",
                                dits.getLast()));
    }
}
