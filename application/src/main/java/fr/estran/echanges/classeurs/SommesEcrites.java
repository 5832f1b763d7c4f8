package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The totals that a sheet writes below its rows: of several, the largest is the one of all. */
final class SommesEcrites {

    private final List<Correspondance> feuilles;

    /** Of each sheet. */
    private final Map<Integer, Integer> ecrits = new HashMap<>();

    private final Map<Integer, Map<YearMonth, Integer>> parMois = new HashMap<>();

    SommesEcrites(List<Correspondance> feuilles) {
        this.feuilles = feuilles;
    }

    void entendre(RangeeDeFeuille total) {
        var feuille = feuilles.get(NumeroDeLigne.feuille(total.numero()));
        var mois = new HashMap<YearMonth, Integer>();
        Integer plus = null;
        for (var colonne : feuille.colonnes()) {
            var n = nombre(total.cellule(colonne.place()));
            if (n == null) {
                continue;
            }
            if (colonne.est(ChampDeFeuille.DATEE) && colonne.jour() != null) {
                mois.merge(YearMonth.from(colonne.jour()), n, Integer::sum);
            } else if (colonne.est(ChampDeFeuille.NOMBRE)
                    || plus == null && feuille.nature() == NatureDeFeuille.PRESENCES) {
                plus = n;
            }
        }
        var somme = mois.isEmpty() ? plus : Integer.valueOf(somme(mois.values()));
        if (somme != null && somme >= ecrits.getOrDefault(feuille.rang(), 0)) {
            ecrits.put(feuille.rang(), somme);
            parMois.put(feuille.rang(), mois);
        }
    }

    private static int somme(Collection<Integer> nombres) {
        return nombres.stream().mapToInt(Integer::intValue).sum();
    }

    private static @Nullable Integer nombre(Cellule cellule) {
        return cellule == Cellule.Rien.RIEN
                ? null
                : ValeursLues.nombre(cellule).map(Integer::valueOf).orElse(null);
    }

    TotauxDits avec(int lues) {
        var tous = new HashMap<YearMonth, Integer>();
        parMois.values().forEach(mois -> mois.forEach((un, n) -> tous.merge(un, n, Integer::sum)));
        return new TotauxDits(lues, ecrits.isEmpty() ? null : Integer.valueOf(somme(ecrits.values())), tous);
    }
}
