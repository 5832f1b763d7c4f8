package fr.estran.presences.orientation;

import fr.estran.personnes.registre.DetenusRepository;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where somebody was sent from a sheet, as long as the sending is tied to their line there. */
@Repository
@Order(29)
class OrientationsDetenuesRepository extends DetenusRepository {

    OrientationsDetenuesRepository(JdbcClient jdbc, Clock horloge) {
        super(
                jdbc,
                horloge,
                List.of(new Detenue("orientation_de_feuille", """
                    select
                        orientation.jour as le,
                        coalesce(acteur.nom, acteur.reference) as organisme,
                        orientation.prenom,
                        orientation.joindre
                    from orientation_de_feuille de
                    join orientation on orientation.structure_id = de.structure_id
                        and orientation.id = de.orientation_id
                    join acteur on acteur.structure_id = orientation.structure_id
                        and acteur.id = orientation.acteur_id
                    where de.usager_id = any(:fiches)
                    order by orientation.jour, orientation.id
                    """)),
                List.of(
                        // what is left is a row to count; nobody is told any more
                        """
                    update orientation
                    set prenom = null, joindre = null, cle = null, a_prevenir = false
                    from orientation_de_feuille de
                    where de.structure_id = orientation.structure_id
                        and de.orientation_id = orientation.id
                        and de.usager_id = any(:fiches)
                        and orientation.prevenu_le is null
                    """, """
                    update orientation
                    set prenom = null, joindre = null, cle = null
                    from orientation_de_feuille de
                    where de.structure_id = orientation.structure_id
                        and de.orientation_id = orientation.id
                        and de.usager_id = any(:fiches)
                    """, "delete from orientation_de_feuille where usager_id = any(:fiches)"));
    }
}
