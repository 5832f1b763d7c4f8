package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.JourEcrit;
import fr.estran.socle.tableurs.TempsEcrit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell, as a folder of records writes what it says. Empty where it cannot be understood.
 *
 * @param unite of lengths, as the title of their column says
 */
record ValeursLues(
        MotsDeFeuille mots,
        NatureDeFeuille nature,
        PeriodeDeFeuille periode,
        LocalDate aujourdhui,
        TempsEcrit.Unite unite) {

    private static final int PREMIERE_ANNEE = 1980;
    /** A sheet may tell of what is planned; beyond, a year is a slip of the keyboard. */
    private static final int D_AVANCE = 2;

    private static final int PREMIERE_NAISSANCE = 1900;
    private static final int LONGUEUR = 300;
    private static final int LONGUEUR_DES_NOMS = 3_000;
    private static final Pattern COURRIEL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[\\p{L}]{2,}");
    private static final Pattern NOMBRE =
            Pattern.compile("(\\d{1,6})(?:[.,]0+)?(?: ?(?:pers|personnes?|usagers?|participants?|p)\\.?)?");

    Optional<String> lire(ChampDeFeuille champ, Cellule cellule) {
        if (cellule instanceof Cellule.Faute) {
            return Optional.empty();
        }
        return switch (champ.sorte()) {
            case JOUR -> jour(cellule).map(LocalDate::toString);
            case ANNEE -> naissance(cellule);
            case HEURE -> TempsEcrit.heure(cellule).map(LocalTime::toString);
            case PLAGE ->
                TempsEcrit.plage(cellule)
                        .map(plage -> plage.debut() + "-" + plage.fin())
                        .or(() -> TempsEcrit.heure(cellule).map(LocalTime::toString));
            case DUREE -> TempsEcrit.duree(cellule, unite).map(String::valueOf);
            case NOMBRE, MARQUE -> nombre(cellule);
            case MOT -> mots.suivre(champ, cellule.texte()).map(suivi -> Designe.ecrire(suivi.resolu(), suivi.mot()));
            case OUI_NON -> ouiNon(cellule);
            case COURRIEL -> courriel(Ecritures.propre(cellule.texte()));
            case TEXTE -> champ == ChampDeFeuille.NOM_COMPLET ? noms(cellule) : texte(cellule);
            case TELEPHONE -> texte(cellule).map(Numeros::lire);
            case AGE -> AgeEcrit.lire(cellule.texte()).map(AgeEcrit::ecrit).or(() -> rien(cellule.texte()));
            case RIEN -> Optional.of("");
        };
    }

    private static Optional<String> texte(Cellule cellule) {
        return Optional.of(Ecritures.propre(cellule.texte())).filter(dit -> dit.length() <= LONGUEUR);
    }

    /** One for each line, where a cell has many. */
    private static Optional<String> noms(Cellule cellule) {
        return Optional.of(Ecritures.propre(cellule.texte().strip().replaceAll("\\R+", ";")))
                .filter(dit -> dit.length() <= LONGUEUR_DES_NOMS);
    }

    /** Somebody without an address comes in without one; so does whoever has one that is none. */
    private Optional<String> courriel(String dit) {
        if (COURRIEL.matcher(dit).matches()) {
            return Optional.of(dit);
        }
        return rien(dit).or(() -> nature.dePersonnes() ? Optional.of(Numeros.ILLISIBLE) : Optional.empty());
    }

    private static Optional<String> rien(String dit) {
        return Numeros.rien(dit) ? Optional.of("") : Optional.empty();
    }

    private Optional<LocalDate> jour(Cellule cellule) {
        return JourEcrit.lire(cellule, periode.annee())
                .or(() -> periode.mois().flatMap(mois -> JourEcrit.duMois(cellule, mois)))
                .or(() -> nature == NatureDeFeuille.NOMBRES
                        ? JourEcrit.mois(cellule.texte(), periode.annee())
                        : Optional.empty())
                .filter(jour -> jour.getYear() >= PREMIERE_ANNEE && !jour.isAfter(aujourdhui.plusYears(D_AVANCE)));
    }

    /** Whether a year is all that lacks. */
    boolean sansAnnee(ChampDeFeuille champ, Cellule cellule) {
        return champ == ChampDeFeuille.JOUR
                && periode.annee() == 0
                && JourEcrit.lire(cellule, aujourdhui.getYear()).isPresent();
    }

    private Optional<String> naissance(Cellule cellule) {
        var texte = cellule.texte().strip();
        if (texte.matches("\\d{2}")) {
            return Optional.of(Integer.parseInt(texte))
                    .filter(rang -> rang > aujourdhui.getYear() % 100)
                    .map(rang -> "19" + rang);
        }
        return (texte.matches("\\d{4}")
                        ? Optional.of(Integer.valueOf(texte))
                        : JourEcrit.lire(cellule, 0).map(this::passee))
                .filter(annee -> annee >= PREMIERE_NAISSANCE && annee <= aujourdhui.getYear())
                .map(String::valueOf);
    }

    /** Written with two figures, a year of birth is one that is over. */
    private int passee(LocalDate jour) {
        return jour.getYear() > aujourdhui.getYear() ? jour.getYear() - 100 : jour.getYear();
    }

    static Optional<String> nombre(Cellule cellule) {
        var dit = Ecritures.propre(cellule.texte()).replaceAll("(?<=\\d)\\h(?=\\d{3})", "");
        var nombre = NOMBRE.matcher(dit.toLowerCase(Locale.FRENCH));
        if (nombre.matches()) {
            return Optional.of("" + Integer.parseInt(nombre.group(1)));
        }
        return dit.equals("-") || dit.equals("/") || Ecritures.nus(dit).equals("neant")
                ? Optional.of("0")
                : Optional.empty();
    }

    static Optional<String> ouiNon(Cellule cellule) {
        return switch (Ecritures.nus(cellule.texte())) {
            case "oui", "o", "x", "1", "accessible", "vrai", "pmr", "yes" -> Optional.of("oui");
            case "non", "n", "0", "faux", "non accessible", "no" -> Optional.of("non");
            default -> Optional.empty();
        };
    }
}
