package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.ReferenceDeFeuille;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record DejaLaRepository(JdbcClient jdbc) {

    private static final String DE_FEUILLES = ReferenceDeFeuille.PREFIXE + "%";

    private record Venus(String seance, String demande, int combien) {}

    /** Each once, whatever records of theirs were merged. */
    List<DejaLa.Personne> personnes() {
        return jdbc.sql("""
            select distinct on (coalesce(fiche_conservee.conserve_id, usager.id))
                reference,
                coalesce(prenom, '') as prenom,
                coalesce(nom, '') as nom,
                coalesce(annee_naissance, 0) as naissance
            from usager
            left join fiche_conservee on fiche_conservee.absorbe_id = usager.id
            where reference like :feuilles
            order by
                coalesce(fiche_conservee.conserve_id, usager.id),
                fiche_conservee.conserve_id is not null,
                reference
            """)
                .param("feuilles", DE_FEUILLES)
                .query(DejaLa.Personne.class)
                .list();
    }

    Map<String, Map<String, Integer>> venus() {
        return jdbc.sql("""
            select seance.reference as seance, coalesce(participation.demande, '') as demande, count(*) as combien
            from participation
            join seance
                on seance.structure_id = participation.structure_id and seance.id = participation.seance_id
            where participation.presence = 'present' and seance.reference like :feuilles
            group by seance.reference, participation.demande
            """).param("feuilles", DE_FEUILLES).query(Venus.class).list().stream()
                .collect(Collectors.groupingBy(Venus::seance, Collectors.toMap(Venus::demande, Venus::combien)));
    }
}
