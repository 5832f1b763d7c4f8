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
            select
                coalesce(fiche_conservee.conserve_id, participation.usager_id) as usager,
                count(*)::integer as absences
            from participation
            join seance on seance.structure_id = participation.structure_id
                and seance.id = participation.seance_id
            left join fiche_conservee on fiche_conservee.structure_id = participation.structure_id
                and fiche_conservee.absorbe_id = participation.usager_id
            where participation.presence = 'absent'
                and seance.statut = 'tenue'
                and seance.debut >= :depuis
                and coalesce(fiche_conservee.conserve_id, participation.usager_id) = any(:usagers)
            group by usager
            """).param("depuis", depuis).param("usagers", usagers).query(Ligne.class).stream()
                .collect(toMap(Ligne::usager, Ligne::absences));
    }
}
