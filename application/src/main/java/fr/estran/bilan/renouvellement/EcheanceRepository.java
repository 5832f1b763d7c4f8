package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.DescriptionDEcheance.ECHEANCE;
import static fr.estran.bilan.renouvellement.DescriptionDesTextes.TEXTE;

import fr.estran.bilan.renouvellement.Echeance.EcheanceId;
import fr.estran.bilan.renouvellement.Echeance.Nature;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.dossier.FicheRepository;
import fr.estran.ville.equipe.ConventionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record EcheanceRepository(JdbcClient jdbc, FicheRepository fiches) {

    /** What is awaited of an agreement that is on the lists, and is not done. */
    record EcheanceAttendue(
            ConventionId convention, String dispositif, Nature nature, String intitule, LocalDate jour) {}

    private static final String ECHEANCES = """
        select id, nature, intitule, jour, montant, fait_le, montant_recu
        from echeance
        """;

    /** In the order of their days; those of any day last. */
    List<Echeance> de(ConventionId convention) {
        return jdbc.sql(ECHEANCES + "where convention_id = :convention order by jour nulls last, intitule, reference")
                .param("convention", convention)
                .query(Echeance.class)
                .list();
    }

    Optional<Echeance> lire(ConventionId convention, EcheanceId id) {
        return jdbc.sql(ECHEANCES + "where convention_id = :convention and id = :id")
                .param("convention", convention)
                .param("id", id)
                .query(Echeance.class)
                .optional();
    }

    /** Those by a day; payments, once their day has come. */
    Lecture<EcheanceAttendue> attenduesAvant(LocalDate jour, LocalDate limite) {
        return new Lecture<>(EcheanceAttendue.class, """
            select echeance.convention_id as convention, convention.dispositif, echeance.nature, echeance.intitule, echeance.jour
            from echeance
            join convention on convention.structure_id = echeance.structure_id and convention.id = echeance.convention_id
            where echeance.fait_le is null
                and convention.retiree_le is null
                and echeance.jour < case when echeance.nature = 'versement' then :jour::date + 1 else :limite end
            order by echeance.jour, echeance.intitule, echeance.reference
            """, Map.of("jour", jour, "limite", limite));
    }

    /** Nobody else writes of that agreement meanwhile. */
    void verrouiller(ConventionId convention) {
        jdbc.sql("select id from convention where id = :id for no key update")
                .param("id", convention)
                .query(ConventionId.class)
                .optional();
    }

    Champs dire(EcheanceId id) {
        return fiches.dire(ECHEANCE, DescriptionDEcheance.FICHE, id);
    }

    void ecrire(ConventionId convention, EcheanceId id, Champs dits) {
        fiches.ecrire(
                ECHEANCE,
                DescriptionDEcheance.FICHE,
                id,
                ECHEANCE.lire(DescriptionDEcheance.FICHE, dits),
                Map.of("convention_id", convention));
    }

    /** Done on that day, or not done; what came in is then as much as was awaited. */
    void dater(EcheanceId id, @Nullable LocalDate jour) {
        jdbc.sql("update echeance set fait_le = :jour, montant_recu = null where id = :id")
                .param("id", id)
                .param("jour", jour)
                .update();
    }

    void supprimer(EcheanceId id) {
        jdbc.sql("delete from echeance where id = :id").param("id", id).update();
    }

    /** What the service says of an agreement; nothing where it has said nothing yet. */
    Champs textes(ConventionId convention) {
        return jdbc
                .sql(TEXTE.select() + " where convention_id = :convention")
                .param("convention", convention)
                .query()
                .listOfRows()
                .stream()
                .findFirst()
                .map(ligne -> TEXTE.dire(DescriptionDesTextes.FICHE, ligne))
                .orElse(Champs.AUCUN);
    }

    void ecrireTextes(ConventionId convention, Champs dits) {
        fiches.ecrire(TEXTE, DescriptionDesTextes.FICHE, convention, dits);
    }
}
