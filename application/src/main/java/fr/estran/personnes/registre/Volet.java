package fr.estran.personnes.registre;

import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another module knows of a person, and shows on their sheet. A module that has something to show makes a bean of it.
 *
 * <p>Called within a transaction of the structure, for those who may see the sheet.
 */
public interface Volet {

    /** @param fiches of one person: the record that is kept first, then those that it has absorbed */
    List<Partie> de(Collection<UsagerId> fiches);

    /**
     * A table of the sheet.
     *
     * @param rang parts stand in the order of their ranks
     * @param code an id within the page
     * @param aucune said where there is no line
     */
    record Partie(int rang, String code, String titre, List<String> colonnes, List<Ligne> lignes, String aucune) {

        public Partie {
            colonnes = List.copyOf(colonnes);
            lignes = List.copyOf(lignes);
        }
    }

    /**
     * @param lien from the first cell, to where there is more of it
     * @param cases under the columns, the first one included
     */
    record Ligne(@Nullable String lien, List<String> cases) {

        public Ligne {
            cases = List.copyOf(cases);
        }
    }
}
