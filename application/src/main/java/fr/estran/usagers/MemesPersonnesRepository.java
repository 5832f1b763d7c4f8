package fr.estran.usagers;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Of a few records, what was said of them: that they are one person, or two. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class MemesPersonnesRepository {

    private record Paire(UUID une, UUID autre) {}

    private final JdbcClient jdbc;

    MemesPersonnesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<List<UUID>> distinguees(Collection<UUID> ids) {
        return jdbc.sql("""
                        select distinct
                            coalesce(une.conserve_id, distinction.une_id) as une,
                            coalesce(autre.conserve_id, distinction.autre_id) as autre
                        from distinction
                        left join fiche_conservee une on une.absorbe_id = distinction.une_id
                        left join fiche_conservee autre on autre.absorbe_id = distinction.autre_id
                        where coalesce(une.conserve_id, distinction.une_id) = any(:ids)
                            and coalesce(autre.conserve_id, distinction.autre_id) = any(:ids)
                        order by une, autre
                        """).param("ids", ids.toArray(UUID[]::new)).query(Paire.class).list().stream()
                .map(paire -> List.of(paire.une(), paire.autre()))
                .toList();
    }

    List<MemesPersonnes.Reunie> reunies(Collection<UUID> ids) {
        return jdbc.sql("""
                        select fusion.absorbe_id as absorbee, fiche_conservee.conserve_id as conservee
                        from fusion
                        join fiche_conservee on fiche_conservee.absorbe_id = fusion.absorbe_id
                        where fusion.absorbe_id = any(:ids)
                        order by fusion.ordre desc
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(MemesPersonnes.Reunie.class)
                .list();
    }
}
