package fr.estran.programme;

/** The sessions of a quarter, for the statements that ask something of them. */
public final class SeancesDuTrimestre {

    /**
     * Of the town's own clock, from {@code :debut} to the eve of {@code :fin}, cancelled ones too; appointments are not there:
     * nobody offers them one by one.
     */
    public static final String SQL = """
            seance_du_trimestre as materialized (
                select
                    seance.structure_id,
                    seance.id,
                    seance.reference,
                    seance.action_id,
                    seance.lieu_id,
                    seance.debut,
                    seance.fin,
                    seance.statut,
                    seance.annulee,
                    seance.debut at time zone structure.fuseau as commence,
                    (seance.debut at time zone structure.fuseau)::date as jour,
                    action.type,
                    action.titre,
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
                    and seance.debut >= :debut::date::timestamp at time zone structure.fuseau
                    and seance.debut < :fin::date::timestamp at time zone structure.fuseau
                join action on action.structure_id = seance.structure_id
                    and action.id = seance.action_id
                    and action.recueil_id is null
                left join thematique_retenue theme on theme.structure_id = action.structure_id
                    and theme.code = action.thematique
                left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
            )
            """;

    private SeancesDuTrimestre() {}
}
