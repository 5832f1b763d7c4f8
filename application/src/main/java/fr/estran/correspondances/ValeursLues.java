package fr.estran.correspondances;

import fr.estran.ecritures.Ecritures;
import fr.estran.ecritures.JourEcrit;
import fr.estran.ecritures.TempsEcrit;
import fr.estran.tableurs.Cellule;
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
record ValeursLues(MotsDeFeuille mots, int annee, LocalDate aujourdhui, TempsEcrit.Unite unite) {

    private static final int PREMIERE_ANNEE = 1980;
    /** A sheet may tell of what is planned; beyond, a year is a slip of the keyboard. */
    private static final int D_AVANCE = 2;

    private static final int PREMIERE_NAISSANCE = 1900;
    private static final int LONGUEUR = 300;
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
            case MOT -> mots.resoudre(champ, cellule.texte()).map(resolu -> Designe.ecrire(resolu, cellule.texte()));
            case OUI_NON -> ouiNon(cellule);
            case COURRIEL ->
                Optional.of(Ecritures.propre(cellule.texte()))
                        .filter(dit -> COURRIEL.matcher(dit).matches());
            case TEXTE -> Optional.of(Ecritures.propre(cellule.texte())).filter(dit -> dit.length() <= LONGUEUR);
            case RIEN -> Optional.of("");
        };
    }

    private Optional<LocalDate> jour(Cellule cellule) {
        return JourEcrit.lire(cellule, annee)
                .filter(jour -> jour.getYear() >= PREMIERE_ANNEE && !jour.isAfter(aujourdhui.plusYears(D_AVANCE)));
    }

    private Optional<String> naissance(Cellule cellule) {
        var texte = cellule.texte().strip();
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

    private static Optional<String> nombre(Cellule cellule) {
        var dit = Ecritures.propre(cellule.texte()).replaceAll("(?<=\\d)\\h(?=\\d{3})", "");
        var nombre = NOMBRE.matcher(dit.toLowerCase(Locale.FRENCH));
        if (nombre.matches()) {
            return Optional.of("" + Integer.parseInt(nombre.group(1)));
        }
        return dit.equals("-") || dit.equals("/") || Ecritures.nus(dit).equals("neant")
                ? Optional.of("0")
                : Optional.empty();
    }

    private static Optional<String> ouiNon(Cellule cellule) {
        return switch (Ecritures.nus(cellule.texte())) {
            case "oui", "o", "x", "1", "accessible", "vrai", "pmr", "yes" -> Optional.of("oui");
            case "non", "n", "0", "faux", "non accessible", "no" -> Optional.of("non");
            default -> Optional.empty();
        };
    }
}
