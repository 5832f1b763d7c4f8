package fr.estran.programme;

import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.territoire.AttacheAuLieu;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions follow their venue: those that were counted, and those to come. */
@Repository
record LieuxDesSeancesRepository(JdbcClient jdbc, Clock horloge) implements AttacheAuLieu {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private record Compte(long passees, long aVenir) {}

    @Override
    public List<String> enMots(LieuId lieu) {
        var compte = jdbc.sql("""
            select
                count(*) filter (where debut <= :maintenant) as passees,
                count(*) filter (where debut > :maintenant) as a_venir
            from seance
            where lieu_id = :lieu
            """)
                .param("lieu", lieu)
                .param("maintenant", horloge.instant())
                .query(Compte.class)
                .single();
        return Stream.of(
                        MESSAGES.dire("attache.passees", "n", compte.passees()),
                        MESSAGES.dire("attache.a_venir", "n", compte.aVenir()))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }
}
