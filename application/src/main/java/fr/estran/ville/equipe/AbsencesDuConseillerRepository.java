package fr.estran.ville.equipe;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.AttacheAuConseiller;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Absences and hours of work follow whoever they are of. */
@Repository
@Order(80)
record AbsencesDuConseillerRepository(JdbcClient jdbc) implements AttacheAuConseiller {

    private static final Messages MESSAGES = Messages.de("ville/equipe");

    @Override
    public List<String> enMots(ConseillerId conseiller) {
        var heures = jdbc.sql("select exists (select from conseiller_horaire where conseiller_id = :conseiller)")
                .param("conseiller", conseiller)
                .query(Boolean.class)
                .single();
        return Stream.concat(
                        absences("attache.absences_dites_une_fois", conseiller),
                        heures ? Stream.of(MESSAGES.dire("attache.heures")) : Stream.empty())
                .toList();
    }

    /** Hours name nobody: they go with their sheet. */
    @Override
    public List<String> retient(ConseillerId conseiller) {
        return absences("attache.absences", conseiller).toList();
    }

    private Stream<String> absences(String cle, ConseillerId conseiller) {
        var n = jdbc.sql("select count(*)::integer from indisponibilite where conseiller_id = :conseiller")
                .param("conseiller", conseiller)
                .query(Integer.class)
                .single();
        return n == 0 ? Stream.empty() : Stream.of(MESSAGES.dire(cle, "n", n));
    }

    /** Nobody is away twice at once: of what was typed, the longer stands, and days that both have are told once. */
    @Override
    public void suivre(ConseillerId de, ConseillerId vers) {
        jdbc.sql("""
            delete from indisponibilite sienne
            using indisponibilite autre
            where sienne.conseiller_id = :vers
                and sienne.saisie
                and sienne.moment <> 'journee'
                and autre.structure_id = sienne.structure_id
                and autre.conseiller_id = :de
                and autre.saisie
                and autre.moment = 'journee'
                and sienne.debut between autre.debut and autre.fin
            """).param("de", de).param("vers", vers).update();
        jdbc.sql("""
            delete from indisponibilite autre
            using indisponibilite sienne
            where autre.conseiller_id = :de
                and autre.saisie
                and autre.moment <> 'journee'
                and sienne.structure_id = autre.structure_id
                and sienne.conseiller_id = :vers
                and sienne.saisie
                and sienne.moment in ('journee', autre.moment)
                and autre.debut between sienne.debut and sienne.fin
            """).param("de", de).param("vers", vers).update();
        couper(de, vers);
        jdbc.sql("update indisponibilite set conseiller_id = :vers where conseiller_id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
        jdbc.sql("""
            insert into conseiller_horaire (structure_id, conseiller_id, jour, debut, fin)
            select structure_id, :vers, jour, debut, fin
            from conseiller_horaire
            where conseiller_id = :de
                and not exists (select from conseiller_horaire garde where garde.conseiller_id = :vers)
            """).param("de", de).param("vers", vers).update();
    }

    /** What remains of an absence is still that one, under its id and its reference: days that were cancelled name it. */
    private void couper(ConseillerId de, ConseillerId vers) {
        jdbc.sql("""
            with touchee as (
                select
                    autre.*,
                    datemultirange(daterange(autre.debut, autre.fin, '[]'))
                        - range_agg(daterange(sienne.debut, sienne.fin, '[]')) as reste
                from indisponibilite autre
                join indisponibilite sienne on sienne.structure_id = autre.structure_id
                    and sienne.conseiller_id = :vers
                    and sienne.saisie
                    and sienne.moment = 'journee'
                    and sienne.debut <= autre.fin
                    and sienne.fin >= autre.debut
                where autre.conseiller_id = :de and autre.saisie
                group by autre.structure_id, autre.id
            ), morceau as (
                select touchee.*, jours, row_number() over (partition by touchee.id order by jours) as rang
                from touchee
                cross join lateral unnest(touchee.reste) jours
            ), couverte as (
                delete from indisponibilite
                using touchee
                where indisponibilite.structure_id = touchee.structure_id
                    and indisponibilite.id = touchee.id
                    and isempty(touchee.reste)
            ), gardee as (
                update indisponibilite
                set debut = lower(morceau.jours), fin = upper(morceau.jours) - 1
                from morceau
                where indisponibilite.structure_id = morceau.structure_id
                    and indisponibilite.id = morceau.id
                    and morceau.rang = 1
            )
            insert into indisponibilite (structure_id, id, conseiller_id, debut, fin, motif, saisie)
            select structure_id, gen_random_uuid(), :vers, lower(jours), upper(jours) - 1, motif, true
            from morceau
            where rang > 1
            """).param("de", de).param("vers", vers).update();
    }
}
