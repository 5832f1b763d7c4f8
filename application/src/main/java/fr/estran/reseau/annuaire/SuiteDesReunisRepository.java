package fr.estran.reseau.annuaire;

import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits follows its body. The link of one that is found to be another leads nowhere: its people are asked by the other's. */
@Repository
@Order(180)
record SuiteDesReunisRepository(JdbcClient jdbc) implements AttacheALOrganisme {

    private static final Messages MESSAGES = Messages.de("reseau/propositions");

    @Override
    public List<String> enMots(OrganismeId organisme) {
        return Attaches.enMots(
                jdbc.sql("select count(*)::integer from proposition where acteur_id = :organisme")
                        .param("organisme", organisme),
                MESSAGES,
                "attache");
    }

    /** What is said of a place is said of its rank on a sheet that is no more. */
    @Override
    public void suivre(OrganismeId de, OrganismeId vers) {
        jdbc.sql("""
            delete from proposition_champ
            where morceau like 'accueil-%'
                and proposition_id in (select id from proposition where acteur_id = :de)
            """).param("de", de).update();
        jdbc.sql("""
            delete from proposition
            where acteur_id = :de
                and not exists (
                    select from proposition_champ champ
                    where champ.structure_id = proposition.structure_id and champ.proposition_id = proposition.id)
            """).param("de", de).update();
        jdbc.sql("update proposition set acteur_id = :vers where acteur_id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
        jdbc.sql("delete from lien_fiche where acteur_id = :de").param("de", de).update();
    }
}
