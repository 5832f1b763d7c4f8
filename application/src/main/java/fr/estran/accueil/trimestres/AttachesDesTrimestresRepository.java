package fr.estran.accueil.trimestres;

import static fr.estran.accueil.trimestres.Trimestres.M;

import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.droits.AttacheAuConseiller;
import fr.estran.ville.territoire.AttacheAuQuartier;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was decided of quarters follows a counsellor or a district that is found to be another: what was wanted of two districts is
 * wanted of the one that stays. What was read of the sessions of two people is to be read again.
 */
@Repository
@Order(280)
record AttachesDesTrimestresRepository(JdbcClient jdbc) implements AttacheAuConseiller, AttacheAuQuartier {

    /** Somebody who is deleted takes with them that their sessions were read: it keeps nobody. */
    @Override
    public List<String> enMots(ConseillerId conseiller) {
        return List.of();
    }

    @Override
    public void suivre(ConseillerId de, ConseillerId vers) {
        jdbc.sql("delete from trimestre_relecture where conseiller_id = :de")
                .param("de", de)
                .update();
    }

    @Override
    public List<String> enMots(String quartier) {
        return Attaches.enMots(
                jdbc.sql("select count(*)::integer from trimestre_cible_quartier where quartier::text = :quartier")
                        .param("quartier", quartier),
                M,
                "attache.cibles");
    }

    @Override
    public void suivre(String de, String vers) {
        jdbc.sql("""
            insert into trimestre_cible_quartier (structure_id, trimestre, quartier, nombre)
            select structure_id, trimestre, :vers, nombre
            from trimestre_cible_quartier
            where quartier::text = :de
            on conflict (structure_id, trimestre, quartier) do update
            set nombre = least(1000, trimestre_cible_quartier.nombre + excluded.nombre)
            """).param("de", de).param("vers", vers).update();
        jdbc.sql("delete from trimestre_cible_quartier where quartier::text = :de")
                .param("de", de)
                .update();
    }
}
