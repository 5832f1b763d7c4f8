package fr.estran.parole.enquetes;

import fr.estran.personnes.registre.DetenusRepository;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody was asked. What they answered to a survey is tied to no one: nobody can give it back. */
@Repository
@Order(40)
class ReponsesDetenuesRepository extends DetenusRepository {

    ReponsesDetenuesRepository(JdbcClient jdbc, Clock horloge) {
        super(
                jdbc,
                horloge,
                List.of(new Detenue("enquete_invitation", """
                    select enquete.titre, invitation.canal, invitation.le
                    from enquete_invitation invitation
                    join enquete on enquete.structure_id = invitation.structure_id
                        and enquete.id = invitation.enquete_id
                    where invitation.usager_id = any(:fiches)
                    order by invitation.le, enquete.titre
                    """)),
                List.of(
                        // how many were asked is counted by survey
                        "update enquete_invitation set le = null where usager_id = any(:fiches) and le is not null"));
    }
}
