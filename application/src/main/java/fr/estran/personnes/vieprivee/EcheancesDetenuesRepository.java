package fr.estran.personnes.vieprivee;

import fr.estran.personnes.registre.DetenusRepository;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When one last heard of somebody, and when they are to be forgotten. */
@Repository
@Order(900)
class EcheancesDetenuesRepository extends DetenusRepository {

    EcheancesDetenuesRepository(JdbcClient jdbc, Clock horloge) {
        super(
                jdbc,
                horloge,
                List.of(
                        new Detenue(
                                "contact_note",
                                "select le from contact_note where usager_id = any(:fiches) order by le"),
                        new Detenue("annonce_effacement", """
                    select annonce_le, dernier_contact
                    from annonce_effacement
                    where usager_id = any(:fiches)
                    order by annonce_le
                    """)),
                List.of(
                        "delete from contact_note where usager_id = any(:fiches)",
                        "delete from annonce_effacement where usager_id = any(:fiches)"));
    }

    @Override
    protected String contacts() {
        return "select usager_id as usager, le from contact_note";
    }
}
