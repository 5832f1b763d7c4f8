package fr.estran.statistiques;

import static fr.estran.statistiques.Unite.LIEUX;
import static fr.estran.statistiques.Unite.PARTICIPATIONS;
import static fr.estran.statistiques.Unite.QUARTIERS;
import static fr.estran.statistiques.Unite.SEANCES;

import java.util.List;

/** Where it happens. */
final class IndicateursTerritoire {

    private IndicateursTerritoire() {}

    static final List<Indicateur> LISTE = List.of(
            new Indicateur("lieux_d_intervention", LIEUX, """
                    select count(distinct lieu_id)
                    from activite
                    """),
            new Indicateur("quartiers_d_intervention", QUARTIERS, """
                    select count(distinct quartier)
                    from activite
                    """),
            new Indicateur("seances_par_lieu.*", SEANCES, """
                    select lieu.reference, sum(activite.seances)
                    from activite
                    join lieu on lieu.id = activite.lieu_id
                    group by lieu.reference
                    """),
            new Indicateur("participations_identifiees_par_lieu.*", PARTICIPATIONS, """
                    select lieu.reference, sum(activite.identifiees)
                    from activite
                    join lieu on lieu.id = activite.lieu_id
                    group by lieu.reference
                    """),
            new Indicateur("seances_par_quartier.*", SEANCES, """
                    select quartier, sum(seances)
                    from activite
                    where quartier is not null
                    group by quartier
                    """));
}
