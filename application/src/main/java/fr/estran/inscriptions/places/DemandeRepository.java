package fr.estran.inscriptions.places;

import fr.estran.socle.commun.OrganismeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record DemandeRepository(JdbcClient jdbc) {

    /** An asking that was kept. */
    Optional<DemandeGardee> parCle(UUID cle) {
        return trouver("cle = :valeur", cle);
    }

    Optional<DemandeGardee> parSecret(UUID secret) {
        return trouver("secret = :valeur", secret);
    }

    Optional<DemandeGardee> parId(UUID demande) {
        return trouver("id = :valeur", demande);
    }

    Optional<DemandeGardee> deLActeur(OrganismeId acteur, UUID demande, Instant depuis) {
        return jdbc.sql("""
            select id, secret, code
            from demande
            where id = :id and acteur_id = :acteur and creee_le > :depuis
            """)
                .param("id", demande)
                .param("acteur", acteur)
                .param("depuis", depuis)
                .query(DemandeGardee.class)
                .optional();
    }

    /** By its code, and the beginning of the name of one of its people: LEG or GAL, for Le Gall. */
    Optional<DemandeGardee> parCode(String code, String debutDuNom) {
        return parNom("demande.code = :valeur", code, debutDuNom);
    }

    /** By what the link of its messages ends on, and the same. */
    Optional<DemandeGardee> parLien(String lien, String debutDuNom) {
        return parNom("demande.lien = :valeur", lien, debutDuNom);
    }

    Optional<String> lien(UUID demande) {
        return jdbc.sql("select lien from demande where id = :id")
                .param("id", demande)
                .query(String.class)
                .optional();
    }

    private Optional<DemandeGardee> parNom(String condition, String valeur, String debutDuNom) {
        return jdbc.sql("""
                        select demande.id, demande.secret, demande.code
                        from demande
                        where\s""" + condition + """
                            and exists (
                                select from demande autre
                                join inscription on inscription.structure_id = autre.structure_id
                                    and inscription.demande_id = autre.id
                                join usager on usager.structure_id = inscription.structure_id
                                    and usager.id = inscription.usager_id
                                where coalesce(autre.ensemble_id, autre.id) = coalesce(demande.ensemble_id, demande.id)
                                    and commence_par(usager.nom, :debut))
                        order by demande.creee_le desc, demande.id
                        limit 1
                        """)
                .param("valeur", valeur)
                .param("debut", debutDuNom)
                .query(DemandeGardee.class)
                .optional();
    }

    /** Those that have the same code, the first one first. */
    List<DemandeGardee> ensemble(UUID demande) {
        return jdbc.sql("""
            select sienne.id, sienne.secret, sienne.code
            from demande
            join demande sienne on sienne.structure_id = demande.structure_id
                and coalesce(sienne.ensemble_id, sienne.id) = coalesce(demande.ensemble_id, demande.id)
            where demande.id = :id
            order by sienne.creee_le, sienne.id
            """).param("id", demande).query(DemandeGardee.class).list();
    }

    /**
     * The latest other asking of the same people: one of them is in both, or they are reached in the same way and have one name.
     *
     * @param secret what a browser holds of it; null: one that the team made, for who is reached in the same way and asked themselves, and of which something
     *     may still come: what was asked on the web by their name and number may be a stranger's, who has its code
     * <p>What a helper asked for, and has the code of, is only found with what the same one asked for, in one browser.
     */
    Optional<DemandeGardee> desMemes(UUID demande, @Nullable UUID secret) {
        return jdbc.sql("""
                                    with gens as (
                                        select inscription.demande_id, inscription.usager_id, plier(usager.nom) as nom
                                        from inscription
                                        join usager on usager.structure_id = inscription.structure_id
                                            and usager.id = inscription.usager_id
                                    )
                                    select autre.id, autre.secret, autre.code
                                    from demande
                                    join demande autre on autre.structure_id = demande.structure_id
                                        and coalesce(autre.ensemble_id, autre.id) <> coalesce(demande.ensemble_id, demande.id)
                                    cross join lateral (
                                        select demande.telephone = autre.telephone or demande.courriel = autre.courriel as oui
                                    ) de_meme
                                    where demande.id = :id
                                        and case when :secret::uuid is null
                                            then (
                                                    de_meme.oui
                                                    or num_nonnulls(demande.telephone, demande.courriel, autre.telephone, autre.courriel) = 0)
                                                and autre.canal in\s""" + Provenance.sql(Provenance::auGuichet) + """
                                                and exists (
                                                    select from inscription vivante
                                                    where vivante.structure_id = autre.structure_id
                                                        and vivante.demande_id = autre.id
                                                        and vivante.statut in ('liste_attente', 'proposee', 'confirmee'))
                                            else autre.secret = :secret
                                        end
                                        and not exists (
                                            select from tiers
                                            join inscription sienne on sienne.structure_id = tiers.structure_id
                                                and sienne.id = tiers.inscription_id
                                            where sienne.demande_id in (demande.id, autre.id)
                                                and (:secret::uuid is null or not exists (
                                                    select from tiers aussi
                                                    join inscription la on la.structure_id = aussi.structure_id
                                                        and la.id = aussi.inscription_id
                                                    where la.demande_id in (demande.id, autre.id)
                                                        and la.demande_id <> sienne.demande_id
                                                        and aussi.nom = tiers.nom
                                                        and aussi.telephone is not distinct from tiers.telephone
                                                        and aussi.courriel is not distinct from tiers.courriel)))
                                        and exists (
                                            select from gens une
                                            join gens autre_personne on autre_personne.usager_id = une.usager_id
                                                or (:secret::uuid is not null and de_meme.oui and autre_personne.nom = une.nom)
                                            where une.demande_id = demande.id and autre_personne.demande_id = autre.id)
                                    order by autre.creee_le desc, autre.id
                                    limit 1
                                    """)
                .param("id", demande)
                .param("secret", secret)
                .query(DemandeGardee.class)
                .optional();
    }

    /** That asking, and those that are with it, have the code of the other from now on. */
    void joindre(UUID demande, DemandeGardee avec) {
        jdbc.sql("""
            update demande
            set code = avec.code, ensemble_id = coalesce(avec.ensemble_id, avec.id)
            from demande avec, demande celle
            where avec.id = :autre and celle.id = :id
                and coalesce(demande.ensemble_id, demande.id) = coalesce(celle.ensemble_id, celle.id)
            """).param("id", demande).param("autre", avec.id()).update();
    }

    /** @return whether it is new: a form that was sent before, or at this very moment, is not */
    boolean ajouter(
            DemandeGardee gardee,
            UUID cle,
            Auteur auteur,
            DemandeInscription.Coordonnees coordonnees,
            DemandeInscription.@Nullable Prescription prescription,
            Instant maintenant) {
        var pro = Optional.ofNullable(prescription);
        return jdbc.sql("""
            insert into demande (
                structure_id, id, cle, code, secret, canal, telephone, courriel, adresse, prevenir,
                sans_message, compte_id, acteur_id, professionnel, professionnel_telephone,
                professionnel_courriel, accord_sur_la_presence, creee_le)
            values (
                structure_courante(), :id, :cle, :code, :secret, :canal, :telephone, :courriel, :adresse,
                :prevenir, :sansMessage, :compte, :acteur, :professionnel, :professionnelTelephone,
                :professionnelCourriel, :accord, :maintenant)
            on conflict (structure_id, cle) do nothing
            """)
                        .paramSource(coordonnees)
                        .paramSource(gardee)
                        .param("cle", cle)
                        .param("canal", auteur.provenance())
                        .param("compte", auteur.compte())
                        .param(
                                "acteur",
                                pro.map(DemandeInscription.Prescription::acteur).orElse(null))
                        .param(
                                "professionnel",
                                pro.map(DemandeInscription.Prescription::nom).orElse(null))
                        .param(
                                "professionnelTelephone",
                                pro.map(DemandeInscription.Prescription::telephone)
                                        .orElse(null))
                        .param(
                                "professionnelCourriel",
                                pro.map(DemandeInscription.Prescription::courriel)
                                        .orElse(null))
                        .param("accord", prescription != null && prescription.accordPresence())
                        .param("maintenant", maintenant)
                        .update()
                == 1;
    }

    void corriger(UUID demande, DemandeInscription.Coordonnees dites) {
        jdbc.sql("""
            update demande
            set telephone = :telephone, courriel = :courriel, prevenir = :prevenir
            where id = :id
            """).paramSource(dites).param("id", demande).update();
    }

    /** @return whether there was one to withdraw */
    boolean retirerLAccord(UUID demande) {
        return jdbc.sql("""
            update demande
            set accord_sur_la_presence = false
            where id = :id and accord_sur_la_presence
            """).param("id", demande).update() == 1;
    }

    private Optional<DemandeGardee> trouver(String condition, UUID valeur) {
        return jdbc.sql("select id, secret, code from demande where " + condition)
                .param("valeur", valeur)
                .query(DemandeGardee.class)
                .optional();
    }

    int combienDe(OrganismeId organisme) {
        return jdbc.sql("select count(*)::integer from demande where acteur_id = :organisme")
                .param("organisme", organisme)
                .query(Integer.class)
                .single();
    }

    void confier(OrganismeId de, OrganismeId vers) {
        jdbc.sql("update demande set acteur_id = :vers where acteur_id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
    }

    /** An asking as it is kept: the browser that asked knows it by its secret, the person by its code. */
    record DemandeGardee(UUID id, UUID secret, String code) {

        /** Not a version 7: a secret tells nothing, not even its hour. */
        static DemandeGardee nouvelle() {
            return new DemandeGardee(UUID.randomUUID(), UUID.randomUUID(), CodeDePlace.nouveau());
        }
    }
}
