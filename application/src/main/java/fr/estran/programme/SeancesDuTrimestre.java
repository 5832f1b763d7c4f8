package fr.estran.programme;

/** The sessions of a quarter, for the statements that ask something of them. */
public final class SeancesDuTrimestre {

    /**
     * Of the town's own clock, from {@code :debut} to the eve of {@code :fin}, cancelled ones too. An hour of a half-day of
     * appointments is one of its sessions, whether somebody has booked it ({@code prise}) or not: to book one changes nothing of
     * the quarter. Other appointments are not there: nobody offered them.
     */
    public static final String SQL = """
            seance_du_trimestre as materialized (
                select
                    seance.structure_id,
                    seance.id,
                    seance.reference,
                    action.id as action_id,
                    propre.recueil_id is not null as prise,
                    seance.lieu_id,
                    seance.debut,
                    seance.fin,
                    seance.statut,
                    seance.annulee,
                    seance.heure_connue,
                    seance.debut at time zone structure.fuseau as commence,
                    (seance.debut at time zone structure.fuseau)::date as jour,
                    action.type,
                    action.titre,
                    action.ou as endroit,
                    action.publiee,
                    action.capacite,
                    action.intervenant,
                    action.partenaire,
                    theme.retenue as thematique,
                    coalesce(theme.libelle, theme.retenue) as theme,
                    lieu.quartier,
                    lieu.nom as lieu
                from structure
                join seance on seance.structure_id = structure.structure_id
                    and seance.debut >= minuit(:debut)
                    and seance.debut < minuit(:fin)
                    and seance.retrait is null
                join action propre on propre.structure_id = seance.structure_id and propre.id = seance.action_id
                join action on action.structure_id = seance.structure_id
                    and action.id = case
                        when propre.recueil_id is null then propre.id
                        when exists (
                            select from rendez_vous
                            where rendez_vous.structure_id = seance.structure_id
                                and rendez_vous.seance_id = seance.id
                                and rendez_vous.prevue
                        ) then propre.recueil_id
                    end
                left join thematique_retenue theme on theme.structure_id = action.structure_id
                    and theme.code = action.thematique
                left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
            )
            """;

    private SeancesDuTrimestre() {}
}
