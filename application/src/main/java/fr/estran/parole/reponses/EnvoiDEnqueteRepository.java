package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.Canal;
import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.UsagerId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is due to those who are asked: messages, written with the asking, sent or printed after it. */
@Repository
record EnvoiDEnqueteRepository(JdbcClient jdbc) {

    /** How far the messages about a survey have come. */
    record EnCoursDEnquete(EnqueteId enquete, int aPartir, int partis, int echoues, int lettres) {}

    /** Those that wait to be printed. */
    record Lettres(EnqueteId enquete, int nombre) {}

    private static final String ENVOIS = """
        select
            envoi.id,
            envoi.cle,
            envoi.enquete_id as enquete,
            envoi.modele = 'relance' as relance,
            envoi.canal,
            envoi.lien,
            nom_entier(fiche) as nom_entier,
            fiche.telephone,
            fiche.courriel,
            fiche.adresse,
            structure.commune,
            fiche.enquetes is false as refus
        from message envoi
        join structure on structure.structure_id = envoi.structure_id
        left join fiche_conservee on fiche_conservee.absorbe_id = envoi.usager_id
        join usager fiche on fiche.structure_id = envoi.structure_id
            and fiche.id = coalesce(fiche_conservee.conserve_id, envoi.usager_id)
        """;

    /**
     * Asked for twice, it leaves once; in the order of ids that are drawn, and of a day: no hour is kept.
     *
     * @param demandees those who get a link before the others
     * @param liens in hexadecimal, sealed, in the order of those whom they go to; none where nobody gets any
     */
    void demander(
            EnqueteId enquete,
            List<Map.Entry<UsagerId, Canal>> demandees,
            List<String> liens,
            boolean relance,
            Instant maintenant) {
        jdbc.sql("""
            insert into message (
                structure_id, id, cle, jeton, sujet, modele, pour, canal, enquete_id, usager_id, lien, cree_le, du,
                prochain_essai, etat)
            select
                structure_courante(), id, 'enquete-' || id, gen_random_uuid(), 'enquete', :modele, 'personne', canal, :enquete,
                usager, decode(lien, 'hex'), :jour, :jour, case etat when 'a_envoyer' then :maintenant::timestamptz end, etat
            from (
                select gen_random_uuid() as id, usager, canal, etat, lien
                from unnest(:usagers::uuid[], :canaux::text[], :etats::text[], :liens::text[])
                    demandee (usager, canal, etat, lien)
            ) demandee
            order by id
            on conflict do nothing
            """)
                .param("enquete", enquete)
                .param("usagers", demandees.stream().map(Map.Entry::getKey).toList())
                .param("canaux", demandees.stream().map(Map.Entry::getValue).toList())
                .param(
                        "etats",
                        demandees.stream()
                                .map(une -> une.getValue().moyen().orElseThrow().premierEtat())
                                .toList())
                .param("liens", liens)
                .param("modele", relance ? "relance" : "invitation")
                .param("jour", maintenant.truncatedTo(ChronoUnit.DAYS))
                .param("maintenant", maintenant)
                .update();
    }

    Optional<EnvoiDEnquete> lire(UUID message) {
        return jdbc.sql(ENVOIS + "where envoi.id = :id and envoi.sujet = 'enquete'")
                .param("id", message)
                .query(EnvoiDEnquete.class)
                .optional();
    }

    List<EnvoiDEnquete> aImprimer(EnqueteId enquete) {
        return jdbc.sql(ENVOIS + """
            where envoi.enquete_id = :enquete and envoi.etat = 'a_poster'
            order by fiche.nom, fiche.prenom, envoi.id
            """)
                .param("enquete", enquete)
                .query(EnvoiDEnquete.class)
                .list();
    }

    Lecture<Lettres> lettres() {
        return new Lecture<>(Lettres.class, """
            select enquete_id as enquete, count(*) as nombre
            from message
            where sujet = 'enquete' and etat = 'a_poster'
            group by enquete_id
            """);
    }

    /** Those that one had read were there to be printed: what came since is still to be. */
    int partis(EnqueteId enquete, Collection<UUID> envois) {
        return jdbc.sql("""
            update message
            set etat = 'fait'
            where enquete_id = :enquete and id = any(:envois) and etat = 'a_poster'
            """).param("enquete", enquete).param("envois", envois).update();
    }

    void abandonner(Instant avant) {
        jdbc.sql("""
            update message
            set etat = 'echoue', echec = 'sans_cle', prochain_essai = null, lien = null
            where sujet = 'enquete' and lien is not null and prochain_essai < :avant
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
                    select from message
                    where message.structure_id = enquete.structure_id
                        and message.enquete_id = enquete.id
                        and message.lien is not null
                )
            """).param("enquetes", enquetes).query(UUID.class).list();
    }

    List<EnCoursDEnquete> enCours() {
        return jdbc.sql("""
            select
                enquete_id as enquete,
                (count(*) filter (where etat = 'a_envoyer'))::integer as a_partir,
                (count(*) filter (where etat in ('envoye', 'fait')))::integer as partis,
                (count(*) filter (where etat = 'echoue'))::integer as echoues,
                (count(*) filter (where etat = 'a_poster'))::integer as lettres
            from message
            where sujet = 'enquete'
            group by enquete_id
            """).query(EnCoursDEnquete.class).list();
    }
}
