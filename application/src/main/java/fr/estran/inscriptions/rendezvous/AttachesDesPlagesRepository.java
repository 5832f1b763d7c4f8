package fr.estran.inscriptions.rendezvous;

import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.AttacheAuConseiller;
import fr.estran.ville.territoire.AttacheAuLieu;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hours of appointments, appointments, and hours given back: they follow their venue, and whoever receives. */
@Repository
@Order(200)
record AttachesDesPlagesRepository(JdbcClient jdbc) implements AttacheAuLieu, AttacheAuConseiller {

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");

    private record Compte(long plages, long rendezVous) {}

    private record PlageDuLieu(String qui, int jour, LocalTime ouvre, LocalTime ferme) {}

    @Override
    public List<String> enMots(LieuId lieu) {
        return Attaches.enMots(
                jdbc.sql("select count(*)::integer from plage_rendez_vous where lieu_id = :lieu")
                        .param("lieu", lieu),
                MESSAGES,
                "attache.plages");
    }

    @Override
    public List<Carte.Ligne> encorePrevu(LieuId lieu, LocalDate du) {
        return jdbc.sql("""
            select
                nom_entier(conseiller) as qui,
                plage.jour,
                plage.ouvre,
                plage.ferme
            from plage_rendez_vous plage
            join conseiller on conseiller.structure_id = plage.structure_id
                and conseiller.id = plage.conseiller_id
            where plage.lieu_id = :lieu
                and coalesce(least(plage.au, conseiller.sortie), 'infinity') >= :du
            order by plage.jour, plage.ouvre, qui
            """).param("lieu", lieu).param("du", du).query(PlageDuLieu.class).stream()
                .map(plage -> new Carte.Ligne(dire("attache.plage_prevue", plage), "/equipe/rendez-vous/plages"))
                .toList();
    }

    @Override
    public List<String> enMots(ConseillerId conseiller) {
        var compte = jdbc.sql("""
            select
                (select count(*) from plage_rendez_vous where conseiller_id = :conseiller) as plages,
                (select count(*) from rendez_vous where conseiller_id = :conseiller) as rendez_vous
            """)
                .param("conseiller", conseiller)
                .query(Compte.class)
                .single();
        return Stream.of(
                        MESSAGES.dire("attache.plages", "n", compte.plages()),
                        MESSAGES.dire("attache.rendez_vous", "n", compte.rendezVous()))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    @Override
    public List<String> empeche(ConseillerId de, ConseillerId vers) {
        return jdbc.sql("""
            select '' as qui, une.jour, greatest(une.ouvre, autre.ouvre) as ouvre, least(une.ferme, autre.ferme) as ferme
            from plage_rendez_vous une
            join plage_rendez_vous autre on autre.structure_id = une.structure_id
                and autre.jour = une.jour
                and autre.ouvre < une.ferme
                and autre.ferme > une.ouvre
                and daterange(autre.du, autre.au, '[]') && daterange(une.du, une.au, '[]')
            where une.conseiller_id = :vers and autre.conseiller_id = :de
            order by une.jour, une.ouvre
            """).param("de", de).param("vers", vers).query(PlageDuLieu.class).stream()
                .map(plage -> dire("attache.memes_heures", plage))
                .toList();
    }

    @Override
    public void suivre(ConseillerId de, ConseillerId vers) {
        jdbc.sql("update plage_rendez_vous set conseiller_id = :vers where conseiller_id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
        jdbc.sql("update rendez_vous set conseiller_id = :vers where conseiller_id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
        jdbc.sql("update creneau_libere set conseiller_id = :vers where conseiller_id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
    }

    private static String dire(String cle, PlageDuLieu plage) {
        return MESSAGES.dire(
                cle,
                "jour",
                DayOfWeek.of(plage.jour()).getDisplayName(TextStyle.FULL, Locale.FRENCH),
                "debut",
                Jours.dire(plage.ouvre()),
                "fin",
                Jours.dire(plage.ferme()),
                "qui",
                plage.qui());
    }
}
