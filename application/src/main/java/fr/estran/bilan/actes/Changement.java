package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Mesures;
import fr.estran.bilan.rapport.Partie.Chiffre;
import fr.estran.socle.commun.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is no longer what it was when words were written from it.
 *
 * @param chemin its year and its path: what tells its unit
 * @param avant what it was, {@code apres} what it is: nothing where it is kept back
 */
public record Changement(
        String chemin,
        String libelle,
        @Nullable Integer avant,
        @Nullable Integer apres) {

    private static final Messages M = Messages.de("bilan/actes");

    /** In its unit: what it was. */
    public String avantDit(Map<String, ?> mots) {
        return dit(avant, mots);
    }

    /** In its unit: what it is. */
    public String apresDit(Map<String, ?> mots) {
        return dit(apres, mots);
    }

    private String dit(@Nullable Integer valeur, Map<String, ?> mots) {
        return valeur == null ? M.dire("chiffre_tu") : Mesures.dire(chemin, valeur, mots);
    }

    static List<Changement> entre(List<Chiffre> avant, List<Chiffre> apres) {
        var anciens = new LinkedHashMap<String, Chiffre>();
        avant.forEach(chiffre -> anciens.put(chiffre.chemin(), chiffre));
        var changements = new ArrayList<Changement>();
        for (var nouveau : apres) {
            var ancien = anciens.remove(nouveau.chemin());
            var valeur = ancien == null ? Integer.valueOf(0) : ancien.valeur();
            if (!Objects.equals(valeur, nouveau.valeur())) {
                changements.add(new Changement(nouveau.chemin(), nouveau.libelle(), valeur, nouveau.valeur()));
            }
        }
        anciens.values()
                .forEach(disparu ->
                        changements.add(new Changement(disparu.chemin(), disparu.libelle(), disparu.valeur(), 0)));
        return changements;
    }
}
