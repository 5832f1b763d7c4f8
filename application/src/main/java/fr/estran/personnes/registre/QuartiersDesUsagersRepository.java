package fr.estran.personnes.registre;

import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.territoire.AttacheAuQuartier;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People follow the district that they live in. */
@Repository
@Order(290)
record QuartiersDesUsagersRepository(JdbcClient jdbc) implements AttacheAuQuartier {

    private static final Messages MESSAGES = Messages.de("personnes/usagers");

    @Override
    public List<String> enMots(String quartier) {
        return Attaches.enMots(
                jdbc.sql("select count(*)::integer from usager where quartier::text = :quartier")
                        .param("quartier", quartier),
                MESSAGES,
                "quartier.attache");
    }
}
