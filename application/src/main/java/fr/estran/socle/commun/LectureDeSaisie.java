package fr.estran.socle.commun;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed, read: nothing where it cannot be. */
public final class LectureDeSaisie {

    /** Beyond these years, a hand has slipped. */
    private static final int PREMIERE_ANNEE = 2000;

    private static final int DERNIERE_ANNEE = 2099;

    private static final Pattern INVISIBLES =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\x{FFFE}\\x{FFFF}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\n\t]]");

    private static final Pattern HEURE =
            Pattern.compile("(?<heures>\\d{1,2})\\p{Z}*[:hH]\\p{Z}*(?<minutes>\\d{2})?(:00)?");

    /** As one may write it on a sheet: a number of a few figures may be an inner line. Java and the database read it alike. */
    public static final String TELEPHONE = "[+0-9][0-9 .]{2,24}";

    /** As those are written who make it up: two figures of the department (two signs in Corsica), three of the town. */
    public static final String CODE_INSEE = "(\\d{2}|2A|2B)\\d{3}";

    /** Of a town, or of towns together: those have no INSEE code, and are known by their SIREN, which begins with 2. */
    public static final String CODE_DU_TERRITOIRE = "(" + CODE_INSEE + "|2\\d{8})";

    private LectureDeSaisie() {}

    public static boolean estUnTelephone(String dit) {
        return dit.matches(TELEPHONE);
    }

    /** Of the signs that the standard allows, those are left out by which a link that writes to it would say more than the address. */
    public static boolean estUnCourriel(String dit) {
        return dit.strip().matches("[^@\\s?&,;<>\"]+@[^@\\s?&,;<>\"]+");
    }

    public static @Nullable String texte(@Nullable String saisi) {
        var dit = saisi == null ? "" : visible(saisi).strip();
        return dit.isEmpty() ? null : dit;
    }

    /** The same in one line. */
    public static @Nullable String uneLigne(@Nullable String saisi) {
        var dit = texte(saisi);
        return dit == null ? null : dit.replaceAll("\\s+", " ");
    }

    /**
     * Signs that are no text are left out: those that the database or a document would refuse, and those that nobody sees and that turn
     * round what follows, so that a page would read otherwise than what was written.
     */
    static String visible(String saisi) {
        return INVISIBLES.matcher(saisi).replaceAll("");
    }

    public static String texteOuRien(@Nullable String saisi) {
        return Objects.requireNonNullElse(texte(saisi), "");
    }

    public static Optional<LocalDate> jour(@Nullable String saisi) {
        try {
            return Optional.ofNullable(texte(saisi))
                    .filter(dit -> dit.length() == 10)
                    .map(LocalDate::parse)
                    .filter(jour -> jour.getYear() >= PREMIERE_ANNEE && jour.getYear() <= DERNIERE_ANNEE);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** To the minute, as browsers send it (they may add seconds), or as one says it: 14 h 30. */
    public static Optional<LocalTime> heure(@Nullable String saisi) {
        try {
            return Optional.ofNullable(texte(saisi))
                    .map(HEURE::matcher)
                    .filter(Matcher::matches)
                    .map(lue -> LocalTime.of(entier(lue, "heures"), entier(lue, "minutes")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int entier(Matcher lue, String partie) {
        return Integer.parseInt(Objects.requireNonNullElse(lue.group(partie), "0"));
    }

    /** A thousand may be written with its space, as pages write it. */
    public static OptionalInt entier(@Nullable String saisi, int mini, int maxi) {
        var dit = texteOuRien(saisi).replaceAll("(?<=\\d)\\h(?=\\d{3}\\b)", "");
        if (!dit.matches("\\d{1,6}")) {
            return OptionalInt.empty();
        }
        var lu = Integer.parseInt(dit);
        return lu >= mini && lu <= maxi ? OptionalInt.of(lu) : OptionalInt.empty();
    }

    public static List<UUID> ids(@Nullable List<String> saisis) {
        return saisis == null
                ? List.of()
                : saisis.stream()
                        .map(LectureDeSaisie::id)
                        .flatMap(Optional::stream)
                        .toList();
    }

    public static <T extends Identifiant> List<T> ids(@Nullable List<String> saisis, Function<UUID, T> type) {
        return Identifiants.de(ids(saisis), type);
    }

    public static <T extends Identifiant> Optional<T> id(@Nullable String saisi, Function<UUID, T> type) {
        return id(saisi).map(type);
    }

    public static Optional<UUID> id(@Nullable String saisi) {
        return Optional.ofNullable(texte(saisi))
                .filter(dit -> dit.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString);
    }
}
