package fr.estran.programme;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.ville.equipe.Membres.CompetencesDuConseiller;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record CompetencesRepository(JdbcClient jdbc) implements CompetencesDuConseiller {

    @Override
    public List<Theme> themes(ConseillerId conseiller) {
        return jdbc.sql("""
            select thematique.code, thematique.libelle, animee.thematique is not null as sien
            from thematique
            left join conseiller_thematique animee
                on animee.conseiller_id = :conseiller and animee.thematique = thematique.code
            where thematique.libelle is not null
                and (animee.thematique is not null
                    or thematique.retiree_le is null and thematique.reunie_dans is null)
            order by thematique.ordre nulls last, plier(thematique.libelle), thematique.code
            """).param("conseiller", conseiller).query(Theme.class).list();
    }

    /** What is no theme of the service is passed over. */
    @Override
    public void ajouter(ConseillerId conseiller, Set<String> themes) {
        jdbc.sql("""
            insert into conseiller_thematique (structure_id, conseiller_id, thematique)
            select structure_courante(), :conseiller, code
            from thematique
            where code = any(:themes)
            on conflict do nothing
            """).param("conseiller", conseiller).param("themes", themes).update();
    }

    @Override
    public void retirer(ConseillerId conseiller, Set<String> themes) {
        jdbc.sql("delete from conseiller_thematique where conseiller_id = :conseiller and thematique = any(:themes)")
                .param("conseiller", conseiller)
                .param("themes", themes)
                .update();
    }
}
