package fr.estran.echanges.dossiers;

/** What a folder changes in the records, in rows. */
public record Changements(long lignes, long ajoutees, long modifiees, long retirees) {

    static Changements de(ResultatImport.Garde garde) {
        return new Changements(garde.lignes(), garde.ajoutees(), garde.modifiees(), garde.retirees());
    }

    /** Of those that were read; what is taken away was in no row of the folder. */
    public long inchangees() {
        return Math.max(0, lignes - ajoutees - modifiees);
    }

    public boolean aucun() {
        return ajoutees + modifiees + retirees == 0;
    }
}
