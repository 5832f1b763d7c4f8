package fr.estran.accueil.ailleurs;

import com.ibm.icu.util.TimeZone;
import fr.estran.accueil.ailleurs.HeureDite.ZoneDite;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private static final int SIGNES = 100;
    private static final int PARTIES = 3;

    /** To look for a zone is as much work as this many days of a rule. */
    private static final int RECHERCHE = 100;

    private final Map<String, Description> decrites;
    private final ZoneDite ici;
    private final LocalDateTime depuis;
    private final LocalDateTime jusqua;
    private final Effort effort;
    private final Map<String, ZoneDite> trouvees = new HashMap<>();

    ZonesDites(
            Map<String, Description> decrites,
            ZoneDite ici,
            LocalDateTime depuis,
            LocalDateTime jusqua,
            Effort effort) {
        this.decrites = decrites;
        this.ici = ici;
        this.depuis = depuis.minusYears(2);
        this.jusqua = jusqua.plusYears(1);
        this.effort = effort;
    }

    static ZoneDite de(ZoneId zone) {
        return zone.getRules()::getOffset;
    }

    ZoneDite trouver(String nom) {
        return nom.length() > SIGNES ? ici : trouvees.computeIfAbsent(nom, this::chercher);
    }

    private ZoneDite chercher(String nom) {
        effort.peser(RECHERCHE);
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
        return Stream.iterate(Math.max(0, parties.length - PARTIES), rang -> rang < parties.length, rang -> rang + 1)
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
        var bascules = new TreeMap<LocalDateTime, ZoneOffset>();
        try {
            for (var changement : decrite.changements()) {
                var apres = ecart(changement.apres());
                dates(changement).forEach(le -> bascules.put(le, apres));
            }
            var avant = decrite.changements().stream()
                    .map(Changement::avant)
                    .flatMap(Stream::ofNullable)
                    .findFirst()
                    .map(ZonesDites::ecart);
            return bascules.isEmpty()
                    ? Optional.empty()
                    : Optional.of(la -> Optional.ofNullable(bascules.floorEntry(la))
                            .map(Map.Entry::getValue)
                            .or(() -> avant)
                            .orElse(bascules.firstEntry().getValue()));
        } catch (Effort.Demesure e) {
            throw e;
        } catch (RuntimeException e) {
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
        return regle.suites(debut, fin.isBefore(depuis) ? debut : depuis, fin.isBefore(jusqua) ? fin : jusqua, effort);
    }

    /** {@code +0100}; seconds, which no clock of today shows, are left out. */
    private static ZoneOffset ecart(String dit) {
        return ZoneOffset.of(dit.strip().substring(0, Math.min(dit.strip().length(), 5)));
    }
}
