package fr.estran.programme;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.AttacheAuConseiller;
import fr.estran.ville.territoire.AttacheAuLieu;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions follow their venue and whoever holds them, and what somebody is at ease with follows them. */
@Repository
@Order(160)
record AttachesDesSeancesRepository(JdbcClient jdbc, Clock horloge) implements AttacheAuConseiller, AttacheAuLieu {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private record Compte(long passees, long aVenir, long annulees) {}

    private record Ensemble(LocalDateTime debut, String une, String autre, int jours) {}

    @Override
    public List<String> enMots(ConseillerId conseiller) {
        var themes = jdbc.sql("select exists (select from conseiller_thematique where conseiller_id = :conseiller)")
                .param("conseiller", conseiller)
                .query(Boolean.class)
                .single();
        return Stream.concat(
                        retient(conseiller).stream(),
                        themes ? Stream.of(MESSAGES.dire("attache.themes")) : Stream.empty())
                .toList();
    }

    /** What somebody is at ease with names nobody: it goes with their sheet. */
    @Override
    public List<String> retient(ConseillerId conseiller) {
        var compte = jdbc.sql("""
            select
                count(*) filter (where not annulee and debut <= :maintenant) as passees,
                count(*) filter (where not annulee and debut > :maintenant) as a_venir,
                count(*) filter (where annulee) as annulees
            from seance_conseiller
            where conseiller_id = :conseiller
            """)
                .param("conseiller", conseiller)
                .param("maintenant", horloge.instant())
                .query(Compte.class)
                .single();
        return Stream.of(
                        MESSAGES.dire("attache.passees", "n", compte.passees()),
                        MESSAGES.dire("attache.a_venir", "n", compte.aVenir()),
                        MESSAGES.dire("attache.annulees", "n", compte.annulees()))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    /** Nobody is in two places at once; of one session, they are two who are one. */
    @Override
    public List<String> empeche(ConseillerId de, ConseillerId vers) {
        return jdbc.sql("""
            select
                min(une.debut) at time zone structure.fuseau as debut,
                une_action.titre as une,
                autre_action.titre as autre,
                count(distinct (une.debut at time zone structure.fuseau)::date)::integer as jours
            from seance_conseiller une
            join seance_conseiller autre on autre.structure_id = une.structure_id
                and autre.seance_id <> une.seance_id
                and tstzrange(autre.debut, autre.fin) && tstzrange(une.debut, une.fin)
            join seance une_seance on une_seance.structure_id = une.structure_id and une_seance.id = une.seance_id
            join action une_action on une_action.structure_id = une.structure_id
                and une_action.id = une_seance.action_id
            join seance autre_seance on autre_seance.structure_id = une.structure_id
                and autre_seance.id = autre.seance_id
            join action autre_action on autre_action.structure_id = une.structure_id
                and autre_action.id = autre_seance.action_id
            join structure on structure.structure_id = une.structure_id
            where une.conseiller_id = :vers
                and autre.conseiller_id = :de
                and not une.annulee
                and not autre.annulee
                and une.heure_connue
                and autre.heure_connue
            group by une_action.titre, autre_action.titre, structure.fuseau
            order by min(une.debut), une_action.titre, autre_action.titre
            limit 5
            """).param("de", de).param("vers", vers).query(Ensemble.class).stream()
                .map(ensemble -> MESSAGES.dire(
                        "attache.en_meme_temps",
                        Map.of(
                                "jour",
                                Jours.dire(ensemble.debut().toLocalDate()),
                                "heure",
                                Jours.dire(ensemble.debut().toLocalTime()),
                                "une",
                                ensemble.une(),
                                "autre",
                                ensemble.autre(),
                                "n",
                                ensemble.jours())))
                .toList();
    }

    @Override
    public void suivre(ConseillerId de, ConseillerId vers) {
        jdbc.sql("""
            delete from seance_conseiller
            where conseiller_id = :de
                and seance_id in (select seance_id from seance_conseiller where conseiller_id = :vers)
            """).param("de", de).param("vers", vers).update();
        jdbc.sql("update seance_conseiller set conseiller_id = :vers where conseiller_id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
        jdbc.sql("""
            insert into conseiller_thematique (structure_id, conseiller_id, thematique)
            select structure_id, :vers, thematique
            from conseiller_thematique
            where conseiller_id = :de
            on conflict do nothing
            """).param("de", de).param("vers", vers).update();
    }

    private record CompteDuLieu(long passees, long aVenir) {}

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
                .query(CompteDuLieu.class)
                .single();
        return Stream.of(
                        MESSAGES.dire("attache.passees", Map.of("n", compte.passees())),
                        MESSAGES.dire("attache.a_venir", Map.of("n", compte.aVenir())))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }
}
