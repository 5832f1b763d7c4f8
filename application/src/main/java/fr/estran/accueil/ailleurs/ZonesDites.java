package fr.estran.accueil.ailleurs;

import com.ibm.icu.util.TimeZone;
import fr.estran.accueil.ailleurs.HeureDite.ZoneDite;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The zones that a calendar names: as the world does ({@code Europe/Paris}, whatever a program writes before it), as Microsoft does
 * ({@code Romance Standard Time}), or by a name of its own, whose changes of hour it then describes itself. What none of these
 * tells is the hour of whoever reads.
 */
final class ZonesDites {

    /** @param nom as the world names it, where a program says so */
    record Description(@Nullable String nom, List<Changement> changements) {}

    /** From when on clocks are so far from UTC, and when again. */
    record Changement(
            String debut, @Nullable String regle, @Nullable String avant, String apres) {}

    private record Bascule(LocalDateTime le, ZoneOffset apres) {}

    private final Map<String, Description> decrites;
    private final ZoneDite ici;
    private final LocalDateTime depuis;
    private final LocalDateTime jusqua;
    private final Map<String, ZoneDite> trouvees = new HashMap<>();

    ZonesDites(Map<String, Description> decrites, ZoneDite ici, LocalDateTime depuis, LocalDateTime jusqua) {
        this.decrites = decrites;
        this.ici = ici;
        this.depuis = depuis.minusYears(2);
        this.jusqua = jusqua.plusYears(1);
    }

    static ZoneDite de(ZoneId zone) {
        return zone.getRules()::getOffset;
    }

    ZoneDite trouver(String nom) {
        return trouvees.computeIfAbsent(nom, this::chercher);
    }

    private ZoneDite chercher(String nom) {
        var decrite = decrites.get(nom);
        return Stream.concat(
                        Stream.ofNullable(decrite == null ? null : decrite.nom())
                                .flatMap(ZonesDites::duMonde),
                        Stream.concat(duMonde(nom), deMicrosoft(nom)))
                .findFirst()
                .map(ZonesDites::de)
                .or(() -> Optional.ofNullable(decrite).flatMap(this::selon))
                .orElse(ici);
    }

    /** The whole of it, or its end: {@code /citadel.org/20250101_1/Europe/Paris}. */
    private static Stream<ZoneId> duMonde(String nom) {
        var parties = nom.split("/");
        return Stream.iterate(0, rang -> rang < parties.length, rang -> rang + 1)
                .map(rang -> String.join("/", List.of(parties).subList(rang, parties.length)))
                .flatMap(un -> zone(un).stream());
    }

    private static Optional<ZoneId> zone(String nom) {
        try {
            return Optional.of(ZoneId.of(nom));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Stream<ZoneId> deMicrosoft(String nom) {
        return Stream.ofNullable(TimeZone.getIDForWindowsID(nom, Locale.FRANCE.getCountry()))
                .flatMap(un -> zone(un).stream());
    }

    private Optional<ZoneDite> selon(Description decrite) {
        var bascules = new ArrayList<Bascule>();
        try {
            for (var changement : decrite.changements()) {
                var apres = ecart(changement.apres());
                dates(changement).forEach(le -> bascules.add(new Bascule(le, apres)));
            }
            var avant = decrite.changements().stream()
                    .map(Changement::avant)
                    .flatMap(Stream::ofNullable)
                    .findFirst()
                    .map(ZonesDites::ecart);
            bascules.sort(Comparator.comparing(Bascule::le));
            return bascules.isEmpty()
                    ? Optional.empty()
                    : Optional.of(la -> bascules.reversed().stream()
                            .filter(bascule -> !bascule.le().isAfter(la))
                            .findFirst()
                            .map(Bascule::apres)
                            .or(() -> avant)
                            .orElse(bascules.getFirst().apres()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<LocalDateTime> dates(Changement changement) {
        var debut = HeureDite.lire(changement.debut(), null, ici).la();
        if (changement.regle() == null) {
            return List.of(debut);
        }
        var regle = RegleIcs.lire(changement.regle());
        var fin = regle.fin() == null
                ? jusqua
                : HeureDite.lire(regle.fin(), null, ici).la();
        return regle.suites(
                debut, fin.isBefore(depuis) ? debut : depuis, fin.isBefore(jusqua) ? fin : jusqua, new Effort());
    }

    /** {@code +0100}; seconds, which no clock of today shows, are left out. */
    private static ZoneOffset ecart(String dit) {
        return ZoneOffset.of(dit.strip().substring(0, Math.min(dit.strip().length(), 5)));
    }
}
