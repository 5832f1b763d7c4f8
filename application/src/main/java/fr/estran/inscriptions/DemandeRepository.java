package fr.estran.inscriptions;

import fr.estran.commun.OrganismeId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DemandeRepository {

    /** An asking that was kept. */
    private final JdbcClient jdbc;

    DemandeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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
                .param("depuis", Timestamp.from(depuis))
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
                                select from inscription
                                join usager on usager.structure_id = inscription.structure_id
                                    and usager.id = inscription.usager_id
                                where inscription.structure_id = demande.structure_id
                                    and inscription.demande_id = demande.id
                                    and commence_par(usager.nom, :debut))
                        """)
                .param("valeur", valeur)
                .param("debut", debutDuNom)
                .query(DemandeGardee.class)
                .optional();
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
                        .param("telephone", coordonnees.telephone())
                        .param("courriel", coordonnees.courriel())
                        .param("adresse", coordonnees.adresse())
                        .param("prevenir", coordonnees.prevenir().code())
                        .param("sansMessage", coordonnees.sansMessage())
                        .param("id", gardee.id())
                        .param("cle", cle)
                        .param("code", gardee.code())
                        .param("secret", gardee.secret())
                        .param("canal", auteur.provenance().code())
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
                        .param("maintenant", Timestamp.from(maintenant))
                        .update()
                == 1;
    }

    void corriger(UUID demande, DemandeInscription.Coordonnees dites) {
        jdbc.sql("""
                        update demande
                        set telephone = :telephone, courriel = :courriel, prevenir = :prevenir
                        where id = :id
                        """)
                .param("telephone", dites.telephone())
                .param("courriel", dites.courriel())
                .param("prevenir", dites.prevenir().code())
                .param("id", demande)
                .update();
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
}
