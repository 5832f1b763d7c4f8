package fr.estran.programme.ateliers;

import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.territoire.AttacheAuLieu;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked of the rooms of a venue follows it, to the room of the same name. */
@Repository
@Order(140)
record LieuxDesSallesRepository(JdbcClient jdbc) implements AttacheAuLieu {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    @Override
    public List<String> enMots(LieuId lieu) {
        return Attaches.enMots(
                jdbc.sql("select count(*)::integer from seance_salle where lieu_id = :lieu")
                        .param("lieu", lieu),
                MESSAGES,
                "attache.salles");
    }

    @Override
    public void suivre(LieuId de, LieuId vers) {
        jdbc.sql("""
            update seance_salle
            set lieu_id = :vers, salle_id = (
                select gardee.id
                from salle sienne
                join salle gardee on gardee.structure_id = sienne.structure_id
                    and gardee.lieu_id = :vers
                    and gardee.nom = sienne.nom
                where sienne.structure_id = seance_salle.structure_id and sienne.id = seance_salle.salle_id
            )
            where lieu_id = :de
            """).param("de", de).param("vers", vers).update();
    }
}
