package fr.estran.comptes;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.AttacheAuConseiller;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** An account follows whoever it is of; one person has one. */
@Repository
record CompteDuConseillerRepository(JdbcClient jdbc) implements AttacheAuConseiller {

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    @Override
    public List<String> enMots(ConseillerId conseiller) {
        return adresses(conseiller).stream()
                .map(adresse -> MESSAGES.dire("attache.compte", "adresse", adresse))
                .toList();
    }

    @Override
    public List<String> empeche(ConseillerId de, ConseillerId vers) {
        return adresses(vers).stream()
                .flatMap(une -> adresses(de).stream()
                        .map(autre -> MESSAGES.dire("attache.deux_comptes", "une", une, "autre", autre)))
                .toList();
    }

    /** A session that is open holds whose it was: it ends, and begins again as the other's. */
    @Override
    public void suivre(ConseillerId de, ConseillerId vers) {
        jdbc.sql("update compte set conseiller_id = :vers, generation = generation + 1 where conseiller_id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
    }

    private List<String> adresses(ConseillerId conseiller) {
        return jdbc.sql("select courriel from compte where conseiller_id = :conseiller")
                .param("conseiller", conseiller)
                .query(String.class)
                .list();
    }
}
