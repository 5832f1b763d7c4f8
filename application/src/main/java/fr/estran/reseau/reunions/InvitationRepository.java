package fr.estran.reseau.reunions;

import fr.estran.reseau.annuaire.AttacheALOrganisme;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invitations: written with the fact, sent after it. */
@Repository
record InvitationRepository(JdbcClient jdbc) implements AttacheALOrganisme {

    /** A meeting to come of which some who were told know no longer how it is, or whose invitation did not arrive. */
    record ATenirAuCourant(ReunionId reunion, @Nullable LocalDate jour, int depassees, int echouees) {}

    private static final String INVITATIONS = """
        select
            invitation.id,
            invitation.reunion_id as reunion,
            invitation.acteur_id as organisme,
            invitation.revision,
            invitation.sorte,
            invitation.etat,
            invitation.tentatives,
            exists (
                select from reunion_invitation avant
                where avant.structure_id = invitation.structure_id
                    and avant.reunion_id = invitation.reunion_id
                    and avant.acteur_id = invitation.acteur_id
                    and avant.sorte = 'invitation'
                    and avant.revision < invitation.revision
                    and avant.etat in ('envoyee', 'remise')
            ) as deja,
            coalesce((
                select avant.sans_jour
                from reunion_invitation avant
                where avant.structure_id = invitation.structure_id
                    and avant.reunion_id = invitation.reunion_id
                    and avant.acteur_id = invitation.acteur_id
                    and avant.sorte = 'invitation'
                    and avant.revision < invitation.revision
                    and avant.etat in ('envoyee', 'remise')
                order by avant.revision desc
                limit 1
            ), false) as attendait_le_jour
        from reunion_invitation invitation
        """;

    /** Of each body, the latest. */
    List<Invitation> dernieres(ReunionId reunion) {
        return jdbc.sql(INVITATIONS + """
            where invitation.reunion_id = :reunion
                and invitation.sorte = 'invitation'
                and invitation.etat <> 'sans_objet'
                and not exists (
                    select from reunion_invitation apres
                    where apres.structure_id = invitation.structure_id
                        and apres.reunion_id = invitation.reunion_id
                        and apres.acteur_id = invitation.acteur_id
                        and apres.sorte = 'invitation'
                        and apres.revision > invitation.revision
                        and apres.etat <> 'sans_objet')
            """)
                .param("reunion", reunion)
                .query(Invitation.class)
                .list();
    }

    /** One that did not leave, or not arrive, leaves again. @return none, where it was told already, or is about to be */
    int demander(UUID id, Reunion reunion, OrganismeId organisme, boolean parCourriel, Instant maintenant) {
        return jdbc.sql("""
            insert into reunion_invitation (
                structure_id, id, reunion_id, acteur_id, revision, sans_jour, moyen, etat, demandee_le, prochain_essai)
            values (
                structure_courante(), :id, :reunion, :organisme, :revision, :sansJour, :moyen, :etat, :maintenant,
                :maintenant)
            on conflict (structure_id, reunion_id, acteur_id, sorte, revision) do update
            set moyen = excluded.moyen, etat = excluded.etat, demandee_le = excluded.demandee_le,
                tentatives = 0, prochain_essai = excluded.prochain_essai, close_le = null, echec = null
            where reunion_invitation.etat in ('echouee', 'sans_objet', 'a_remettre')
            """)
                .param("id", id)
                .param("reunion", reunion.id())
                .param("organisme", organisme)
                .param("revision", reunion.revision())
                .param("sansJour", reunion.jour() == null)
                .param("moyen", parCourriel ? "courriel" : "papier")
                .param("etat", parCourriel ? "a_envoyer" : "a_remettre")
                .param("maintenant", maintenant)
                .update();
    }

    /** By e-mail. @param encore whether it leaves again where it has left already. @return none, where it does not */
    int envoyer(UUID id, Reunion reunion, OrganismeId qui, SorteDInvitation sorte, boolean encore, Instant maintenant) {
        return jdbc.sql("""
            insert into reunion_invitation (
                structure_id, id, reunion_id, acteur_id, sorte, revision, sans_jour, moyen, etat, demandee_le,
                prochain_essai)
            values (
                structure_courante(), :id, :reunion, :organisme, :sorte, :revision, :sansJour, 'courriel',
                'a_envoyer', :maintenant, :maintenant)
            on conflict (structure_id, reunion_id, acteur_id, sorte, revision) do update
            set id = excluded.id, etat = 'a_envoyer', demandee_le = excluded.demandee_le, tentatives = 0,
                prochain_essai = excluded.prochain_essai, close_le = null, echec = null
            where reunion_invitation.etat in ('echouee', 'sans_objet')
                or :encore and reunion_invitation.etat = 'envoyee'
            """)
                .param("id", id)
                .param("reunion", reunion.id())
                .param("organisme", qui)
                .param("sorte", sorte)
                .param("revision", reunion.revision())
                .param("sansJour", reunion.jour() == null)
                .param("encore", encore)
                .param("maintenant", maintenant)
                .update();
    }

