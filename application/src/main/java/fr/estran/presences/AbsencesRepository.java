package fr.estran.presences;

import static java.util.stream.Collectors.toMap;

import fr.estran.inscriptions.guichet.Assiduite;
import fr.estran.socle.commun.UsagerId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record AbsencesRepository(JdbcClient jdbc) implements Assiduite {

    private record Ligne(UsagerId usager, int absences) {}

    /** Those of the records that theirs has absorbed are theirs too. */
    @Override
    public Map<UsagerId, Integer> absences(Collection<UsagerId> usagers, Instant depuis) {
        return jdbc.sql("""
            with sienne as (
                select id as fiche, id as usager
                from unnest(:usagers::uuid[]) dit (id)
                union all
                select absorbe_id, conserve_id
                from fiche_conservee
                where conserve_id = any(:usagers)
            )
            select sienne.usager, count(*)::integer as absences
            from sienne
            join participation on participation.usager_id = sienne.fiche
            join seance on seance.structure_id = participation.structure_id
                and seance.id = participation.seance_id
            where participation.presence = 'absent'
                and seance.statut = 'tenue'
                and seance.debut >= :depuis
            group by sienne.usager
            """).param("depuis", depuis).param("usagers", usagers).query(Ligne.class).stream()
                .collect(toMap(Ligne::usager, Ligne::absences));
    }
}
