package fr.estran.ville.equipe;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.ville.equipe.Affectation.AffectationId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record AffectationRepository(JdbcClient jdbc) {

    private static final String AFFECTATIONS = """
        select
            affectation.id,
            affectation.poste_id as poste,
            affectation.conseiller_id as conseiller,
            nom_entier(conseiller) as nom,
            affectation.debut,
            affectation.fin,
            least(affectation.fin, conseiller.sortie) as jusque,
            affectation.part
        from affectation
        join conseiller on conseiller.structure_id = affectation.structure_id
            and conseiller.id = affectation.conseiller_id
        """;

    List<Affectation> toutes() {
        return jdbc.sql(AFFECTATIONS + "order by affectation.debut, affectation.reference")
                .query(Affectation.class)
                .list();
    }

    List<Affectation> du(PosteId poste) {
        return toutes().stream().filter(la -> la.poste().equals(poste)).toList();
    }

    Optional<Affectation> lire(AffectationId id) {
        return jdbc.sql(AFFECTATIONS + "where affectation.id = :id")
                .param("id", id)
                .query(Affectation.class)
                .optional();
    }

    void ecrire(AffectationId id, PosteId poste, ConseillerId conseiller, FormulaireAffectation dite) {
        jdbc.sql("""
            insert into affectation (structure_id, id, poste_id, conseiller_id, debut, fin, part)
            values (structure_courante(), :id, :poste, :conseiller, :debut, :fin, :part)
            on conflict (structure_id, id) do update
            set debut = excluded.debut, fin = excluded.fin, part = excluded.part
            """)
                .param("id", id)
                .param("poste", poste)
                .param("conseiller", conseiller)
                .param("debut", dite.premier())
                .param("fin", dite.dernier().orElse(null))
                .param("part", dite.partDite())
                .update();
    }

    int retirer(AffectationId id) {
        return jdbc.sql("delete from affectation where id = :id")
                .param("id", id)
                .update();
    }
}
