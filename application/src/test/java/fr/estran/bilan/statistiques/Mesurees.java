package fr.estran.bilan.statistiques;

import fr.estran.bilan.statistiques.Indicateur.Ecran;
import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.bilan.statistiques.Unite.DeGens;
import fr.estran.bilan.statistiques.Unite.DeMesure;

/** Figures that measure people, as somebody might declare them. */
public final class Mesurees {

    /** How often each came, by the district of the venue. */
    private static final Grandeur<DeGens> VENUES =
            Grandeur.compte(DeGens.PERSONNES, PopulationComptee.requete("""
            select personne_id as objet, count(*) as nombre, quartier
            from emargement
            where present and choisie and quartier is not null
            group by personne_id, quartier
            """, Objet.PERSONNE, Filtre.TOUS));

    /** No count of people can be forgotten: {@code mediane} without whose it is does not compile. */
    public static final Indicateur MEDIANE = Indicateur.de(
            "mediane.*",
            VENUES.mediane("nombre", DeMesure.JOURS, "objet"),
            Divulgation.SEULE,
            Ecran.AUCUN,
            Axe.QUARTIER);

    static final Indicateur TAUX =
            Indicateur.de("taux.*", VENUES.taux("nombre > 1", "objet"), Divulgation.SEULE, Ecran.AUCUN, Axe.QUARTIER);

    static final Indicateur SOMME =
            Indicateur.de("somme", VENUES.somme("nombre", DeMesure.JOURS, "objet"), Divulgation.SEULE, Ecran.AUCUN);

    private Mesurees() {}
}
