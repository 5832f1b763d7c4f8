package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What bodies are told of a meeting: messages, written with the fact and sent after it by whoever sends all of them. */
@Repository
record InvitationRepository(JdbcClient jdbc) {

    /** A meeting to come of which some who were told know no longer how it is, or whose invitation did not arrive. */
    record ATenirAuCourant(ReunionId reunion, @Nullable LocalDate jour, int depassees, int echouees) {}

    /** How far the messages about a meeting have come. */
    record EnCoursDeReunion(
            ReunionId reunion, @Nullable LocalDate jour, int aPartir, int partis, int echoues, int lettres) {}

    private static final String DITE = EtatDeMessage.sql(EtatDeMessage::prevenu);

    private static final String INVITATIONS = """
        select
            invitation.id,
            invitation.reunion_id as reunion,
            invitation.acteur_id as organisme,
            invitation.cle,
            invitation.revision,
            invitation.modele as sorte,
            invitation.etat,
            avant.sans_jour is not null as deja,
            coalesce(avant.sans_jour, false) as attendait_le_jour
        from message invitation
        left join lateral (
            select avant.sans_jour
            from message avant
            where avant.structure_id = invitation.structure_id
                and avant.reunion_id = invitation.reunion_id
                and avant.acteur_id = invitation.acteur_id
                and avant.modele = 'invitation'
                and avant.revision < invitation.revision
                and avant.etat in $dite$
            order by avant.revision desc
            limit 1
        ) avant on true
        """.replace("$dite$", DITE);

    /** Of each body, the latest. */
    List<Invitation> dernieres(ReunionId reunion) {
        return jdbc.sql(INVITATIONS + """
            where invitation.reunion_id = :reunion
                and invitation.modele = 'invitation'
                and invitation.etat <> 'sans_objet'
                and not exists (
                    select from message apres
                    where apres.structure_id = invitation.structure_id
                        and apres.reunion_id = invitation.reunion_id
                        and apres.acteur_id = invitation.acteur_id
                        and apres.modele = 'invitation'
                        and apres.revision > invitation.revision
                        and apres.etat <> 'sans_objet')
            """)
                .param("reunion", reunion)
                .query(Invitation.class)
                .list();
    }

    Optional<Invitation> lire(UUID message) {
        return jdbc.sql(INVITATIONS + "where invitation.id = :id and invitation.reunion_id is not null")
                .param("id", message)
                .query(Invitation.class)
                .optional();
    }

    /**
     * Of a meeting as it is now, once to each body. One that did not leave or not arrive, and a letter that nobody handed over, is
     * written anew.
     *
     * @param encore whether one that has left leaves again
     * @return none, where it was told already, or is about to be
     */
    int ecrire(
            Reunion reunion,
            OrganismeId organisme,
            SorteDInvitation sorte,
            Moyen moyen,
            boolean encore,
            Instant maintenant) {
        var id = Identifiants.nouveau();
        jdbc.sql("""
            delete from message
            where reunion_id = :reunion and acteur_id = :organisme and modele = :sorte and revision = :revision
                and (etat in ('echoue', 'sans_objet', 'a_poster') or :encore and etat = 'envoye')
            """)
                .param("reunion", reunion.id())
                .param("organisme", organisme)
                .param("sorte", sorte)
                .param("revision", reunion.revision())
                .param("encore", encore)
                .update();
        return jdbc.sql("""
            insert into message (
                structure_id, id, cle, jeton, sujet, modele, pour, canal, reunion_id, acteur_id, revision, sans_jour, cree_le,
                du, etat)
            values (
                structure_courante(), :id, 'invitation-' || :id || '.' || :revision, gen_random_uuid(), 'reunion', :sorte,
                'organisme', :moyen, :reunion, :organisme, :revision, :sansJour, :maintenant, :maintenant, :etat)
            on conflict do nothing
            """)
                .param("id", id)
                .param("reunion", reunion.id())
                .param("organisme", organisme)
                .param("sorte", sorte)
                .param("revision", reunion.revision())
                .param("sansJour", reunion.jour() == null)
                .param("moyen", moyen)
                .param("etat", moyen.premierEtat())
                .param("maintenant", maintenant)
                .update();
    }

