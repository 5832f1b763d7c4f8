package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.vocabulaire.Telephone;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Telephone numbers, as cells hold them: one, two, or none and a word that says so. */
final class Numeros {

    /** Something was written, and is no number, nor an address. */
    static final String ILLISIBLE = "?";

    private static final Pattern NUMERO = Pattern.compile("(?:\\+|00)?\\d(?:[ ./-]?\\d){7,14}");

    private static final Pattern ENTRE = Pattern.compile("\\h*(?:[;|\\n\\r]|\\bou\\b|\\bet\\b| / | - )\\h*");

    /** With how few figures something may be a number that we do not know. */
    private static final int CHIFFRES = 6;

    private static final Set<String> SANS = Set.of(
            "non",
            "pas",
            "x",
            "0",
            "n",
            "sans",
            "pas de mail",
            "pas d adresse",
            "pas d adresse mail",
            "pas de telephone",
            "pas de tel",
            "pas d email",
            "pas d e mail",
            "n a pas",
            "n en a pas",
            "aucune adresse",
            "pas d ordinateur",
            "pas de portable",
            "refus",
            "ne souhaite pas");

    private Numeros() {}

    /** Nothing, in whatever words. */
    static boolean rien(String dit) {
        var nus = Ecritures.nus(dit);
        return nus.isEmpty()
                || SANS.contains(nus)
                || Reserve.MOTS.getOrDefault("rien", List.of()).contains(nus);
    }

    /** As the register has it: the same number is then the same, whoever typed it. A spreadsheet drops the zero before it. */
    static String lire(String dit) {
        if (rien(dit)) {
            return "";
        }
        var meilleur = Telephone.lire(dit).map(Telephone::affiche).orElse("");
        for (var part : ENTRE.split(dit)) {
            meilleur = NUMERO.matcher(part)
                    .results()
                    .flatMap(trouve -> Telephone.lire(trouve.group()).stream())
                    .map(Telephone::affiche)
                    .reduce(meilleur, Numeros::mieux);
        }
        return !meilleur.isEmpty()
                ? meilleur
                : dit.chars().filter(Character::isDigit).count() >= CHIFFRES ? dit : ILLISIBLE;
    }

    /** A mobile number is where somebody is reached, by a message too; else the first stands. */
    static String mieux(String premier, String second) {
        return premier.isEmpty() || premier.equals(ILLISIBLE) && !second.isEmpty() || !mobile(premier) && mobile(second)
                ? second
                : premier;
    }

    private static boolean mobile(String numero) {
        return Telephone.lire(numero).map(Telephone::mobile).orElse(false);
    }

    /** What may be kept of it. */
    static Optional<String> lisible(String dit) {
        return dit.equals(ILLISIBLE) ? Optional.empty() : Optional.of(dit);
    }
}
