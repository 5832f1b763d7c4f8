package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import java.util.regex.Pattern;

/** A row that says, in words, that it adds up others. */
final class LigneDeTotal {

    private static final Pattern TOTAL =
            Pattern.compile("(sous )?(total|totaux|nb total)\\b.*|moyennes?|cumul|ensemble|somme");
    private static final int PREMIERES = 3;

    private LigneDeTotal() {}

    static boolean est(RangeeDeFeuille rangee) {
        return rangee.cellules().stream()
                .filter(cellule -> cellule != Cellule.Rien.RIEN)
                .limit(PREMIERES)
                .anyMatch(cellule -> cellule instanceof Cellule.Texte(var texte)
                        && texte.length() < 60
                        && TOTAL.matcher(Ecritures.nus(texte)).matches());
    }
}
