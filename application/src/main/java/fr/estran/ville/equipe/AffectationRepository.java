package fr.estran.ville.equipe;

import static fr.estran.ville.equipe.DescriptionDAffectation.AFFECTATION;
import static fr.estran.ville.equipe.DescriptionDAffectation.FICHE;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.dossier.FicheRepository;
import fr.estran.ville.equipe.Affectation.AffectationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record AffectationRepository(JdbcClient jdbc, FicheRepository fiches) {

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

    /** As its form says it. */
    Champs dire(AffectationId id) {
        return fiches.dire(AFFECTATION, FICHE, id);
    }

    void ecrire(AffectationId id, PosteId poste, Champs dits) {
        fiches.ecrire(AFFECTATION, FICHE, id, AFFECTATION.lire(FICHE, dits), Map.of("poste_id", poste));
    }

    int retirer(AffectationId id) {
        return jdbc.sql("delete from affectation where id = :id")
                .param("id", id)
                .update();
    }
}
