package fr.estran.programme.affiche;

import static fr.estran.programme.affiche.MotsDePlaquette.MESSAGES;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import fr.estran.ville.themes.Appellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The leaflet of a quarter told closely, for a sheet that one folds: help by the days of a week, then dates by month, then
 * addresses. What each line would repeat is said once.
 */
public record PlaquetteDense(Plaquette plaquette, Set<Raccourci> sans) {

    private static final Pattern COMMUNE = Pattern.compile("^(?:(.*), )?\\d{5} (.+)$");

    public record Genre(String nom, String phrase) {}

    public record Mois(String nom, List<Seance> seances) {}

    /** @param quand day and hours, under the name of the month, @param suite what else has to be known of it */
    public record Seance(String quand, String titre, String suite) {}

    public record Lieu(String nom, String chemin) {}

    public List<AideDense> aides() {
        return plaquette.aides().stream()
                .map(aide -> sans.contains(Raccourci.RENDEZ_VOUS)
                                && aide.genre().type().surRendezVous()
                        ? AideDense.abregee(plaquette, aide, phrase(aide.genre()))
                        : AideDense.de(plaquette, aide, phrase(aide.genre())))
                .toList();
    }

    private String phrase(Plaquette.Genre genre) {
        return sans.contains(Raccourci.PHRASES) ? "" : genre.phrase();
    }

    /** With how one takes part in all of a kind, where that is the same for all. */
    public List<Genre> genres() {
        return plaquette.genres().stream()
                .map(genre -> new Genre(
                        genre.nom().equals(courant())
                                ? MESSAGES.dire("genre.courant", "nom", genre.nom())
                                : genre.nom(),
                        Stream.of(
                                        phrase(genre),
                                        venir(genre.nom()).map(dit -> dit + ".").orElse(""))
                                .filter(dit -> !dit.isEmpty())
                                .collect(joining(" "))))
                .filter(genre -> !genre.phrase().isEmpty())
                .toList();
    }

    /** What most of them are, and is not said of each; null where none is, or where there is no other. */
    private @Nullable String courant() {
        var genres = plaquette.seances().stream()
                .flatMap(seance -> Stream.ofNullable(seance.genre()))
                .collect(groupingBy(genre -> genre, counting()));
        return plaquette.genres().size() < 2
                ? null
                : genres.entrySet().stream()
                        .filter(genre ->
                                2 * genre.getValue() > plaquette.seances().size())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }

    private Optional<String> venir(@Nullable String genre) {
        return plaquette.seances().stream()
                .filter(seance -> seance.genre() != null && seance.genre().equals(genre))
                .map(Plaquette.Seance::venir)
                .distinct()
                .collect(collectingAndThen(
                        toList(), dites -> dites.size() == 1 ? Optional.of(dites.getFirst()) : Optional.empty()));
    }

    public List<Mois> mois() {
        return plaquette.parMois().stream()
                .map(mois -> new Mois(
                        mois.nom(), mois.seances().stream().map(this::seance).toList()))
                .toList();
    }

    private Seance seance(Plaquette.Seance seance) {
        var suite = new ArrayList<String>();
        if (seance.genre() != null
                && !seance.genre().equals(courant())
                && !seance.titre()
                        .toLowerCase(Locale.FRENCH)
                        .contains(seance.genre().toLowerCase(Locale.FRENCH))) {
            suite.add(seance.genre());
        }
        suite.add(plaquette.sansQuartier(seance.ou()));
        var lieu = String.join(", ", suite) + ".";
        return new Seance(
                Appellation.majuscule(DatesEnMots.sousLeMois(seance.jours().stream()
                                .map(Plaquette.Jour::jour)
                                .toList()))
                        + ", " + AideDense.sansDe(seance.heures()),
                seance.titre(),
                venir(seance.genre()).isPresent() ? lieu : lieu + " " + seance.venir() + ".");
    }

    public List<Lieu> lieux() {
        return plaquette.lieux().stream()
                .map(lieu -> new Lieu(lieu.nom(), chemin(lieu)))
                .toList();
    }

    private String chemin(Plaquette.Lieu lieu) {
        return Stream.of(
                        commune() == null ? lieu.adresse() : sansCommune(lieu.adresse()),
                        sans.contains(Raccourci.CHEMINS) ? "" : AideDense.sansPoint(lieu.acces()),
                        lieu.arret() == null ? "" : MotsDePlaquette.arret(lieu.arret()),
                        lieu.fauteuil() == null || tousEnFauteuil() ? "" : MotsDePlaquette.fauteuil(lieu.fauteuil()))
                .filter(dit -> !dit.isEmpty())
                .map(dit -> dit + ".")
                .collect(joining(" "));
    }

    /** Where all of these venues are; null where they are not all in one town. */
    public @Nullable String commune() {
        var communes = plaquette.lieux().stream()
                .map(lieu -> COMMUNE.matcher(lieu.adresse()))
                .map(lue -> lue.matches() ? lue.group(2) : "")
                .distinct()
                .toList();
        return plaquette.lieux().size() > 1
                        && communes.size() == 1
                        && !communes.getFirst().isEmpty()
                ? communes.getFirst()
                : null;
    }

    private static String sansCommune(String adresse) {
        var lue = COMMUNE.matcher(adresse);
        return lue.matches() ? Optional.ofNullable(lue.group(1)).orElse("") : adresse;
    }

    /** A wheelchair gets in everywhere: it is said once. */
    public boolean tousEnFauteuil() {
        return plaquette.lieux().size() > 1
                && plaquette.lieux().stream().allMatch(lieu -> Boolean.TRUE.equals(lieu.fauteuil()));
    }
}
