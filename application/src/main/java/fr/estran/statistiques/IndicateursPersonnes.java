package fr.estran.statistiques;

import static fr.estran.statistiques.Unite.PERSONNES;

import java.util.List;

/** Distinct people: who came, and by which door. */
final class IndicateursPersonnes {

    private IndicateursPersonnes() {}

    static final List<Indicateur> LISTE = List.of(
            new Indicateur("usagers", PERSONNES, """
                    select count(*)
                    from personne
                    """),
            new Indicateur("nouveaux_usagers", PERSONNES, """
                    select count(*)
                    from personne
                    where nouvelle
                    """),
            new Indicateur("genre.*", PERSONNES, """
                    select coalesce(genre, 'inconnu'), count(*)
                    from personne
                    group by coalesce(genre, 'inconnu')
                    """),
            new Indicateur("situation.*", PERSONNES, """
                    select coalesce(situation, 'inconnu'), count(*)
                    from personne
                    group by coalesce(situation, 'inconnu')
                    """),
            new Indicateur("quartier.*", PERSONNES, """
                    select coalesce(quartier, 'inconnu'), count(*)
                    from personne
                    cross join decoupage
                    where decoupage.en_quartiers
                    group by coalesce(quartier, 'inconnu')
                    """),
            new Indicateur("tranche_age.*", PERSONNES, """
                    select tranche_age, count(*)
                    from personne
                    group by tranche_age
                    """),
            new Indicateur("personnes_vues_dans_plusieurs_quartiers", PERSONNES, """
                    select count(*)
                    from personne
                    where plusieurs_quartiers
                    """),
            new Indicateur("venus_par_permanence_puis_autre", PERSONNES, """
                    select count(*)
                    from personne
                    where porte_entree = 'permanence' and hors_permanence
                    """));
}
