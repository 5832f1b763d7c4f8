package fr.estran.bilan.publication;

/** A year beside the one before: where records begin in that one, whoever came in both was new then. */
public final class DeuxAnnees {

    private static final String NOUVEAUX = "nouveaux_usagers";

    private DeuxAnnees() {}

    /** The second year, without those who were new where they would give back the few who did not come again. */
    public static Publie seconde(Publie annee, Publie avant) {
        int perdus = avant.valeur("usagers") - (annee.valeur("usagers") - annee.valeur(NOUVEAUX));
        boolean premiere = avant.valeur("usagers") == avant.valeur(NOUVEAUX);
        boolean petit = new Regroupement(Publication.SEUIL).petit(perdus);
        if (annee.interne() || !annee.connait(NOUVEAUX) || !premiere || !petit) {
            return annee;
        }
        var filtre = FiltreDePublication.de(annee);
        filtre.retenir(NOUVEAUX);
        return filtre.publier(annee.annee(), false, annee.repris());
    }
}
