package fr.estran.bilan.rapport;

import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.bilan.statistiques.Statistiques;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** So many of what a figure of the report counts, from the path that it is known by. */
public final class Mesures {

    private Mesures() {}

    /**
     * 12 participations; the number alone where the report itself made the figure up.
     *
     * @param mots the town's word for its parts
     */
    public static String dire(String chemin, int nombre, Map<String, ?> mots) {
        var chemins = List.of(chemin.split("\\."));
        var sansAnnee = chemins.subList(1, chemins.size());
        return premier(indicateur -> indicateur.compte(sansAnnee))
                .or(() -> premier(indicateur -> indicateur.code().endsWith("." + sansAnnee.getLast())))
                .map(indicateur -> indicateur.mesurer(nombre, mots))
                .orElseGet(() -> Typographie.nombre(nombre));
    }

    private static Optional<Indicateur> premier(Predicate<Indicateur> choix) {
        return Statistiques.toutes().stream().filter(choix).findFirst();
    }
}
