package fr.estran.doublons;

import static java.util.stream.Collectors.toSet;

import fr.estran.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Of a few records, what was said of them: that they are one person, or two. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class MemesPersonnesRepository {

    private static final String DISTINCTIONS = """
            select distinct
                coalesce(une.conserve_id, distinction.une_id) as une,
                coalesce(autre.conserve_id, distinction.autre_id) as autre
            from distinction
            left join fiche_conservee une on une.absorbe_id = distinction.une_id
            left join fiche_conservee autre on autre.absorbe_id = distinction.autre_id
            """;

    private record Paire(UsagerId une, UsagerId autre) {

        Set<UsagerId> sansOrdre() {
            return Set.copyOf(List.of(une, autre));
        }
    }

    private final JdbcClient jdbc;

    MemesPersonnesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that were seen to be two people; under the records that are kept by now. */
    Set<Set<UsagerId>> distinctions() {
        return jdbc.sql(DISTINCTIONS).query(Paire.class).stream()
                .map(Paire::sansOrdre)
                .collect(toSet());
    }

    /** Those of which both are among these. */
    List<Set<UsagerId>> distinctions(Collection<UsagerId> ids) {
        return jdbc
                .sql(DISTINCTIONS + """
                        where coalesce(une.conserve_id, distinction.une_id) = any(:ids)
                            and coalesce(autre.conserve_id, distinction.autre_id) = any(:ids)
                        order by une, autre
                        """)
                .param("ids", ids.toArray(UsagerId[]::new))
                .query(Paire.class)
                .list()
                .stream()
                .map(Paire::sansOrdre)
                .toList();
    }

    List<FicheAbsorbee> reunies(Collection<UsagerId> conservees) {
        return jdbc.sql("""
                        select fusion.absorbe_id as absorbee, fiche_conservee.conserve_id as conservee
                        from fusion
                        join fiche_conservee on fiche_conservee.absorbe_id = fusion.absorbe_id
                        where fiche_conservee.conserve_id = any(:ids)
                        order by fusion.ordre desc
                        """)
                .param("ids", conservees.toArray(UsagerId[]::new))
                .query(FicheAbsorbee.class)
                .list();
    }
}