    /** Of that sort, and of the meeting as it is now. */
    int combien(Reunion reunion, SorteDInvitation sorte) {
        return jdbc.sql("""
            select count(*)
            from message
            where reunion_id = :reunion and modele = :sorte and revision = :revision and etat in ('a_envoyer', 'envoye')
            """)
                .param("reunion", reunion.id())
                .param("sorte", sorte)
                .param("revision", reunion.revision())
                .query(Integer.class)
                .single();
    }

    /** Those to come within those days of which nobody was asked again, and whose invitations left some time ago. */
    List<ReunionId> aRelancer(LocalDate de, LocalDate a, Instant avant) {
        return jdbc.sql("""
            select reunion.id
            from reunion
            where not reunion.tenue
                and reunion.annulee_le is null
                and coalesce(reunion.jour, (
                    select min(date.jour) from reunion_date date
                    where date.structure_id = reunion.structure_id and date.reunion_id = reunion.id
                )) between :de and :a
                and exists (
                    select from message dite
                    where dite.structure_id = reunion.structure_id
                        and dite.reunion_id = reunion.id
                        and dite.modele = 'invitation'
                        and dite.revision = reunion.revision
                        and coalesce(dite.envoye_le, dite.clos_le) <= :avant)
                and not exists (
                    select from message relance
                    where relance.structure_id = reunion.structure_id
                        and relance.reunion_id = reunion.id
                        and relance.modele = 'relance'
                        and relance.revision = reunion.revision)
            """)
                .param("de", de)
                .param("a", a)
                .param("avant", avant)
                .query(ReunionId.class)
                .list();
    }

    /** What was to be told of an earlier state of the meeting is not to be told any more. */
    void perimer(ReunionId reunion, int revision, Instant maintenant) {
        jdbc.sql("""
            update message
            set etat = 'sans_objet', prochain_essai = null, clos_le = :maintenant
            where reunion_id = :reunion
                and modele <> 'compte_rendu'
                and revision < :revision
                and etat in ('a_envoyer', 'a_poster')
            """)
                .param("reunion", reunion)
                .param("revision", revision)
                .param("maintenant", maintenant)
                .update();
    }

    int remettre(ReunionId reunion, Instant maintenant) {
        return jdbc.sql("""
            update message
            set etat = 'fait', envoye_le = :maintenant, clos_le = :maintenant
            where reunion_id = :reunion and etat = 'a_poster'
            """)
                .param("reunion", reunion)
                .param("maintenant", maintenant)
                .update();
    }

    Lecture<ATenirAuCourant> aTenirAuCourant(LocalDate jour) {
        return new Lecture<>(ATenirAuCourant.class, """
            select reunion, jour, depassees, echouees
            from (
                select
                    reunion.id as reunion,
                    reunion.jour,
                    (count(*) filter (
                        where derniere.etat in $dite$ and derniere.revision < reunion.revision
                    ))::integer as depassees,
                    (count(*) filter (where derniere.etat = 'echoue'))::integer as echouees
                from reunion
                cross join lateral (
                    select distinct on (acteur_id) etat, revision
                    from message
                    where message.structure_id = reunion.structure_id
                        and message.reunion_id = reunion.id
                        and message.modele = 'invitation'
                        and message.etat <> 'sans_objet'
                    order by acteur_id, revision desc
                ) derniere
                where not reunion.tenue and (reunion.jour is null or reunion.jour >= :jour)
                group by reunion.id, reunion.jour
            ) invitees
            where depassees > 0 or echouees > 0
            order by jour, reunion
            """.replace("$dite$", DITE), Map.of("jour", jour));
    }

    /** Of the last meetings, those to come first. */
    List<EnCoursDeReunion> enCours() {
        return jdbc.sql("""
            select
                reunion.id as reunion,
                reunion.jour,
                (count(*) filter (where message.etat = 'a_envoyer'))::integer as a_partir,
                (count(*) filter (where message.etat in $dite$))::integer as partis,
                (count(*) filter (where message.etat = 'echoue'))::integer as echoues,
                (count(*) filter (where message.etat = 'a_poster'))::integer as lettres
            from message
            join reunion on reunion.structure_id = message.structure_id and reunion.id = message.reunion_id
            where message.etat <> 'sans_objet'
            group by reunion.id, reunion.jour
            order by reunion.jour desc nulls first, reunion.id
            limit 12
            """.replace("$dite$", DITE))
                .query(EnCoursDeReunion.class)
                .list();
    }
}
