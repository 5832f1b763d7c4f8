package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.socle.commun.UsagerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox of surveys: written with the asking, sent or printed after it. */
@Repository
record EnvoiDEnqueteRepository(JdbcClient jdbc) {

    private static final String ENVOIS = """
        select
            envoi.id,
            envoi.enquete_id as enquete,
            envoi.usager_id as usager,
            envoi.relance,
            invitation.canal,
            envoi.lien,
            envoi.tentatives,
            nom_entier(fiche) as nom_entier,
            fiche.telephone,
            fiche.courriel,
            fiche.adresse,
            structure.commune,
            fiche.enquetes is false as refus
        from enquete_envoi envoi
        join structure on structure.structure_id = envoi.structure_id
        join enquete_invitation invitation on invitation.structure_id = envoi.structure_id
            and invitation.enquete_id = envoi.enquete_id
            and invitation.usager_id = envoi.usager_id
        left join fiche_conservee on fiche_conservee.absorbe_id = envoi.usager_id
        join usager fiche on fiche.structure_id = envoi.structure_id
            and fiche.id = coalesce(fiche_conservee.conserve_id, envoi.usager_id)
        """;

    /**
     * Asked for twice, it leaves once; in the order of ids that are drawn.
     *
     * @param liens in hexadecimal, sealed, in the order of those whom they go to; none where nobody gets any
     */
    void demander(
            EnqueteId enquete,
            Collection<UsagerId> usagers,
            List<String> liens,
            boolean relance,
            String etat,
            Instant maintenant) {
        jdbc.sql("""
            insert into enquete_envoi (structure_id, id, enquete_id, usager_id, relance, etat, prochain_essai, lien)
            select structure_courante(), id, :enquete, usager, :relance, :etat, :maintenant, decode(lien, 'hex')
            from (
                select gen_random_uuid() as id, usager, lien
                from unnest(:usagers::uuid[], :liens::text[]) demandee (usager, lien)
            ) demandee
            order by id
            on conflict (structure_id, enquete_id, usager_id, relance) do nothing
            """)
                .param("enquete", enquete)
                .param("usagers", usagers)
                .param("liens", liens)
                .param("relance", relance)
                .param("etat", etat)
                .param("maintenant", maintenant)
                .update();
    }

    /** What is due, for whoever sends it: nobody else takes it until then. @param ouvrables the surveys whose links open here */
    List<EnvoiDEnquete> reclamer(Collection<UUID> ouvrables, Instant maintenant, Instant jusqua) {
        var pris = jdbc.sql("""
            update enquete_envoi
            set tentatives = tentatives + 1, prochain_essai = :jusqua
            where id in (
                select id
                from enquete_envoi
                where etat = 'a_envoyer'
                    and prochain_essai <= :maintenant
                    and (lien is null or enquete_id = any(:ouvrables))
                order by prochain_essai, id
                limit 20
                for update skip locked
            )
            returning id
            """)
                .param("ouvrables", ouvrables)
                .param("maintenant", maintenant)
                .param("jusqua", jusqua)
                .query(UUID.class)
                .list();
        return jdbc.sql(ENVOIS + "where envoi.id = any(:pris) order by envoi.id")
                .param("pris", pris)
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
            """).param("enquete", enquete).param("envois", envois).update();
    }

    void noter(UUID id, String etat, @Nullable Instant prochain, @Nullable String echec) {
        jdbc.sql("""
            update enquete_envoi
            set etat = :etat,
                prochain_essai = :prochain,
                echec = :echec,
                lien = case when :etat = 'a_envoyer' then lien end
            where id = :id
            """)
                .param("id", id)
                .param("etat", etat)
                .param("prochain", prochain)
                .param("echec", echec)
                .update();
    }

    void abandonner(Instant avant) {
        jdbc.sql("""
            update enquete_envoi
            set etat = 'echoue', echec = 'sans_cle', prochain_essai = null, lien = null
            where lien is not null and prochain_essai < :avant
            """).param("avant", avant).update();
    }

    /** Of these surveys, those whose links have all left, or will not leave any more. */
    List<UUID> finies(Collection<UUID> enquetes) {
        return jdbc.sql("""
            select id
            from enquete
            where id = any(:enquetes)
                and liens_le is not null
                and not exists (
                    select from enquete_envoi envoi
                    where envoi.enquete_id = enquete.id and envoi.lien is not null
                )
            """).param("enquetes", enquetes).query(UUID.class).list();
    }

    int lettres(EnqueteId enquete) {
        return jdbc.sql("select count(*) from enquete_envoi where enquete_id = :enquete and etat = 'a_imprimer'")
                .param("enquete", enquete)
                .query(Integer.class)
                .single();
    }

    void retirer(UUID id) {
        jdbc.sql("delete from enquete_envoi where id = :id").param("id", id).update();
    }
}