    /** Of that sort, and of the meeting as it is now. */
    int combien(Reunion reunion, SorteDInvitation sorte) {
        return jdbc.sql("""
            select count(*)
            from reunion_invitation
            where reunion_id = :reunion and sorte = :sorte and revision = :revision
                and etat in ('a_envoyer', 'envoyee')
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
                    select from reunion_invitation dite
                    where dite.structure_id = reunion.structure_id
                        and dite.reunion_id = reunion.id
                        and dite.sorte = 'invitation'
                        and dite.revision = reunion.revision
                        and dite.close_le <= :avant)
                and not exists (
                    select from reunion_invitation relance
                    where relance.structure_id = reunion.structure_id
                        and relance.reunion_id = reunion.id
                        and relance.sorte = 'relance'
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
            update reunion_invitation
            set etat = 'sans_objet', close_le = :maintenant
            where reunion_id = :reunion
                and sorte <> 'compte_rendu'
                and revision < :revision
                and etat in ('a_envoyer', 'a_remettre')
            """)
                .param("reunion", reunion)
                .param("revision", revision)
                .param("maintenant", maintenant)
                .update();
    }

    int remettre(ReunionId reunion, Instant maintenant) {
        return jdbc.sql("""
            update reunion_invitation
            set etat = 'remise', close_le = :maintenant
            where reunion_id = :reunion and etat = 'a_remettre'
            """)
                .param("reunion", reunion)
                .param("maintenant", maintenant)
                .update();
    }

    /** What is due, for whoever sends it: nobody else takes it until then. */
    List<Invitation> reclamer(Instant maintenant, Instant jusqua) {
        var dues = jdbc.sql("""
            update reunion_invitation
            set prochain_essai = :jusqua, tentatives = tentatives + 1
            where id in (
                select id
                from reunion_invitation
                where etat = 'a_envoyer' and prochain_essai <= :maintenant
                order by demandee_le, id
                limit 20
                for update skip locked)
            returning id
            """)
                .param("maintenant", maintenant)
                .param("jusqua", jusqua)
                .query(UUID.class)
                .list();
        return jdbc.sql(INVITATIONS + "where invitation.id = any(:dues)")
                .param("dues", dues)
                .query(Invitation.class)
                .list();
    }

    void noter(UUID id, EtatDInvitation etat, @Nullable Instant prochain, @Nullable String echec, Instant maintenant) {
        jdbc.sql("""
            update reunion_invitation
            set etat = :etat, prochain_essai = :prochain, echec = :echec,
                close_le = case when :etat <> 'a_envoyer' then :maintenant::timestamptz end
            where id = :id
            """)
                .param("id", id)
                .param("etat", etat)
                .param("prochain", prochain)
                .param("echec", echec)
                .param("maintenant", maintenant)
                .update();
    }

    List<ATenirAuCourant> aTenirAuCourant(LocalDate jour) {
        return jdbc.sql("""
            select reunion, jour, depassees, echouees
            from (
                select
                    reunion.id as reunion,
                    reunion.jour,
                    (count(*) filter (
                        where derniere.etat in ('envoyee', 'remise') and derniere.revision < reunion.revision
                    ))::integer as depassees,
                    (count(*) filter (where derniere.etat = 'echouee'))::integer as echouees
                from reunion
                cross join lateral (
                    select distinct on (acteur_id) etat, revision
                    from reunion_invitation
                    where reunion_invitation.structure_id = reunion.structure_id
                        and reunion_invitation.reunion_id = reunion.id
                        and reunion_invitation.sorte = 'invitation'
                        and reunion_invitation.etat <> 'sans_objet'
                    order by acteur_id, revision desc
                ) derniere
                where not reunion.tenue and (reunion.jour is null or reunion.jour >= :jour)
                group by reunion.id, reunion.jour
            ) invitees
            where depassees > 0 or echouees > 0
            order by jour, reunion
            """).param("jour", jour).query(ATenirAuCourant.class).list();
    }

    @Override
    public List<String> enMots(OrganismeId organisme) {
        return List.of();
    }

    /** Where both were told of the same, it was told. */
}
