package fr.estran.socle.tableurs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A day, in all the ways in which people write one. The day of the week says nothing: it is wrong more often than the date. */
public final class JourEcrit {

    private static final LocalDate JOUR_ZERO = LocalDate.of(1899, 12, 30);
    private static final List<String> MOIS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");
    private static final String MOT = "([a-z]{3,9})";

    /** What comes before a day, and the hour that may follow it. */
    private static final Pattern AVANT = Pattern.compile("^(?:le |du |semaine du )?"
            + "(?:(?:lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?)\\.?,? )?");

    private static final Pattern APRES =
            Pattern.compile("(?:(?: a| \\u00e0)? |t)\\d{1,2} ?[h:] ?(?:\\d{2})?(?::\\d{2}(?:[.,]\\d+)?)?z?$"
                    + "| ?\\([^)]*\\)$| (?:au |le )?(?:matin|midi|apr[e\\u00e8]s[- ]midi|soir)$");

    private static final Pattern CHIFFRES = Pattern.compile("(\\d{1,2}) (\\d{1,2})(?: (\\d{4}|\\d{2}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4}) (\\d{1,2}) (\\d{1,2})");
    private static final Pattern LETTRES = Pattern.compile("(\\d{1,2})(?:er)? " + MOT + "(?: (\\d{4}|\\d{2}))?");
    private static final Pattern SERRE = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern QUANTIEME = Pattern.compile("(\\d{1,2})(?:er)?");
    private static final Pattern MOIS_EN_CHIFFRES = Pattern.compile("(\\d{1,2}) (20\\d{2})");
    private static final Pattern MOIS_ISO = Pattern.compile("(20\\d{2}) (\\d{1,2})");
    private static final Pattern MOIS_SEUL = Pattern.compile(MOT + "(?: (\\d{4}|\\d{2}))?");

    private JourEcrit() {}

    /** @param annee that of a day which is written without one; zero where it is not known */
    public static Optional<LocalDate> lire(Cellule cellule, int annee) {
        return switch (cellule) {
            case Cellule.Jour(var jour) -> Optional.of(jour);
            case Cellule.Moment(var moment) -> Optional.of(moment.toLocalDate());
            case Cellule.Nombre nombre -> compte(nombre);
            case Cellule.Texte(var texte) -> lire(texte, annee);
            case Cellule.Rien _, Cellule.Temps _, Cellule.OuiNon _, Cellule.Faute _ -> Optional.empty();
        };
    }

    /** A spreadsheet's own count of days, of this half century alone. */
    private static Optional<LocalDate> compte(Cellule.Nombre nombre) {
        var texte = nombre.texte();
        var serre = SERRE.matcher(texte);
        if (serre.matches()) {
            return jour(serre.group(3), Integer.parseInt(serre.group(2)), Integer.parseInt(serre.group(1)));
        }
        return texte.matches("[345]\\d{4}") ? Optional.of(JOUR_ZERO.plusDays(Long.parseLong(texte))) : Optional.empty();
    }

    public static Optional<LocalDate> lire(String texte, int annee) {
        if (texte.length() > 60) {
            return Optional.empty();
        }
        var nu = nu(texte);
        var chiffres = CHIFFRES.matcher(nu);
        if (chiffres.matches()) {
            return jour(chiffres.group(1), Integer.parseInt(chiffres.group(2)), annee(chiffres, 3, annee));
        }
        var iso = ISO.matcher(nu);
        var serre = SERRE.matcher(nu);
        if (serre.matches()) {
            return jour(serre.group(3), Integer.parseInt(serre.group(2)), Integer.parseInt(serre.group(1)));
        }
        if (iso.matches()) {
            return jour(iso.group(3), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(1)));
        }
        var lettres = LETTRES.matcher(nu);
        if (lettres.matches()) {
            var mois = mois(lettres.group(2));
            return mois.isEmpty()
                    ? Optional.empty()
                    : jour(lettres.group(1), mois.getAsInt(), annee(lettres, 3, annee));
        }
        return Optional.empty();
    }

    /** The first day of a month, as the title of a column tells it. */
    public static Optional<LocalDate> mois(String texte, int annee) {
        var nu = Ecritures.nus(texte);
        var chiffres = MOIS_EN_CHIFFRES.matcher(nu);
        if (chiffres.matches()) {
            return jour("1", Integer.parseInt(chiffres.group(1)), Integer.parseInt(chiffres.group(2)));
        }
        var iso = MOIS_ISO.matcher(nu);
        if (iso.matches()) {
            return jour("1", Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(1)));
        }
        var seul = MOIS_SEUL.matcher(nu);
        if (!seul.matches()) {
            return Optional.empty();
        }
        var mois = mois(seul.group(1));
        return mois.isEmpty() ? Optional.empty() : jour("1", mois.getAsInt(), annee(seul, 2, annee));
    }

    /** "mardi 12", "12": of a month that is told elsewhere. */
    public static Optional<LocalDate> duMois(Cellule cellule, YearMonth mois) {
        var quantieme = QUANTIEME.matcher(nu(cellule.texte()));
        return quantieme.matches() ? jour(quantieme.group(1), mois.getMonthValue(), mois.getYear()) : Optional.empty();
    }

    /** Whether a day of the week alone is written. */
    public static boolean deLaSemaine(String texte) {
        return !texte.isBlank() && nu(texte + " ").isEmpty();
    }

    /** The one month that a title names. */
    public static OptionalInt moisNomme(String texte) {
        var nommes = Arrays.stream(Ecritures.nus(texte).split(" "))
                .filter(mot -> mot.length() > 3 || mot.equals("mai"))
                .mapToInt(mot -> mois(mot).orElse(0))
                .filter(mois -> mois > 0)
                .distinct()
                .toArray();
        return nommes.length == 1 ? OptionalInt.of(nommes[0]) : OptionalInt.empty();
    }

    private static String nu(String texte) {
        var entier = Ecritures.propre(texte).toLowerCase(Locale.FRENCH) + " ";
        return Ecritures.nus(
                APRES.matcher(AVANT.matcher(entier).replaceFirst("").strip()).replaceFirst(""));
    }

    /** By its beginning: "janv", "juil"; not "marie", "mardi" or "mail". */
    private static OptionalInt mois(String mot) {
        return IntStream.range(0, MOIS.size())
                .filter(rang -> MOIS.get(rang).startsWith(mot) && !mot.equals("jui"))
                .map(rang -> rang + 1)
                .findFirst();
    }

    private static int annee(Matcher lu, int groupe, int sinon) {
        var dite = lu.group(groupe);
        return dite == null ? sinon : siecle(Integer.parseInt(dite));
    }

    /** Of two figures, what is not before us. */
    private static int siecle(int annee) {
        return annee >= 100 ? annee : annee <= 60 ? 2000 + annee : 1900 + annee;
    }

    private static Optional<LocalDate> jour(String jour, int mois, int annee) {
        try {
            return annee == 0 ? Optional.empty() : Optional.of(LocalDate.of(annee, mois, Integer.parseInt(jour)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
