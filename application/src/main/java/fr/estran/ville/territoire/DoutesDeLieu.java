package fr.estran.ville.territoire;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be a slip of the hand in a venue: it is there already, or on the other side of the earth. */
final class DoutesDeLieu {

    /** Beyond, it is no longer one town, however wide. */
    private static final long KILOMETRES = 40;

    /** The middle of each part of France, and how far it reaches: for a town that has no other venue yet. */
    private static final Map<Point, Long> FRANCE = Map.of(
            point("46.6", "2.5"), 900L,
            point("16.2", "-61.5"), 150L,
            point("14.7", "-61.0"), 100L,
            point("4.0", "-53.1"), 400L,
            point("-21.1", "55.5"), 100L,
            point("-12.8", "45.2"), 100L,
            point("46.9", "-56.3"), 100L,
            point("18.0", "-63.0"), 100L,
            point("-17.6", "-149.5"), 2000L,
            point("-21.5", "165.5"), 600L);

    private DoutesDeLieu() {}

    static List<Carte.Ligne> sur(Lieu lieu, @Nullable Lieu avant, List<Lieu> autres, Messages m) {
        var deja = avant != null && MemeLieu.que(avant.nom(), lieu.nom())
                ? Stream.<Carte.Ligne>empty()
                : autres.stream()
                        .filter(autre -> MemeLieu.que(autre.nom(), lieu.nom()))
                        .map(autre -> new Carte.Ligne(
                                m.dire("tenue.doute.deja", "nom", autre.nom(), "retire", autre.retireLe() != null),
                                "/equipe/lieux/" + autre.id()));
        var memePoint = avant != null && Objects.equals(avant.point(), lieu.point());
        var loin = memePoint ? Optional.<Carte.Ligne>empty() : loin(lieu.point(), autres, m);
        return Stream.concat(deja, loin.stream()).toList();
    }

    private static Optional<Carte.Ligne> loin(@Nullable Point point, List<Lieu> autres, Messages m) {
        if (point == null) {
            return Optional.empty();
        }
        var connus = autres.stream().map(Lieu::point).filter(Objects::nonNull).toList();
        if (connus.isEmpty()) {
            var enFrance = FRANCE.entrySet().stream()
                    .anyMatch(partie -> point.kilometresJusqua(partie.getKey()) <= partie.getValue());
            return enFrance
                    ? Optional.empty()
                    : Optional.of(new Carte.Ligne(m.dire("tenue.doute.hors_de_france"), null));
        }
        var distance = connus.stream().mapToLong(point::kilometresJusqua).min().orElseThrow();
        return distance <= KILOMETRES
                ? Optional.empty()
                : Optional.of(new Carte.Ligne(m.dire("tenue.doute.loin", "km", distance), null));
    }

    private static Point point(String latitude, String longitude) {
        return new Point(new BigDecimal(latitude), new BigDecimal(longitude));
    }
}
