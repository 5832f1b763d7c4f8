package fr.estran.souhaits;

import static java.util.stream.Collectors.toMap;

import fr.estran.commun.UsagerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is held on a person, given back or forgotten. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SouhaitsDetenusRepository {

    private record Contact(UsagerId usager, LocalDate le) {}

    private final JdbcClient jdbc;

    SouhaitsDetenusRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Map<String, @Nullable Object>> souhaits(Collection<UsagerId> fiches) {
        return jdbc.sql("""
                        select thematique.libelle as theme, souhait.le
                        from souhait
                        join thematique_retenue thematique on thematique.structure_id = souhait.structure_id
                            and thematique.code = souhait.thematique
                        where souhait.usager_id = any(:fiches)
                        order by souhait.le, thematique.libelle
                        """)
                .param("fiches", fiches.toArray(UsagerId[]::new))
                .query()
                .listOfRows();
    }

    Map<UsagerId, LocalDate> derniersContacts() {
        return jdbc
                .sql("select usager_id as usager, max(le) as le from souhait group by usager_id")
                .query(Contact.class)
                .stream()
                .collect(toMap(Contact::usager, Contact::le));
    }
}
