package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import java.util.regex.Pattern;

/** A row that says, in words, that it adds up others. */
final class LigneDeTotal {

    private static final Pattern TOTAL =
            Pattern.compile("(sous )?(total|totaux|nb total)\\b.*|moyennes?|cumul|ensemble|somme");
    /** Of those who were there, where nothing but numbers stands beside. */
    private static final Pattern PRESENTS =
            Pattern.compile("(nb|nombre)?( de)?( d)? ?(presents?|presences?|participants?|effectifs?)");

    private static final int PREMIERES = 3;

    private LigneDeTotal() {}

    static boolean est(RangeeDeFeuille rangee) {
        return ditTotal(rangee) || compteLesPresents(rangee);
    }

    private static boolean compteLesPresents(RangeeDeFeuille rangee) {
        var dites = rangee.cellules().stream()
                .filter(cellule -> cellule != Cellule.Rien.RIEN)
                .toList();
        return dites.size() > 1
                && dites.getFirst() instanceof Cellule.Texte(var texte)
                && PRESENTS.matcher(Ecritures.nus(texte)).matches()
                && dites.stream()
                        .skip(1)
                        .allMatch(cellule -> ValeursLues.nombre(cellule).isPresent());
    }

    private static boolean ditTotal(RangeeDeFeuille rangee) {
        return rangee.cellules().stream()
                .filter(cellule -> cellule != Cellule.Rien.RIEN)
                .limit(PREMIERES)
                .anyMatch(cellule -> cellule instanceof Cellule.Texte(var texte)
                        && texte.length() < 60
                        && TOTAL.matcher(Ecritures.nus(texte)).matches());
    }
}
