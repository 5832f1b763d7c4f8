package fr.estran.accueil.agenda;

import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.AttacheAuConseiller;
import fr.estran.ville.territoire.AttacheAuLieu;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days that somebody could not hold, and sessions that they took over, follow them; whom a venue was told of follows it. */
@Repository
@Order(100)
record AttachesDesJourneesRepository(JdbcClient jdbc) implements AttacheAuConseiller, AttacheAuLieu {

    private static final Messages MESSAGES = Messages.de("accueil/journees");

    /** @param remplacees days of others, of which that person holds a session */
    private record Compte(long siennes, long remplacees) {}

    @Override
    public List<String> enMots(ConseillerId conseiller) {
        var compte = jdbc.sql("""
            select
                (select count(*) from journee_annulee where conseiller_id = :conseiller) as siennes,
                (
                    select count(distinct journee_id)
                    from journee_annulee_seance
                    where remplacant_id = :conseiller
                ) as remplacees
            """)
                .param("conseiller", conseiller)
                .query(Compte.class)
                .single();
        return Stream.of(
                        MESSAGES.dire("attache.journees", "n", compte.siennes()),
                        MESSAGES.dire("attache.remplacements", "n", compte.remplacees()))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    @Override
    public List<String> empeche(ConseillerId de, ConseillerId vers) {
        return jdbc.sql("""
            select greatest(une.du, autre.du)
            from journee_annulee une
            join journee_annulee autre on autre.structure_id = une.structure_id
                and autre.du <= une.au
                and autre.au >= une.du
            where une.conseiller_id = :vers
                and autre.conseiller_id = :de
                and une.revenue_le is null
                and autre.revenue_le is null
            order by 1
            """).param("de", de).param("vers", vers).query(LocalDate.class).stream()
                .map(jour -> MESSAGES.dire("attache.meme_journee", "jour", Jours.dire(jour)))
                .toList();
    }

    @Override
    public void suivre(ConseillerId de, ConseillerId vers) {
        jdbc.sql("update journee_annulee set conseiller_id = :vers where conseiller_id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
        jdbc.sql("update journee_annulee_seance set remplacant_id = :vers where remplacant_id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
    }

    @Override
    public List<String> enMots(LieuId lieu) {
        return Attaches.enMots(
                jdbc.sql("select count(*)::integer from journee_annulee_lieu where lieu_id = :lieu")
                        .param("lieu", lieu),
                MESSAGES,
                "attache.journees");
    }
}
