package fr.estran.programme.planification;

import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.AttacheAuConseiller;
import fr.estran.ville.territoire.AttacheAuLieu;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Series follow whoever holds their sessions, and the venue at which they come back. */
@Repository
@Order(240)
record AttachesDesSeriesRepository(JdbcClient jdbc) implements AttacheAuConseiller, AttacheAuLieu {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    @Override
    public List<String> enMots(ConseillerId conseiller) {
        return Attaches.enMots(
                jdbc.sql("select count(*)::integer from serie_conseiller where conseiller_id = :conseiller")
                        .param("conseiller", conseiller),
                MESSAGES,
                "attache.series");
    }

    @Override
    public void suivre(ConseillerId de, ConseillerId vers) {
        jdbc.sql("""
            insert into serie_conseiller (structure_id, serie_id, conseiller_id)
            select structure_id, serie_id, :vers
            from serie_conseiller
            where conseiller_id = :de
            on conflict do nothing
            """).param("de", de).param("vers", vers).update();
        jdbc.sql("delete from serie_conseiller where conseiller_id = :de")
                .param("de", de)
                .update();
    }

    private record SerieDuLieu(ActionId action, UUID serie, String titre) {}

    @Override
    public List<String> enMots(LieuId lieu) {
        return Attaches.enMots(
                jdbc.sql("select count(*)::integer from serie where lieu_id = :lieu")
                        .param("lieu", lieu),
                MESSAGES,
                "attache.series");
    }

    /** Those that still have a date to come. */
    @Override
    public List<Carte.Ligne> encorePrevu(LieuId lieu, LocalDate du) {
        return jdbc.sql("""
            select action.id as action, serie.id as serie, action.titre
            from serie
            join action on action.structure_id = serie.structure_id and action.id = serie.action_id
            where serie.lieu_id = :lieu
                and exists (
                    select from serie_jour
                    where serie_jour.structure_id = serie.structure_id
                        and serie_jour.serie_id = serie.id
                        and serie_jour.jour >= :du)
            order by action.titre, serie.id
            """).param("lieu", lieu).param("du", du).query(SerieDuLieu.class).stream()
                .map(serie -> new Carte.Ligne(
                        MESSAGES.dire("attache.serie_prevue", "titre", serie.titre()),
                        "/equipe/programme/" + serie.action() + "/series/" + serie.serie() + "/modifier"))
                .toList();
    }
}
