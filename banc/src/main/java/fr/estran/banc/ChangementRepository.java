package fr.estran.banc;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A change of the records, as there are many a day: of somebody who was noted at a session, it is said that they came, or did not. */
public record ChangementRepository(JdbcClient jdbc) {

    /** @return how many rows have changed: one */
    public int faire() {
        return jdbc.sql("""
            update participation
            set presence = case presence when 'present' then 'absent' else 'present' end, demande = null, suite = null, acteur_id = null
            where (seance_id, usager_id) = (
                select participation.seance_id, participation.usager_id
                from participation
                join seance
                    on seance.structure_id = participation.structure_id
                    and seance.id = participation.seance_id
                where seance.debut >= '2023-01-01' and seance.debut < '2024-01-01' and seance.statut = 'tenue'
                order by md5(participation.usager_id::text || clock_timestamp()::text)
                limit 1
            )
            """).update();
    }
}
