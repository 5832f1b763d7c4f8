package fr.estran.apports;

import fr.estran.echanges.ResultatImport;
import fr.estran.versements.CompteDImport;

/** What a folder changes in the records, in rows. */
public record Changements(long lignes, long ajoutees, long modifiees, long retirees) {

    static Changements de(ResultatImport.Garde garde) {
        return new Changements(garde.lignes(), garde.ajoutees(), garde.modifiees(), garde.retirees());
    }

    public CompteDImport decompte() {
        return new CompteDImport(lignes, ajoutees, modifiees, retirees);
    }

    public boolean aucun() {
        return ajoutees + modifiees + retirees == 0;
    }
}
