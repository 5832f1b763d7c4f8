package fr.estran.publication;

import fr.estran.statistiques.Chiffres;
import java.util.LinkedHashMap;
import java.util.List;

/** The figures of a year, as they may be told: to everybody, or to the service itself. */
public final class Publication {

    private Publication() {}

    /** For the council, the press, the web. */
    public static Publie publique(int annee, Chiffres indicateurs, Chiffres complements, List<Enquete> enquetes) {
        return publier(annee, reunir(indicateurs, complements), enquetes, ReglesDePublication.SEUIL);
    }

    /** For the service itself: all is told, but reasons, which are grouped for everybody. */
    public static Publie interne(int annee, Chiffres indicateurs, Chiffres complements, List<Enquete> enquetes) {
        return publier(annee, reunir(indicateurs, complements), enquetes, 1);
    }

    private static Publie publier(int annee, Chiffres bruts, List<Enquete> enquetes, int seuil) {
        var filtre = new Filtre(bruts, seuil);
        ReglesDePublication.LIBRES.forEach(filtre::laisser);
        for (var type : bruts.branches("par_type")) {
            ReglesDePublication.LIBRES_PAR_TYPE.forEach(figure -> filtre.laisser("par_type", type, figure));
        }
        for (var thematique : bruts.branches("ateliers_par_thematique")) {
            filtre.laisser("ateliers_par_thematique", thematique, "ateliers");
        }
        new PublicationParticipations(filtre).publier();
        new PublicationPersonnes(filtre).publier();
        new PublicationAges(filtre).publier();
        new PublicationEnquetes(filtre).publier(enquetes);
        return new Publie(filtre, annee, seuil < ReglesDePublication.SEUIL);
    }

    private static Chiffres reunir(Chiffres indicateurs, Chiffres complements) {
        var tous = new LinkedHashMap<>(indicateurs.valeurs());
        tous.putAll(complements.valeurs());
        return new Chiffres(tous);
    }
}
