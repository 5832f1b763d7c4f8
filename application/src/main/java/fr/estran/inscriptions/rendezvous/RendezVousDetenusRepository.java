package fr.estran.inscriptions.rendezvous;

import fr.estran.personnes.registre.DetenusRepository;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When somebody was received: that it was at that hour stays, of nobody that one knows. */
@Repository
@Order(15)
class RendezVousDetenusRepository extends DetenusRepository {

    RendezVousDetenusRepository(JdbcClient jdbc, Clock horloge) {
        super(
                jdbc,
                horloge,
                List.of(
                        new Detenue("rendez_vous", """
                    select
                        rendez_vous.debut, rendez_vous.fin, lieu.nom as lieu, rendez_vous.salle,
                        conseiller.prenom as recue_par, rendez_vous.annulee, rendez_vous.plus_tot is not null as plus_tot
                    from rendez_vous
                    join conseiller on conseiller.structure_id = rendez_vous.structure_id
                        and conseiller.id = rendez_vous.conseiller_id
                    left join lieu on lieu.structure_id = rendez_vous.structure_id and lieu.id = rendez_vous.lieu_id
                    where rendez_vous.usager_id = any(:fiches)
                    order by rendez_vous.debut
                    """),
                        new Detenue(
                                "creneau_libere",
                                "select debut from creneau_libere where quitte_par = any(:fiches) order by debut")),
                List.of(
                        // their registrations were ended before: no appointment to come is left
                        "delete from creneau_libere where quitte_par = any(:fiches)", """
                    update rendez_vous
                    set plus_tot = null, remplace_id = null
                    where usager_id = any(:fiches) and (plus_tot is not null or remplace_id is not null)
                    """));
    }
}
