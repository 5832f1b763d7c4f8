package fr.estran.reseau.annuaire;

import static fr.estran.reseau.annuaire.DescriptionDOrganisme.ORGANISME;

import fr.estran.socle.commun.OrganismeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two bodies that are one: their sheets, their districts, their link. */
@Repository
record FusionDesOrganismesRepository(JdbcClient jdbc) {

    boolean lie(OrganismeId organisme) {
        return jdbc.sql("select exists (select from lien_professionnel where acteur_id = :id)")
                .param("id", organisme)
                .query(Boolean.class)
                .single();
    }

    /** Its people keep their link, unless those of the one that stays have one. */
    void deplacerLeLien(OrganismeId de, OrganismeId vers) {
        jdbc.sql("""
            update lien_professionnel
            set acteur_id = :vers
            where acteur_id = :de
                and not exists (select from lien_professionnel garde where garde.acteur_id = :vers)
            """).param("de", de).param("vers", vers).update();
        jdbc.sql("delete from lien_professionnel where acteur_id = :de")
                .param("de", de)
                .update();
    }

    /** What its sheet does not say, the other's does; where both act, both districts. */
    void completer(OrganismeId de, OrganismeId vers) {
        jdbc.sql("""
            insert into acteur_quartier (structure_id, acteur_id, quartier)
            select autre.structure_id, acteur.id, autre.quartier
            from acteur
            join acteur autre on autre.structure_id = acteur.structure_id and autre.id = :de
            where acteur.id = :vers and autre.quartier <> acteur.quartier
            on conflict (structure_id, acteur_id, quartier) do nothing
            """).param("de", de).param("vers", vers).update();
        jdbc.sql(ORGANISME.completer()).param("de", de).param("vers", vers).update();
    }

    /** Of those that a folder retires, as of those that somebody retires. */
    void retirerLesLiens() {
        jdbc.sql("""
            delete from lien_professionnel
            using acteur
            where acteur.structure_id = lien_professionnel.structure_id
                and acteur.id = lien_professionnel.acteur_id
                and acteur.retire_le is not null
                and acteur.fusionne_dans_id is null
            """).update();
    }
}
