package fr.estran.reseau.annuaire;

import static fr.estran.reseau.annuaire.DescriptionDOrganisme.FICHE;
import static fr.estran.reseau.annuaire.DescriptionDOrganisme.ORGANISME;
import static fr.estran.reseau.annuaire.DescriptionDOrganisme.QUARTIERS;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.dossier.FicheRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bodies, each once, however it was spelled. One that a folder only names is called by its reference. */
@Repository
record OrganismeRepository(JdbcClient jdbc, FicheRepository fiches) {

    private static final String ORGANISMES = """
        select
            id,
            coalesce(nom, reference::text collate "default") as nom,
            missions,
            publics,
            concat_ws(' ', quartier, (
                select string_agg(aussi.quartier, ' ' order by aussi.quartier)
                from acteur_quartier aussi
                where aussi.structure_id = acteur.structure_id
                    and aussi.acteur_id = acteur.id
                    and aussi.quartier is distinct from acteur.quartier
            )) as quartiers,
            adresse,
            telephone,
            courriel,
            site,
            contact_nom,
            contact_telephone,
            contact_courriel,
            depuis,
            retire_le
        from acteur
        where fusionne_dans_id is null
        """;

    /** One body more at a time, so that the same one typed by two is seen. */
    void seReserver() {
        fiches.seReserver(ORGANISME);
    }

    List<OrganismeDecrit> tous() {
        return jdbc.sql(ORGANISMES + "order by nom, id")
                .query(OrganismeDecrit.class)
                .list();
    }

    List<OrganismeDecrit> des(Collection<OrganismeId> organismes) {
        return jdbc.sql(ORGANISMES + "and id = any(:organismes) order by nom, id")
                .param("organismes", organismes)
                .query(OrganismeDecrit.class)
                .list();
    }

    Optional<OrganismeDecrit> lire(OrganismeId organisme) {
        return jdbc.sql(ORGANISMES + "and id = :id")
                .param("id", organisme)
                .query(OrganismeDecrit.class)
                .optional();
    }

    /** Nobody else changes it meanwhile, nor notes anything of it. */
    Optional<OrganismeDecrit> verrouiller(OrganismeId organisme) {
        return jdbc.sql(ORGANISMES + "and id = :id for update")
                .param("id", organisme)
                .query(OrganismeDecrit.class)
                .optional();
    }

    /** Its form, as it says it. */
    Champs dire(OrganismeDecrit organisme) {
        return fiches.dire(ORGANISME, FICHE, organisme.id())
                .avec("nom", organisme.nom())
                .avec(QUARTIERS, organisme.codes());
    }

    /** One more, or the same written anew. */
    void ecrire(OrganismeId id, Champs dits) {
        fiches.ecrire(ORGANISME, FICHE, id, ORGANISME.lire(FICHE, dits), Map.of("implicite", false));
        situer(id, dits.tous(QUARTIERS).stream().distinct().toList());
    }

    /** Some of its fields, and nothing else of it. */
    void corriger(OrganismeId id, Collection<String> champs, Champs dits) {
        var siens = ORGANISME.seuls(champs);
        jdbc.sql(
                        siens.update(FICHE)
                                + ", nom = coalesce(nom, reference::text collate \"default\"), implicite = false where id = :id")
                .params(siens.lire(FICHE, dits))
                .param("id", id)
                .update();
    }

    /** The first of its districts is the one that a folder of records has a column for. */
    private void situer(OrganismeId organisme, List<String> quartiers) {
        jdbc.sql("update acteur set quartier = :quartier where id = :id")
                .param("id", organisme)
                .param("quartier", quartiers.stream().findFirst().orElse(null))
                .update();
        jdbc.sql("delete from acteur_quartier where acteur_id = :id")
                .param("id", organisme)
                .update();
        quartiers.stream()
                .skip(1)
                .forEach(aussi -> jdbc.sql("""
                    insert into acteur_quartier (structure_id, acteur_id, quartier)
                    values (structure_courante(), :id, :quartier)
                    """)
                        .param("id", organisme)
                        .param("quartier", aussi)
                        .update());
    }

    /** @param jour since when nobody is sent there; null where one is again */
    void retirer(OrganismeId organisme, @Nullable LocalDate jour) {
        jdbc.sql("update acteur set retire_le = :jour where id = :id")
                .param("id", organisme)
                .param("jour", jour)
                .update();
    }
}
