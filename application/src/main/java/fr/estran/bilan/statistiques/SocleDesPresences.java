package fr.estran.bilan.statistiques;

/** The part of {@link Socle} that says who was at which session, by the one record that each person is counted by. */
final class SocleDesPresences {

    private SocleDesPresences() {}

    /** Whoever has several records, and the one that all of them are counted by. */
    private static final String FICHES = """
            fiche as materialized (
                select distinct on (une.usager_id) une.usager_id, fusionnee.conserve_id as personne_id
                from fiche_conservee fusionnee
                cross join lateral (values (fusionnee.absorbe_id), (fusionnee.conserve_id)) une (usager_id)
            )
            """;

    /** Who registered for which action by the channel that is asked for. */
    private static final String CANAL = """
            venu_par_canal as materialized (
                select distinct inscription.action_id, coalesce(fiche.personne_id, inscription.usager_id) as personne_id
                from inscription
                left join fiche on fiche.usager_id = inscription.usager_id
                where inscription.canal = :canal
            )
            """;

    private static final String PAR_CANAL = """
            and exists (
                        select from venu_par_canal
                        where venu_par_canal.action_id = tenue.action_id
                            and venu_par_canal.personne_id = coalesce(fiche.personne_id, participation.usager_id)
                    )""";

    /**
     * One row for a person and a session: of two records of one person there, the one that says "present" speaks, and of
     * those the one that was noted last. Only who has several records ({@code fiche}) can be there twice.
     */
    private static final String PRESENCES = """
            notee as materialized (
                select
                    tenue.seance_id,
                    tenue.lot,
                    tenue.cle,
                    tenue.type,
                    tenue.quartier,
                    fiche.personne_id,
                    participation.usager_id,
                    participation.presence = 'present' as present,
                    participation.ordre,
                    coalesce(reunie.reunie_dans, participation.demande) as demande,
                    participation.tranche,
                    case when participation.suite = 'oriente' then participation.acteur_id end as acteur_id,
                    tenue.choisie$presence$ as choisie
                from tenue
                cross join lateral (
                    select *
                    from participation
                    where participation.structure_id = structure_courante() and participation.seance_id = tenue.seance_id
                    offset 0
                ) participation
                left join fiche on fiche.usager_id = participation.usager_id
                left join thematique reunie on reunie.code = participation.demande and reunie.reunie_dans is not null
            ),
            emargement as materialized (
                select
                    seance_id,
                    lot,
                    cle,
                    type,
                    quartier,
                    coalesce(personne_id, usager_id) as personne_id,
                    present,
                    demande,
                    tranche,
                    acteur_id,
                    choisie
                from (
                    select notee.*, 1 as n
                    from notee
                    where personne_id is null
                    union all
                    select
                        notee.*,
                        row_number() over (partition by seance_id, personne_id order by present desc, ordre desc) as n
                    from notee
                    where personne_id is not null
                ) une
                where n = 1
            )
            """;

    static String sql(boolean parCanal) {
        return parCanal
                ? String.join(", ", FICHES, CANAL, PRESENCES.replace("$presence$", " " + PAR_CANAL))
                : String.join(", ", FICHES, PRESENCES.replace("$presence$", ""));
    }
}
