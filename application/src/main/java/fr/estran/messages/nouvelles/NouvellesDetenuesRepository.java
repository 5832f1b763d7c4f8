package fr.estran.messages.nouvelles;

import fr.estran.personnes.registre.DetenusRepository;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the team was told of somebody's own appointments: it names nobody, and says that there was one. */
@Repository
@Order(19)
class NouvellesDetenuesRepository extends DetenusRepository {

    private static final String SIENNES = """
        action_id in (
            select inscription.action_id
            from inscription
            join action on action.structure_id = inscription.structure_id and action.id = inscription.action_id
            where inscription.usager_id = any(:fiches) and action.type in\s""" + TypeDAction.sql(TypeDAction::individuelle) + ")\n";

    NouvellesDetenuesRepository(JdbcClient jdbc, Clock horloge) {
        super(
                jdbc,
                horloge,
                List.of(new Detenue(
                        "nouvelle", "select fait, debut, le from nouvelle where " + SIENNES + " order by le, id")),
                List.of("delete from nouvelle where " + SIENNES));
    }
}
