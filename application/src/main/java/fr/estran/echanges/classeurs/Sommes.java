package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Cellule;
import java.util.HashMap;
import java.util.Map;

/** Rows that add up those above them, and do not say so. */
final class Sommes {

    private final Map<Integer, Long> depuisLaDerniere = new HashMap<>();
    private final Map<Integer, Long> enTout = new HashMap<>();
    private int lignesDepuis;
    private int lignes;

    /** @param propres what the row itself says, of a sheet of numbers */
    boolean somme(Map<ColonneDeFeuille, Cellule> propres) {
        var nombres = nombres(propres);
        var somme = propres.keySet().stream().allMatch(Sommes::compte)
                && (lignesDepuis > 1 && nombres.equals(depuisLaDerniere) || lignes > 1 && nombres.equals(enTout));
        if (somme) {
            depuisLaDerniere.clear();
            lignesDepuis = 0;
        } else {
            ajouter(nombres);
        }
        return somme;
    }

    private void ajouter(Map<Integer, Long> nombres) {
        nombres.forEach((place, nombre) -> {
            depuisLaDerniere.merge(place, nombre, Long::sum);
            enTout.merge(place, nombre, Long::sum);
        });
        lignesDepuis++;
        lignes++;
    }

    private static boolean compte(ColonneDeFeuille colonne) {
        return colonne.est(ChampDeFeuille.DATEE)
                || colonne.est(ChampDeFeuille.NOMBRE)
                || colonne.champ() != null && colonne.champ().combien();
    }

    private static Map<Integer, Long> nombres(Map<ColonneDeFeuille, Cellule> propres) {
        var nombres = new HashMap<Integer, Long>();
        propres.forEach((colonne, cellule) -> {
            if (compte(colonne)) {
                ValeursLues.nombre(cellule)
                        .map(Long::valueOf)
                        .filter(nombre -> nombre > 0)
                        .ifPresent(nombre -> nombres.put(colonne.place(), nombre));
            }
        });
        return nombres;
    }
}
