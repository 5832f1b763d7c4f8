package fr.estran.accueil.agenda;

import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.territoire.AttacheAuLieu;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days that could not be held, and whom the venue was told of: they follow it. */
@Repository
record LieuxDesJourneesRepository(JdbcClient jdbc) implements AttacheAuLieu {

    private static final Messages MESSAGES = Messages.de("accueil/journees");

    @Override
    public List<String> enMots(LieuId lieu) {
        var n = jdbc.sql("select count(*)::integer from journee_annulee_lieu where lieu_id = :lieu")
                .param("lieu", lieu)
                .query(Integer.class)
                .single();
        return n == 0 ? List.of() : List.of(MESSAGES.dire("attache.journees", "n", n));
    }
}
