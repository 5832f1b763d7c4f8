package fr.estran.programme.planification;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.temps.Epoque;
import fr.estran.socle.temps.Fin;
import fr.estran.socle.temps.Regle;
import fr.estran.socle.temps.Rythme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A series as it is typed; null where nothing was.
 *
 * @param rythme {@code semaine}, {@code rang} or {@code mois}: which of the three groups of fields counts
 * @param finit {@code jusquau} or {@code fois}
 * @param sauf dates that are taken out
 */
public record FormulaireSerie(
        @Nullable String rythme,
        @Nullable String intervalle,
        @Nullable List<String> jours,
        @Nullable List<String> rangs,
        @Nullable String jourDuRang,
        @Nullable String jourDuMois,
        @Nullable String epoque,
        @Nullable String feries,
        @Nullable String premierJour,
        @Nullable String finit,
        @Nullable String dernierJour,
        @Nullable String fois,
        @Nullable String debut,
        @Nullable String fin,
        @Nullable String lieu,
        @Nullable List<String> conseillers,
        @Nullable List<String> benevoles,
        @Nullable List<String> sauf) {

    public static final List<String> RYTHMES = List.of("semaine", "rang", "mois");
    public static final List<String> EPOQUES =
            Stream.of(Epoque.values()).map(Epoque::code).toList();
    public static final List<Integer> RANGS = List.of(1, 2, 3, 4, 5, Rythme.ParRang.DERNIER);

    static FormulaireSerie vierge(@Nullable SeanceGeree derniere) {
        var seance = derniere == null ? FormulaireSeance.VIERGE : FormulaireSeance.de(derniere);
        return new FormulaireSerie(
                "semaine",
                "1",
                null,
                null,
                "1",
                null,
                Epoque.PERIODE_SCOLAIRE.code(),
                null,
                null,
                "jusquau",
                null,
                null,
                seance.debut(),
                seance.fin(),
                seance.lieu(),
                seance.conseillers(),
                seance.benevoles(),
                null);
    }

    /** @param regle that of what may still change */
    static FormulaireSerie de(Serie serie, Regle regle) {
        var rangee = RangeeDeSerie.de(serie.id(), serie.action(), null, regle, serie.modele());
        var jours = dits(rangee.jours());
        var parSemaine = rangee.rythme().equals("semaine");
        return new FormulaireSerie(
                rangee.rythme(),
                String.valueOf(rangee.intervalle()),
                parSemaine ? jours : null,
                dits(rangee.rangs()),
                parSemaine || jours.isEmpty() ? "1" : jours.getFirst(),
                rangee.jourDuMois() == null ? null : rangee.jourDuMois().toString(),
                rangee.epoque(),
                rangee.feries() ? "oui" : null,
                rangee.debut().toString(),
                rangee.fois() == null ? "jusquau" : "fois",
                rangee.jusquAu() == null ? null : rangee.jusquAu().toString(),
                rangee.fois() == null ? null : rangee.fois().toString(),
                rangee.commence().toString(),
                rangee.finit().toString(),
                rangee.lieu() == null ? null : rangee.lieu().toString(),
                dits(rangee.conseillers()),
                dits(rangee.benevoles()),
                dits(serie.sauf()));
    }

    static FormulaireSerie de(Champs champs) {
        return new FormulaireSerie(
                champs.un("rythme"),
                champs.un("intervalle"),
                champs.tous("jours"),
                champs.tous("rangs"),
                champs.un("jourDuRang"),
                champs.un("jourDuMois"),
                champs.un("epoque"),
                champs.un("feries"),
                champs.un("premierJour"),
                champs.un("finit"),
                champs.un("dernierJour"),
                champs.un("fois"),
                champs.un("debut"),
                champs.un("fin"),
                champs.un("lieu"),
                champs.tous("conseillers"),
                champs.tous("benevoles"),
                champs.tous("sauf"));
    }

    /** In the order of the page. */
    Champs champs() {
        return Champs.AUCUN
                .avec("rythme", rythme)
                .avec("jours", jours)
                .avec("rangs", rangs)
                .avec("jourDuRang", jourDuRang)
                .avec("jourDuMois", jourDuMois)
                .avec("intervalle", intervalle)
                .avec("debut", debut)
                .avec("fin", fin)
                .avec("lieu", lieu)
                .avec("conseillers", conseillers)
                .avec("benevoles", benevoles)
                .avec("epoque", epoque)
                .avec("feries", feries)
                .avec("premierJour", premierJour)
                .avec("finit", finit)
                .avec("dernierJour", dernierJour)
                .avec("fois", fois)
                .avec("sauf", sauf);
    }

    public boolean a(@Nullable List<String> choix, Object valeur) {
        return choix != null && choix.contains(valeur.toString());
    }

    public boolean anime(String conseiller) {
        return a(conseillers, conseiller);
    }

    public boolean aide(String benevole) {
        return a(benevoles, benevole);
    }

    /** Dates that no list of what would be done shows again. */
    public List<LocalDate> saufDits() {
        return sauf == null
                ? List.of()
                : sauf.stream()
                        .map(LectureDeSaisie::jour)
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted()
                        .limit(Regle.DATES_AU_PLUS)
                        .toList();
    }

    /** Once there is no fault left. */
    SaisieSerie lire() {
        var premier = LectureDeSaisie.jour(premierJour).orElseThrow();
        var lue = new Regle(
                rythmeLu(),
                Epoque.valueOf(String.valueOf(epoque).toUpperCase(Locale.ROOT)),
                "oui".equals(feries),
                premier,
                "fois".equals(finit)
                        ? new Fin.Fois(LectureDeSaisie.entier(fois, 1, Regle.DATES_AU_PLUS)
                                .orElseThrow())
                        : new Fin.Jusquau(LectureDeSaisie.jour(dernierJour).orElseThrow()));
        var modele = Creneau.lu(premier, debut, fin, lieu, conseillers, benevoles);
        return new SaisieSerie(lue, modele, Set.copyOf(saufDits()));
    }

    private Rythme rythmeLu() {
        var tousLes = intervalleLu().orElseThrow();
        return switch (String.valueOf(rythme)) {
            case "semaine" -> new Rythme.ParSemaine(tousLes, joursLus());
            case "rang" ->
                new Rythme.ParRang(tousLes, rangsLus(), jour(jourDuRang).orElseThrow());
            default ->
                new Rythme.ParJour(
                        tousLes, LectureDeSaisie.entier(jourDuMois, 1, 31).orElseThrow());
        };
    }

    Optional<Integer> intervalleLu() {
        var lu = LectureDeSaisie.entier(intervalle, 1, Rythme.INTERVALLE_AU_PLUS);
        return lu.isPresent() ? Optional.of(lu.getAsInt()) : Optional.empty();
    }

    Set<DayOfWeek> joursLus() {
        return jours == null
                ? Set.of()
                : jours.stream()
                        .map(FormulaireSerie::jour)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
    }

    Set<Integer> rangsLus() {
        return RANGS.stream().filter(rang -> a(rangs, rang)).collect(Collectors.toSet());
    }

    static Optional<DayOfWeek> jour(@Nullable String saisi) {
        var lu = LectureDeSaisie.entier(saisi, 1, 7);
        return lu.isPresent() ? Optional.of(DayOfWeek.of(lu.getAsInt())) : Optional.empty();
    }

    private static List<String> dits(List<?> valeurs) {
        return valeurs.stream().map(Object::toString).toList();
    }
}
