package fr.estran.equipe;

import fr.estran.acteurs.AttacheAuConseiller;
import fr.estran.commun.ConseillerId;
import fr.estran.commun.Messages;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Absences and hours of work follow whoever they are of. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AbsencesDuConseillerRepository implements AttacheAuConseiller {

    private static final Messages MESSAGES = Messages.de("equipe");

    private final JdbcClient jdbc;

    AbsencesDuConseillerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> enMots(ConseillerId conseiller) {
        var n = jdbc.sql("select count(*)::integer from indisponibilite where conseiller_id = :conseiller")
                .param("conseiller", conseiller)
                .query(Integer.class)
                .single();
        return n == 0 ? List.of() : List.of(MESSAGES.dire("attache.absences", Map.of("n", n)));
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
        jdbc.sql("""
                        with coupee as (
                            delete from indisponibilite autre
                            where autre.conseiller_id = :de
                                and autre.saisie
                                and exists (
                                    select from indisponibilite sienne
                                    where sienne.structure_id = autre.structure_id
                                        and sienne.conseiller_id = :vers
                                        and sienne.saisie
                                        and sienne.moment = 'journee'
                                        and sienne.debut <= autre.fin
                                        and sienne.fin >= autre.debut
                                )
                            returning autre.structure_id, autre.debut, autre.fin, autre.motif
                        )
                        insert into indisponibilite (structure_id, id, conseiller_id, debut, fin, motif, saisie)
                        select coupee.structure_id, gen_random_uuid(), :vers, lower(jours), upper(jours) - 1, coupee.motif, true
                        from coupee
                        cross join lateral unnest(
                            datemultirange(daterange(coupee.debut, coupee.fin, '[]')) - (
                                select range_agg(daterange(debut, fin, '[]'))
                                from indisponibilite
                                where conseiller_id = :vers and saisie and moment = 'journee'
                            )
                        ) jours
                        """).param("de", de).param("vers", vers).update();
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
}
