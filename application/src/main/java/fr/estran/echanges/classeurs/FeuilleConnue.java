package fr.estran.echanges.classeurs;

/** What was kept of a sheet, as a page lists it. */
public record FeuilleConnue(CorrespondanceId id, String nom, NatureDeFeuille nature, int colonnes) {

    public String natureDite() {
        return ParolesDeFeuille.nature(nature);
    }
}
