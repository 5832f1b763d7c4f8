package fr.estran.bilan;

import static fr.estran.bilan.Unite.LIEUX;
import static fr.estran.bilan.Unite.PARTICIPATIONS;
import static fr.estran.bilan.Unite.QUARTIERS;
import static fr.estran.bilan.Unite.SEANCES;

import java.util.List;

/** Where it happens. */
final class IndicateursTerritoire {

    private IndicateursTerritoire() {}

    static final List<Indicateur> LISTE = List.of(
            new Indicateur("lieux_d_intervention", LIEUX, """
                    select count(distinct lieu_id)
                    from seance_comptee
                    """),
            new Indicateur("quartiers_d_intervention", QUARTIERS, """
                    select count(distinct quartier)
                    from seance_comptee
                    """),
            new Indicateur("seances_par_lieu.*", SEANCES, """
                    select lieu.reference, sum(tenues.seances)
                    from (
                        select lieu_id, count(*) as seances
                        from seance_comptee
                        group by lieu_id
                    ) tenues
                    join lieu on lieu.id = tenues.lieu_id
                    group by lieu.reference
                    """),
            new Indicateur("participations_identifiees_par_lieu.*", PARTICIPATIONS, """
                    select lieu.reference, sum(tenues.identifiees)
                    from (
                        select lieu_id, sum(identifiees) as identifiees
                        from seance_comptee
                        group by lieu_id
                    ) tenues
                    join lieu on lieu.id = tenues.lieu_id
                    group by lieu.reference
                    """),
            new Indicateur("seances_par_quartier.*", SEANCES, """
                    select quartier, count(*)
                    from seance_comptee
                    where quartier is not null
                    group by quartier
                    """));
}
