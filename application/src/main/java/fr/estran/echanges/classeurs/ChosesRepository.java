package fr.estran.echanges.classeurs;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record ChosesRepository(JdbcClient jdbc) {

    Map<ChampDeFeuille, List<Chose>> lire() {
        return Map.of(
                ChampDeFeuille.LIEU, choses("""
                    select reference as code, nom as libelle
                    from lieu
                    where fusionne_dans_id is null
                    order by libelle, code
                    """),
                ChampDeFeuille.THEME, choses("""
                    select code, coalesce(libelle, code) as libelle
                    from thematique
                    where reunie_dans is null and retiree_le is null
                    order by libelle, code
                    """),
                ChampDeFeuille.CONSEILLER, choses("""
                    select reference as code, nom_entier(conseiller) as libelle
                    from conseiller
                    order by libelle, code
                    """),
                ChampDeFeuille.QUARTIER, choses("""
                    select code, coalesce(nom, code) as libelle
                    from quartier
                    where fusionne_dans is null and retire_le is null
                    order by libelle, code
                    """),
                ChampDeFeuille.INTITULE, choses("""
                    select reference as code, coalesce(nom, reference) as libelle
                    from acteur
                    where fusionne_dans_id is null
                    order by libelle, code
                    """),
                ChampDeFeuille.NOM_COMPLET, choses("""
                    select reference as code, nom as libelle
                    from benevole
                    order by libelle, code
                    """));
    }

    private List<Chose> choses(String sql) {
        return jdbc.sql(sql).query(Chose.class).list();
    }
}
