package fr.estran.feuillesconnues;

import fr.estran.commun.Code;
import fr.estran.correspondances.NatureDeFeuille;
import fr.estran.correspondances.ParolesDeFeuille;
import java.util.UUID;

/** What was kept of a sheet, as a page lists it. */
public record FeuilleConnue(UUID id, String nom, String nature, int colonnes) {

    public String natureDite() {
        return ParolesDeFeuille.nature(Code.de(NatureDeFeuille.class, nature));
    }
}
