package fr.estran.reseau.annuaire;

import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.ville.territoire.AttacheAuLieu;
import fr.estran.ville.territoire.AttacheAuQuartier;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A sheet follows its body, or completes that of the one that stays; where it receives follows its venue and its district. */
@Repository
@Order(20)
record AttachesDesFichesRepository(JdbcClient jdbc, ReunionDesFichesRepository reunion)
        implements AttacheALOrganisme, AttacheAuLieu, AttacheAuQuartier {

    private static final Messages MESSAGES = Messages.de("reseau/annuaire");

    @Override
    public List<String> enMots(OrganismeId organisme) {
        return Attaches.enMots(
                jdbc.sql("select count(*)::integer from fiche_organisme where acteur_id = :id")
                        .param("id", organisme),
                MESSAGES,
                "attache.fiche");
    }

    @Override
    public void suivre(OrganismeId de, OrganismeId vers) {
        var a = jdbc.sql("select exists (select from fiche_organisme where acteur_id = :vers)")
                .param("vers", vers)
                .query(Boolean.class)
                .single();
        if (a) {
            reunion.completer(de, vers);
        } else {
            jdbc.sql("update fiche_organisme set acteur_id = :vers where acteur_id = :de")
                    .param("de", de)
                    .param("vers", vers)
                    .update();
        }
    }

    @Override
    public List<String> enMots(LieuId lieu) {
        return Attaches.enMots(
                jdbc.sql("select count(*)::integer from fiche_accueil where lieu_id = :id")
                        .param("id", lieu),
                MESSAGES,
                "attache.accueils");
    }

    @Override
    public List<String> enMots(String quartier) {
        return Attaches.enMots(
                jdbc.sql("select count(*)::integer from fiche_accueil where quartier = :code")
                        .param("code", quartier),
                MESSAGES,
                "attache.accueils");
    }
}
