package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.OrganismeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sheets, each written whole. */
@Repository
record FicheDOrganismeRepository(JdbcClient jdbc) {

    void ecrire(FicheDOrganisme fiche) {
        var cout = fiche.cout();
        jdbc.sql("""
            insert into fiche_organisme (
                structure_id, acteur_id, publics, publics_precision, cout, cout_precision, accompagnements,
                modes, venue, a_apporter, accessibilites, langues, habilitations, pivot, verifie_le)
            values (
                structure_courante(), :organisme, :publics, :publicsPrecision, :cout, :coutPrecision,
                :accompagnements, :modes, :venue, :aApporter, :accessibilites, :langues, :habilitations,
                :pivot, :verifieLe)
            on conflict (structure_id, acteur_id) do update
            set publics = excluded.publics, publics_precision = excluded.publics_precision,
                cout = excluded.cout, cout_precision = excluded.cout_precision,
                accompagnements = excluded.accompagnements, modes = excluded.modes, venue = excluded.venue,
                a_apporter = excluded.a_apporter, accessibilites = excluded.accessibilites,
                langues = excluded.langues, habilitations = excluded.habilitations,
                pivot = excluded.pivot, verifie_le = excluded.verifie_le
            """).paramSource(fiche).param("cout", cout).update();
        servir(fiche);
        recevoir(fiche);
    }

    /** @param jour since when the public does not read it; null where it does again */
    void retirer(OrganismeId organisme, @Nullable LocalDate jour) {
        jdbc.sql("update fiche_organisme set retiree_le = :jour where acteur_id = :organisme")
                .param("organisme", organisme)
                .param("jour", jour)
                .update();
    }

    /** Of the service itself from now on, or no more. */
    void duService(OrganismeId organisme, boolean oui) {
        jdbc.sql("""
            update fiche_organisme
            set du_service = nullif(acteur_id = :organisme and :oui, false)
            where du_service or acteur_id = :organisme
            """).param("organisme", organisme).param("oui", oui).update();
    }

    void verifier(OrganismeId organisme, LocalDate jour) {
        jdbc.sql("update fiche_organisme set verifie_le = :jour where acteur_id = :organisme")
                .param("organisme", organisme)
                .param("jour", jour)
                .update();
    }

    private void servir(FicheDOrganisme fiche) {
        jdbc.sql("delete from fiche_besoin where acteur_id = :organisme")
                .param("organisme", fiche.organisme())
                .update();
        fiche.besoins()
                .forEach(servi -> jdbc.sql("""
                    insert into fiche_besoin (structure_id, acteur_id, besoin, phrase)
                    values (structure_courante(), :organisme, :besoin, :phrase)
                    """)
                        .param("organisme", fiche.organisme())
                        .paramSource(servi)
                        .update());
    }

    private void recevoir(FicheDOrganisme fiche) {
        jdbc.sql("delete from fiche_accueil where acteur_id = :organisme")
                .param("organisme", fiche.organisme())
                .update();
        for (var i = 0; i < fiche.accueils().size(); i++) {
            var sien = fiche.accueils().get(i).enregistre();
            jdbc.sql("""
                insert into fiche_accueil (
                    structure_id, acteur_id, rang, lieu_id, nom, adresse, code_postal, commune, quartier,
                    latitude, longitude, horaires, precisions)
                values (
                    structure_courante(), :organisme, :rang, :lieu, :nom, :adresse, :codePostal, :commune,
                    :quartier, :latitude, :longitude, :horaires, :precisions)
                """)
                    .param("organisme", fiche.organisme())
                    .param("rang", i + 1)
                    .paramSource(sien)
                    .param("horaires", sien.horairesEcrits())
                    .update();
        }
    }
}
