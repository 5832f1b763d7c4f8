package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A session of ours, made of one or several activities of the State's tool. */
record SeanceReprise(SorteDeReprise sorte, String reference, List<ActiviteCoop> activites) {

    /** @param individuel what an individual activity that is not at a distance becomes */
    static List<SeanceReprise> de(List<ActiviteCoop> activites, Individuel individuel) {
        var permanences = new LinkedHashMap<String, SeanceReprise>();
        var seances = new ArrayList<SeanceReprise>();
        for (var activite : activites) {
            var sorte = SorteDeReprise.de(activite, individuel);
            if (sorte != SorteDeReprise.PERMANENCE) {
                seances.add(new SeanceReprise(sorte, reference(activite.id()), List.of(activite)));
                continue;
            }
            permanences
                    .computeIfAbsent(
                            permanence(activite),
                            reference -> new SeanceReprise(SorteDeReprise.PERMANENCE, reference, new ArrayList<>()))
                    .activites()
                    .add(activite);
        }
        seances.addAll(permanences.values());
        return seances;
    }

    /**
     * The day, the counsellor and the place, which stay when an activity is added or taken away: the ids of activities do not,
     * and a corrected file would bring the permanence in beside itself.
     */
    private static String permanence(ActiviteCoop activite) {
        return "P-"
                + Ecritures.empreinte(
                        activite.jour().toString(),
                        activite.conseiller().reference(),
                        activite.lieu().reference());
    }

    TypeDAction type() {
        return sorte.type();
    }

    ActiviteCoop premiere() {
        return activites.getFirst();
    }

    /** One action for each workshop; one for a quarter and a place of what goes on all year. */
    String action() {
        return switch (sorte) {
            case ATELIER -> reference;
            case A_DISTANCE -> "T-" + premiere().trimestre();
            case PERMANENCE -> "P-" + trimestreEtLieu();
            case RENDEZ_VOUS -> "R-" + trimestreEtLieu();
        };
    }

    private String trimestreEtLieu() {
        return premiere().trimestre() + "-" + premiere().lieu().reference();
    }

    /** An id as references are written: one that is not is kept by its digest. */
    private static String reference(String id) {
        return id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,59}") ? id : "A-" + Ecritures.empreinte(id);
    }

    int minutes() {
        return activites.stream().mapToInt(ActiviteCoop::duree).sum();
    }

    String canal() {
        return leplusSouvent(activites.stream().map(ActiviteCoop::canal).toList());
    }

    String niveau() {
        return leplusSouvent(activites.stream().map(ActiviteCoop::niveau).toList());
    }

    String materiels() {
        return activites.stream()
                .flatMap(activite -> activite.materiels().stream())
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static String leplusSouvent(List<String> dits) {
        Map<String, Integer> comptes = new HashMap<>();
        dits.forEach(dit -> comptes.merge(dit, 1, Integer::sum));
        return comptes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /** What an activity of the State's tool is here. */
    enum SorteDeReprise {
        ATELIER,
        A_DISTANCE,
        PERMANENCE,
        RENDEZ_VOUS;

        /** @param individuel what an individual activity that is not at a distance becomes */
        static SorteDeReprise de(ActiviteCoop activite, Individuel individuel) {
            if (activite.collective()) {
                return ATELIER;
            }
            if (activite.aDistance()) {
                return A_DISTANCE;
            }
            return switch (individuel) {
                case PERMANENCE -> PERMANENCE;
                case RENDEZ_VOUS -> RENDEZ_VOUS;
            };
        }

        TypeDAction type() {
            return switch (this) {
                case ATELIER -> TypeDAction.ATELIER;
                case A_DISTANCE -> TypeDAction.PERMANENCE_TELEPHONIQUE;
                case PERMANENCE -> TypeDAction.PERMANENCE;
                case RENDEZ_VOUS -> TypeDAction.RENDEZ_VOUS;
            };
        }
    }
}
