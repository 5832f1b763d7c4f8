package fr.estran.ville.territoire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place on earth, in degrees, as it is typed or pasted from a map. The sixth decimal of a degree is a hand's breadth. */
public record Point(BigDecimal latitude, BigDecimal longitude) {

    private static final int DECIMALES = 6;
    private static final BigDecimal SOIXANTE = BigDecimal.valueOf(60);
    private static final double RAYON_DE_LA_TERRE = 6371;

    /** 48° 7' 23" N, with its letter after; O and W are west. */
    private static final Pattern SEXAGESIMAL = Pattern.compile("(?<degres>\\d{1,3})\\s*°"
            + "\\s*((?<minutes>\\d{1,2}([.,]\\d+)?)\\s*['’′]\\s*((?<secondes>\\d{1,2}([.,]\\d+)?)\\s*(\"|”|″|''))?)?"
            + "\\s*(?<lettre>[NSEWO])?");

    private static final Pattern LETTRE_DEVANT = Pattern.compile("([NSEWO])\\s*([^NSEWO]+)");

    /** No point is as long, nor any link to one; some of these patterns take long over what is. */
    private static final int LONGUEUR = 1000;

    /** Where a link to a map says which point it shows. */
    private static final List<Pattern> LIENS = List.of(
            Pattern.compile("[?&]mlat=(-?\\d+\\.\\d+)&mlon=(-?\\d+\\.\\d+)"),
            Pattern.compile("[@=](-?\\d+\\.\\d+),(-?\\d+\\.\\d+)"),
            Pattern.compile("map=\\d+/(-?\\d+\\.\\d+)/(-?\\d+\\.\\d+)"),
            Pattern.compile("^geo:(-?\\d+(?:\\.\\d+)?),(-?\\d+(?:\\.\\d+)?)"));

    private static final Pattern A_POINTS =
            Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d+)?)°?\\s*(?:[,;/]|\\s)\\s*([+-]?\\d{1,3}(?:\\.\\d+)?)°?");
    private static final Pattern A_VIRGULES =
            Pattern.compile("([+-]?\\d{1,3},\\d+)°?\\s*(?:,\\s|;|/|\\s)\\s*([+-]?\\d{1,3},\\d+)°?");

    /** Empty where it is no place on earth. */
    public static Optional<Point> lire(String saisi) {
        if (saisi.length() > LONGUEUR) {
            return Optional.empty();
        }
        var dit = saisi.strip().replace('\u2212', '-').replace('\u00a0', ' ');
        for (var lien : LIENS) {
            var trouve = lien.matcher(dit);
            if (trouve.find()) {
                return sur(trouve.group(1), trouve.group(2));
            }
        }
        for (var ecriture : List.of(A_VIRGULES, A_POINTS)) {
            var lue = ecriture.matcher(dit);
            if (lue.matches()) {
                return sur(lue.group(1), lue.group(2));
            }
        }
        return sexagesimal(dit);
    }

    private static Optional<Point> sexagesimal(String saisi) {
        var dit = saisi.matches("[NSEWO].*") ? LETTRE_DEVANT.matcher(saisi).replaceAll("$2$1") : saisi;
        var parties = SEXAGESIMAL.matcher(dit).results().toList();
        if (parties.size() != 2 || !SEXAGESIMAL.matcher(dit).replaceAll("").matches("[\\s,;]*")) {
            return Optional.empty();
        }
        return sur(
                degres(parties.getFirst()).toPlainString(),
                degres(parties.getLast()).toPlainString());
    }

    private static BigDecimal degres(MatchResult lue) {
        var degres = nombre(lue.group("degres"))
                .add(nombre(lue.group("minutes")).divide(SOIXANTE, 12, RoundingMode.HALF_UP))
                .add(nombre(lue.group("secondes")).divide(SOIXANTE.multiply(SOIXANTE), 12, RoundingMode.HALF_UP));
        var lettre = lue.group("lettre");
        return lettre != null && "SWO".contains(lettre) ? degres.negate() : degres;
    }

    private static BigDecimal nombre(@Nullable String dit) {
        return dit == null ? BigDecimal.ZERO : new BigDecimal(dit.replace(',', '.'));
    }

    private static Optional<Point> sur(String latitude, String longitude) {
        var point = new Point(nombre(latitude), nombre(longitude));
        return point.surTerre() ? Optional.of(point.arrondi()) : Optional.empty();
    }

    private boolean surTerre() {
        return latitude.abs().compareTo(BigDecimal.valueOf(90)) <= 0
                && longitude.abs().compareTo(BigDecimal.valueOf(180)) <= 0;
    }

    private Point arrondi() {
        return new Point(
                latitude.setScale(DECIMALES, RoundingMode.HALF_UP),
                longitude.setScale(DECIMALES, RoundingMode.HALF_UP));
    }

    /** As it is typed again. */
    public String dit() {
        return latitude.stripTrailingZeros().toPlainString() + ", "
                + longitude.stripTrailingZeros().toPlainString();
    }

    /** As the crow flies. */
    long kilometresJusqua(Point autre) {
        var phi = Math.toRadians(latitude.doubleValue());
        var autrePhi = Math.toRadians(autre.latitude.doubleValue());
        var dPhi = autrePhi - phi;
        var dLambda = Math.toRadians(autre.longitude.subtract(longitude).doubleValue());
        var a = Math.pow(Math.sin(dPhi / 2), 2)
                + Math.cos(phi) * Math.cos(autrePhi) * Math.pow(Math.sin(dLambda / 2), 2);
        return Math.round(2 * RAYON_DE_LA_TERRE * Math.asin(Math.sqrt(Math.min(1, a))));
    }
}
