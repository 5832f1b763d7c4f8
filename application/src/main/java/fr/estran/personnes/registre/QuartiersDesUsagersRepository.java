package fr.estran.personnes.registre;

import fr.estran.socle.commun.Messages;
import fr.estran.ville.territoire.AttacheAuQuartier;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People follow the district that they live in. */
@Repository
record QuartiersDesUsagersRepository(JdbcClient jdbc) implements AttacheAuQuartier {

    private static final Messages MESSAGES = Messages.de("personnes/usagers");

    @Override
    public List<String> enMots(String quartier) {
        var n = jdbc.sql("select count(*)::integer from usager where quartier::text = :quartier")
                .param("quartier", quartier)
                .query(Integer.class)
                .single();
        return n == 0 ? List.of() : List.of(MESSAGES.dire("quartier.attache", "n", n));
    }
}
