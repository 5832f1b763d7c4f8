package fr.estran.bilan.publication;

import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Presences by kind of help, by theme, by district and by venue, together: whoever has the programme knows what is given where,
 * and takes one table from the other. As long as a {@link Lecteur} finds a small count in them, a venue more is told within
 * the group; then none is.
 *
 * @param types of the year, with somebody at each
 */
record AuditDesVenues(FiltreDePublication filtre, List<String> types) {

    static final String THEMES = "ateliers_par_thematique";
    static final String RENDEZ_VOUS = "rendez_vous_par_quartier";

    /** What the programme says, told inside only: sessions by kind, theme and venue; in which district each venue is. */
    private static final String OU = "seances_par_forme_theme_et_lieu";

    private static final String QUARTIERS = "seances_par_lieu_et_quartier";

    /** Of a table of venues that are merged one by one, little would be left. */
    private static final int ASSEZ = 20;

    /** @param lieu nothing where one came to no venue */
    private record Venue(String type, String theme, String lieu) {}

    /**
     * The venues, and what they leave of the total, as they may be told.
     *
     * @param reunis which are told within the group, whatever their size
     */
    Repartition repartir(Map<String, Integer> lieux, List<String> reunis) {
        var planchers = planchers(lieux);
        var dite = filtre.regroupement().sansOrdre(lieux, reunis, planchers);
        if (!filtre.protege()) {
            return dite;
        }
        var venues = filtre.bruts().branches(OU).isEmpty() ? partout(lieux.keySet()) : venues();
        var lecteur = new Lecteur<>(venues);
        var secrets =
                secrets(lieux.keySet(), venues).map(lecteur::somme).distinct().toList();
        var aussi = new ArrayList<>(reunis);
        while (trahit(lecteur, secrets, dite)) {
            var seul = aussi.size() < ASSEZ ? leMoindre(dite) : Optional.<Part>empty();
            if (seul.isEmpty()) {
                return Repartition.CACHEE;
            }
            aussi.add(seul.get().codes().getFirst());
            dite = filtre.regroupement().sansOrdre(lieux, aussi, planchers);
        }
        return dite;
    }

    /** How many sessions were held in each venue is told: somebody came to each of them. */
    private Map<String, Integer> planchers(Map<String, Integer> lieux) {
        var planchers = new HashMap<String, Integer>();
        lieux.forEach((lieu, participations) -> {
            int seances = filtre.bruts().valeur("seances_a_plusieurs_par_lieu", lieu);
            if (seances > 0 && participations > 0) {
                planchers.put(lieu, Math.min(seances, participations));
            }
        });
        return planchers;
    }

    private static Optional<Part> leMoindre(Repartition dite) {
        return dite.parts().stream().filter(part -> !part.groupe()).min(Comparator.comparingInt(Part::valeur));
    }

    private boolean trahit(Lecteur<Venue> lecteur, List<BitSet> secrets, Repartition dite) {
        lecteur.oublie();
        if (filtre.montre("participations")) {
            lecteur.lit(filtre.montreOuZero("participations"), _ -> true);
        }
        types.stream()
                .filter(type -> filtre.montre("par_type", type, "participations"))
                .forEach(type -> lecteur.lit(filtre.montreOuZero("par_type", type, "participations"), de(type)));
        dite.parts().forEach(part -> lecteur.lit(part.valeur(), a(part.codes())));
        filtre.repartition(THEMES).parts().forEach(part -> lecteur.lit(part.valeur(), sur(part.codes())));
        filtre.repartition(RENDEZ_VOUS).parts().forEach(part -> lecteur.lit(part.valeur(), rendezVous(part.codes())));
        return secrets.stream()
                .anyMatch(secret ->
                        filtre.regroupement().petit(lecteur.deduit(secret).orElse(0)));
    }

    private Stream<Predicate<Venue>> secrets(Set<String> lieux, List<Venue> venues) {
        return Stream.of(
                        types.stream().map(AuditDesVenues::de),
                        venues.stream().map(venue -> de(venue.type()).and(a(List.of(venue.lieu())))),
                        lieux.stream().map(lieu -> a(List.of(lieu))),
                        themesDe(TypeDAction.ATELIER.code()).map(theme -> sur(List.of(theme))),
                        quartiers().map(quartier -> rendezVous(List.of(quartier))))
                .flatMap(somme -> somme);
    }

    private Stream<String> quartiers() {
        return Stream.concat(Stream.of(Repartition.INCONNU), filtre.bruts().repartition(RENDEZ_VOUS).keySet().stream());
    }

    private static Predicate<Venue> de(String type) {
        return venue -> venue.type().equals(type);
    }

    private static Predicate<Venue> a(List<String> lieux) {
        return venue -> lieux.contains(venue.lieu());
    }

    private static Predicate<Venue> sur(List<String> themes) {
        return de(TypeDAction.ATELIER.code()).and(venue -> themes.contains(venue.theme()));
    }

    private Predicate<Venue> rendezVous(List<String> quartiers) {
        return de(TypeDAction.RENDEZ_VOUS.code()).and(venue -> quartiers.contains(quartier(venue.lieu())));
    }

    private String quartier(String lieu) {
        return filtre.bruts().branches(QUARTIERS, lieu).stream().findFirst().orElse(Repartition.INCONNU);
    }

    /** Where nothing is known of the programme, anything may have been anywhere. */
    private List<Venue> partout(Set<String> lieux) {
        return types.stream()
                .flatMap(type -> themesDe(type)
                        .flatMap(theme -> Stream.concat(Stream.of(Repartition.INCONNU), lieux.stream())
                                .distinct()
                                .map(lieu -> new Venue(type, theme, lieu))))
                .toList();
    }

    private Stream<String> themesDe(String type) {
        return type.equals(TypeDAction.ATELIER.code())
                ? Stream.concat(Stream.of(Publie.COMMENCES), filtre.bruts().branches(THEMES).stream())
                : Stream.of(Repartition.INCONNU);
    }

    /** Where a kind was not held, nobody came to it. Any workshop may have begun before the year, where some did. */
    private List<Venue> venues() {
        var venues = new HashSet<Venue>();
        for (var type : types) {
            boolean ateliers = type.equals(TypeDAction.ATELIER.code());
            boolean commences = ateliers
                    && filtre.repartition(THEMES).parts().stream()
                            .anyMatch(part -> part.codes().contains(Publie.COMMENCES));
            var themes = themesDe(type)
                    .filter(theme -> commences || !theme.equals(Publie.COMMENCES))
                    .toList();
            int situees = 0;
            for (var theme : filtre.bruts().branches(OU, type)) {
                for (var lieu : filtre.bruts().branches(OU, type, theme)) {
                    situees += filtre.bruts().valeur(OU, type, theme, lieu);
                    venues.add(new Venue(
                            type,
                            themes.contains(theme) ? theme : ateliers ? Publie.COMMENCES : Repartition.INCONNU,
                            lieu));
                    if (commences) {
                        venues.add(new Venue(type, Publie.COMMENCES, lieu));
                    }
                }
            }
            if (situees < filtre.bruts().valeur("par_type", type, "seances")) {
                themes.forEach(theme -> venues.add(new Venue(type, theme, Repartition.INCONNU)));
            }
        }
        return List.copyOf(venues);
    }
}
