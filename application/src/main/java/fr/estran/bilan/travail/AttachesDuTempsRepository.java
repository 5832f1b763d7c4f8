package fr.estran.bilan.travail;

import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.droits.AttacheAuConseiller;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Time follows whoever spent it: what two sheets say of one day and one nature is added up; hours of sessions stay where the month is closed. */
@Repository
@Order(230)
record AttachesDuTempsRepository(JdbcClient jdbc) implements AttacheAuConseiller {

    @Override
    public List<String> enMots(ConseillerId conseiller) {
        return Attaches.enMots(
                jdbc.sql("select count(distinct jour)::integer from temps_passe where conseiller_id = :conseiller")
                        .param("conseiller", conseiller),
                MotsDuTemps.M,
                "attache.jours");
    }

    @Override
    public void suivre(ConseillerId de, ConseillerId vers) {
        jdbc.sql("""
            insert into temps_passe (structure_id, conseiller_id, jour, nature, minutes)
            select structure_id, :vers, jour, nature, minutes
            from temps_passe
            where conseiller_id = :de
            on conflict (structure_id, conseiller_id, jour, nature) do update
            set minutes = case
                when temps_passe.nature = 'seances' then temps_passe.minutes + excluded.minutes
                else least(1440, temps_passe.minutes + excluded.minutes) end
            """).param("de", de).param("vers", vers).update();
        jdbc.sql("delete from temps_passe where conseiller_id = :de")
                .param("de", de)
                .update();
        jdbc.sql("""
            insert into mois_clos (structure_id, conseiller_id, mois, clos_le, rouvert_le)
            select structure_id, :vers, mois, clos_le, rouvert_le
            from mois_clos
            where conseiller_id = :de
            on conflict (structure_id, conseiller_id, mois) do nothing
            """).param("de", de).param("vers", vers).update();
        jdbc.sql("delete from mois_clos where conseiller_id = :de")
                .param("de", de)
                .update();
        jdbc.sql("""
            delete from temps_passe
            where conseiller_id = :vers
                and nature = 'seances'
                and not exists (
                    select from mois_clos
                    where mois_clos.structure_id = temps_passe.structure_id
                        and mois_clos.conseiller_id = temps_passe.conseiller_id
                        and mois_clos.mois = date_trunc('month', temps_passe.jour)::date
                        and mois_clos.rouvert_le is null
                )
            """).param("vers", vers).update();
    }
}
