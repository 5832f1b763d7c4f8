package fr.estran.parole.reponses;

import fr.estran.personnes.registre.DetenusRepository;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is under way to somebody who was asked. What they answered is nobody's: it can neither be given back nor found. */
@Repository
@Order(42)
class SollicitationsDetenuesRepository extends DetenusRepository {

    SollicitationsDetenuesRepository(JdbcClient jdbc, Clock horloge) {
        super(
                jdbc,
                horloge,
                List.of(new Detenue("enquete_envoi", """
                    select
                        enquete.titre,
                        case envoi.etat when 'a_poster' then 'a_imprimer' when 'fait' then 'parti' else envoi.etat end as etat
                    from message envoi
                    join enquete on enquete.structure_id = envoi.structure_id and enquete.id = envoi.enquete_id
                    where envoi.usager_id = any(:fiches)
                    order by enquete.titre, envoi.modele
                    """)),
                List.of(
                        // that somebody was asked is counted, and stays
                        "delete from message where usager_id = any(:fiches)"));
    }
}
