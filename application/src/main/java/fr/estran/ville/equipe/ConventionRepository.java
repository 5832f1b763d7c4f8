package fr.estran.ville.equipe;

import static fr.estran.ville.equipe.DescriptionDeConvention.CONVENTION;
import static fr.estran.ville.equipe.DescriptionDeConvention.FICHE;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.dossier.FicheRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record ConventionRepository(JdbcClient jdbc, FicheRepository fiches) {

    record ConventionFinissante(String dispositif, String financeur, LocalDate fin) {}

    private static final String CONVENTIONS = """
        select
            convention.id,
            convention.dispositif,
            convention.financeur,
            convention.debut,
            convention.fin,
            convention.postes,
            convention.montant,
            convention.reconduction_de_id as reconduit,
            convention.retiree_le,
            chaine.tete_id as chaine
        from convention
        join chaine_de_conventions chaine on chaine.structure_id = convention.structure_id
            and chaine.convention_id = convention.id
        """;

    /** Chain after chain, each in the order of its dates. */
    List<Convention> toutes() {
        return jdbc.sql(CONVENTIONS + """
            join convention tete on tete.structure_id = convention.structure_id and tete.id = chaine.tete_id
            order by tete.debut, tete.reference, convention.debut, convention.reference
            """).query(Convention.class).list();
    }

    Optional<Convention> lire(ConventionId id) {
        return jdbc.sql(CONVENTIONS + "where convention.id = :id")
                .param("id", id)
                .query(Convention.class)
                .optional();
    }

    /** Nobody else changes it meanwhile. */
    void verrouiller(ConventionId id) {
        jdbc.sql("select id from convention where id = :id for update")
                .param("id", id)
                .query(ConventionId.class)
                .optional();
    }

    /** One agreement more at a time, so that the same one typed by two is seen. */
    void seReserver() {
        fiches.seReserver(CONVENTION);
    }

    /** Those by which the same people pay for the same thing on some of its days, whatever the capitals and accents. */
    List<Convention> semblables(ConventionId id, Champs dits) {
        return jdbc.sql(CONVENTIONS + """
            where convention.id <> :id
                and plier(convention.dispositif) = plier(:dispositif)
                and plier(convention.financeur) = plier(:financeur)
                and convention.debut <= :fin
                and convention.fin >= :debut
            order by convention.debut, convention.reference
            """)
                .param("id", id)
                .params(CONVENTION.lire(FICHE, dits))
                .query(Convention.class)
                .list();
    }

    void ecrire(ConventionId id, Champs dits) {
        fiches.ecrire(CONVENTION, FICHE, id, dits);
    }

    /** As its form says it. */
    Champs dire(ConventionId id) {
        return fiches.dire(CONVENTION, FICHE, id);
    }

    /** Whether one that goes on from it begins on that day, or had begun. */
    boolean reconduiteDes(ConventionId id, LocalDate jour) {
        return jdbc.sql("select exists (select from convention where reconduction_de_id = :id and debut <= :jour)")
                .param("id", id)
                .param("jour", jour)
                .query(Boolean.class)
                .single();
    }

    /** Under way on a day, without another that goes on from them. */
    Lecture<ConventionFinissante> conventionsFinissantAvant(LocalDate jour, LocalDate limite) {
        return new Lecture<>(ConventionFinissante.class, """
            select dispositif, financeur, fin
            from convention
            where debut <= :jour
                and fin >= :jour
                and fin < :limite
                and retiree_le is null
                and not exists (
                    select from convention suivante
                    where suivante.structure_id = convention.structure_id
                        and suivante.reconduction_de_id = convention.id
                )
            order by fin, dispositif
            """, Map.of("jour", jour, "limite", limite));
    }

    void supprimer(ConventionId id) {
        jdbc.sql("delete from convention where id = :id").param("id", id).update();
    }

    int retirer(ConventionId id, @Nullable LocalDate le) {
        return jdbc.sql("update convention set retiree_le = :le where id = :id")
                .param("id", id)
                .param("le", le)
                .update();
    }
}
