package fr.estran.reseau.annuaire;

import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.territoire.AttacheAuQuartier;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Local bodies follow their district. */
@Repository
@Order(40)
record QuartiersDesActeursRepository(JdbcClient jdbc) implements AttacheAuQuartier {

    private static final Messages MESSAGES = Messages.de("reseau/collectif");

    @Override
    public List<String> enMots(String quartier) {
        return Attaches.enMots(jdbc.sql("""
            select count(*)::integer
            from acteur
            where quartier::text = :quartier or exists (
                select from acteur_quartier aussi
                where aussi.structure_id = acteur.structure_id
                    and aussi.acteur_id = acteur.id
                    and aussi.quartier::text = :quartier
            )
            """).param("quartier", quartier), MESSAGES, "quartier.attache");
    }
}
