package fr.estran.statistiques;

import static fr.estran.statistiques.Indicateur.de;

import java.util.List;

/** Where it happens. */
final class IndicateursTerritoire {

    private IndicateursTerritoire() {}

    static final List<Indicateur> LISTE = List.of(
            de("lieux_d_intervention", Unite.LIEUX, Populations.LIEUX),
            de("quartiers_d_intervention", Unite.QUARTIERS, Populations.QUARTIERS),
            de("seances_par_lieu.*", Unite.SEANCES, Populations.SEANCES, "lieu").ou("lieu is not null"),
            de("participations_identifiees_par_lieu.*", Unite.PARTICIPATIONS, Populations.PARTICIPATIONS, "lieu")
                    .somme("identifiees")
                    .ou("lieu is not null"),
            de("seances_par_quartier.*", Unite.SEANCES, Populations.SEANCES, "quartier")
                    .ou("quartier is not null"));
}
