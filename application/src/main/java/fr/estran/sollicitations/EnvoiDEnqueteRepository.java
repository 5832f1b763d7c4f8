package fr.estran.sollicitations;

import fr.estran.commun.UsagerId;
import fr.estran.enquetes.EnqueteId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox of surveys: written with the asking, sent or printed after it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EnvoiDEnqueteRepository {

    private static final String ENVOIS = """
            select
                envoi.id,
                envoi.enquete_id as enquete,
                envoi.usager_id as usager,
                envoi.relance,
                invitation.canal,
                invitation.lien,
                envoi.tentatives,
                nom_entier(fiche) as nom_entier,
                fiche.telephone,
                fiche.courriel,
                fiche.adresse,
                fiche.enquetes is false as refus
            from enquete_envoi envoi
            join enquete_invitation invitation on invitation.structure_id = envoi.structure_id
                and invitation.enquete_id = envoi.enquete_id
                and invitation.usager_id = envoi.usager_id
            left join fiche_conservee on fiche_conservee.absorbe_id = envoi.usager_id
            join usager fiche on fiche.structure_id = envoi.structure_id
                and fiche.id = coalesce(fiche_conservee.conserve_id, envoi.usager_id)
            """;

    private final JdbcClient jdbc;

    EnvoiDEnqueteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asked for twice, it leaves once. */
    void demander(EnqueteId enquete, Collection<UsagerId> usagers, boolean relance, String etat, Instant maintenant) {
        jdbc.sql("""
                        insert into enquete_envoi (structure_id, id, enquete_id, usager_id, relance, etat, prochain_essai)
                        select structure_courante(), gen_random_uuid(), :enquete, usager, :relance, :etat, :maintenant
                        from unnest(:usagers::uuid[]) usager
                        on conflict (structure_id, enquete_id, usager_id, relance) do nothing
                        """)
                .param("enquete", enquete)
                .param("usagers", usagers.toArray(UsagerId[]::new))
                .param("relance", relance)
                .param("etat", etat)
                .param("maintenant", Timestamp.from(maintenant))
                .update();
    }

    /** What is due, for whoever sends it: nobody else takes it until then. */
    List<EnvoiDEnquete> reclamer(Instant maintenant, Instant jusqua) {
        var pris = jdbc.sql("""
                        update enquete_envoi
                        set tentatives = tentatives + 1, prochain_essai = :jusqua
                        where id in (
                            select id
                            from enquete_envoi
                            where etat = 'a_envoyer' and prochain_essai <= :maintenant
                            order by prochain_essai, id
                            limit 20
                            for update skip locked
                        )
                        returning id
                        """)
                .param("maintenant", Timestamp.from(maintenant))
                .param("jusqua", Timestamp.from(jusqua))
                .query(UUID.class)
                .list();
        return jdbc.sql(ENVOIS + "where envoi.id = any(:pris) order by envoi.id")
                .param("pris", pris.toArray(UUID[]::new))
                .query(EnvoiDEnquete.class)
                .list();
    }

    List<EnvoiDEnquete> aImprimer(EnqueteId enquete) {
        return jdbc.sql(ENVOIS + """
                        where envoi.enquete_id = :enquete and envoi.etat = 'a_imprimer'
                        order by fiche.nom, fiche.prenom, envoi.id
                        """)
                .param("enquete", enquete)
                .query(EnvoiDEnquete.class)
                .list();
    }

    /** Those that one had read were there to be printed: what came since is still to be. */
    int partis(EnqueteId enquete, Collection<UUID> envois) {
        return jdbc.sql("""
                        update enquete_envoi
                        set etat = 'parti'
                        where enquete_id = :enquete and id = any(:envois) and etat = 'a_imprimer'
                        """)
                .param("enquete", enquete)
                .param("envois", envois.toArray(UUID[]::new))
                .update();
    }

    void noter(UUID id, String etat, @Nullable Instant prochain, @Nullable String echec) {
        jdbc.sql("""
                        update enquete_envoi
                        set etat = :etat, prochain_essai = :prochain, echec = :echec
                        where id = :id
                        """)
                .param("id", id)
                .param("etat", etat)
                .param("prochain", prochain == null ? null : Timestamp.from(prochain))
                .param("echec", echec)
                .update();
    }

    void retirer(UUID id) {
        jdbc.sql("delete from enquete_envoi where id = :id").param("id", id).update();
    }
}
