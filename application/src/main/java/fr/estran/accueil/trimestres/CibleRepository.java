package fr.estran.accueil.trimestres;

import static java.util.stream.Collectors.toMap;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is wanted of each quarter. */
@Repository
record CibleRepository(JdbcClient jdbc) {

    private record Cible(String par, String code, int nombre) {}

    Cibles lire(TrimestreDuProgramme trimestre) {
        var cibles = jdbc.sql("""
            select 'forme' as par, type::text as code, nombre
            from trimestre_cible_forme
            where trimestre = :trimestre
            union all
            select 'quartier', quartier, nombre
            from trimestre_cible_quartier
            where trimestre = :trimestre
            """)
                .param("trimestre", trimestre.code())
                .query(Cible.class)
                .list();
        return new Cibles(
                cibles.stream()
                        .filter(cible -> cible.par().equals("forme"))
                        .collect(toMap(cible -> Code.de(TypeDAction.class, cible.code()), Cible::nombre)),
                cibles.stream()
                        .filter(cible -> cible.par().equals("quartier"))
                        .collect(toMap(Cible::code, Cible::nombre)));
    }

    /** All of them are written anew. */
    void ecrire(TrimestreDuProgramme trimestre, Cibles cibles) {
        jdbc.sql("delete from trimestre_cible_forme where trimestre = :trimestre")
                .param("trimestre", trimestre.code())
                .update();
        jdbc.sql("delete from trimestre_cible_quartier where trimestre = :trimestre")
                .param("trimestre", trimestre.code())
                .update();
        var formes = List.copyOf(cibles.formes().entrySet());
        jdbc.sql("""
            insert into trimestre_cible_forme (structure_id, trimestre, type, nombre)
            select structure_courante(), :trimestre, cible.type, cible.nombre
            from unnest(:types::text[], :nombres::integer[]) cible (type, nombre)
            """)
                .param("trimestre", trimestre.code())
                .param("types", formes.stream().map(une -> une.getKey().code()).toList())
                .param("nombres", formes.stream().map(une -> une.getValue()).toList())
                .update();
        var quartiers = List.copyOf(cibles.quartiers().entrySet());
        jdbc.sql("""
            insert into trimestre_cible_quartier (structure_id, trimestre, quartier, nombre)
            select structure_courante(), :trimestre, cible.quartier, cible.nombre
            from unnest(:quartiers::text[], :nombres::integer[]) cible (quartier, nombre)
            join quartier on quartier.code::text = cible.quartier
            """)
                .param("trimestre", trimestre.code())
                .param("quartiers", quartiers.stream().map(un -> un.getKey()).toList())
                .param("nombres", quartiers.stream().map(un -> un.getValue()).toList())
                .update();
    }
}
