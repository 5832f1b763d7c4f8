package fr.estran.messages.nouvelles;

import static java.util.stream.Collectors.toMap;

import fr.estran.messages.nouvelles.FaitDit.Genre;
import fr.estran.messages.nouvelles.FaitDit.Par;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record NouvelleRepository(JdbcClient jdbc) {

    /** One of each action and kind of thing, whatever its many sessions. */
    private static final String NOUVELLES = """
        select
            array_agg(nouvelle.id order by nouvelle.le) as ids,
            nouvelle.fait,
            nouvelle.action_id as action,
            action.type,
            action.titre,
            nouvelle.debut,
            max(nouvelle.le) as le,
            structure.fuseau
        from nouvelle
        join structure on structure.structure_id = nouvelle.structure_id
        left join action on action.structure_id = nouvelle.structure_id and action.id = nouvelle.action_id
        """;

    /** That it is full is told as long as it is: a place may have been given back since. */
    private static final String VRAIES = """
        and (nouvelle.fait <> 'complet' or exists (
            select from occupation
            where occupation.structure_id = nouvelle.structure_id
                and occupation.action_id = nouvelle.action_id
                and occupation.prises >= occupation.capacite))
        """;

    private static final String ENSEMBLE = """
        group by nouvelle.fait, nouvelle.action_id, action.type, action.titre, nouvelle.debut, structure.fuseau
        order by max(nouvelle.le) desc, nouvelle.fait
        """;

    Lecture<Nouvelle> lecture(CompteId compte) {
        return new Lecture<>(
                Nouvelle.class,
                NOUVELLES + "where nouvelle.compte_id = :compte " + VRAIES + ENSEMBLE,
                Map.of("compte", compte));
    }

    List<Nouvelle> de(CompteId compte) {
        return jdbc.sql(lecture(compte).sql())
                .param("compte", compte)
                .query(Nouvelle.class)
                .list();
    }

    List<Nouvelle> duMessage(UUID message) {
        return jdbc.sql(NOUVELLES + "where nouvelle.message_id = :message " + VRAIES + ENSEMBLE)
                .param("message", message)
                .query(Nouvelle.class)
                .list();
    }

    void retirer(CompteId compte, Collection<UUID> vues) {
        jdbc.sql("delete from nouvelle where compte_id = :compte and id = any(:vues)")
                .param("compte", compte)
                .param("vues", vues)
                .update();
    }

    /** An hour that is another by now is not told any more. */
    void retirerDe(ActionId action, Instant ancienDebut) {
        jdbc.sql("""
            delete from nouvelle
            where action_id = :action
                and debut = :ancienDebut
                and fait in ('rendez_vous_pris', 'rendez_vous_deplace', 'seance_deplacee')
            """).param("action", action).param("ancienDebut", ancienDebut).update();
    }

    /**
     * Of those facts, each whose kind of action it is, for each who holds the next session of it and wishes to be told, but for
     * whoever did it. It is one statement: it is written while places are given out.
     */
    void ecrire(
            ActionId action,
            @Nullable SeanceId seance,
            List<FaitDit> faits,
            @Nullable CompteId moi,
            Instant maintenant) {
        jdbc.sql("""
                    insert into nouvelle (structure_id, id, compte_id, fait, action_id, debut, par, le)
                    select
                        structure_courante(), gen_random_uuid(), qui.compte, dit.fait, qui.action, qui.debut,
                        coalesce(choix.par, 'page'), :maintenant
                    from (
                        select distinct on (compte.id)
                            compte.id as compte,
                            action.id as action,
                            action.type in\s""" + TypeDAction.sql(TypeDAction::individuelle) + """
                            as individuel,
                            seance.debut,
                            seance.statut,
                            (seance.debut at time zone structure.fuseau)::date
                                <= (:maintenant::timestamptz at time zone structure.fuseau)::date + 1 as bientot
                        from action
                        join structure on structure.structure_id = action.structure_id
                        join seance on seance.structure_id = action.structure_id and seance.action_id = action.id
                        join seance_conseiller on seance_conseiller.structure_id = seance.structure_id
                            and seance_conseiller.seance_id = seance.id
                        join compte on compte.structure_id = seance_conseiller.structure_id
                            and compte.conseiller_id = seance_conseiller.conseiller_id
                            and compte.actif
                        where action.id = :action
                            and (:seance::uuid is null or seance.id = :seance)
                            and seance.debut > :maintenant
                            and compte.id is distinct from :moi::uuid
                        order by compte.id, seance.statut = 'annulee', seance.debut
                    ) qui
                    cross join unnest(:faits::text[], :genres::text[], :individuels::boolean[]) dit (fait, genre, individuel)
                    left join nouvelle_choix choix on choix.structure_id = structure_courante()
                        and choix.compte_id = qui.compte
                        and choix.genre = dit.genre
                    where dit.individuel = qui.individuel
                        and coalesce(choix.par, 'page') <> 'aucun'
                        and case dit.genre
                            when 'place' then qui.bientot and qui.statut <> 'annulee'
                            when 'complet' then exists (
                                select from occupation
                                where occupation.action_id = qui.action and occupation.prises >= occupation.capacite)
                            else true end
                    on conflict do nothing
                    """)
                .param("action", action)
                .param("seance", seance)
                .param("moi", moi)
                .param("maintenant", maintenant)
                .param("faits", faits)
                .param("genres", faits.stream().map(FaitDit::genre).toList())
                .param("individuels", faits.stream().map(FaitDit::individuel).toList())
                .update();
    }

    /** For each who asked to be told of calls. */
    void ecrireUnAppel(@Nullable CompteId moi, Instant maintenant) {
        jdbc.sql("""
            insert into nouvelle (structure_id, id, compte_id, fait, par, le)
            select structure_courante(), gen_random_uuid(), compte.id, 'appel', choix.par, :maintenant
            from nouvelle_choix choix
            join compte on compte.structure_id = choix.structure_id and compte.id = choix.compte_id and compte.actif
            where choix.genre = 'appel' and choix.par <> 'aucun' and compte.id is distinct from :moi::uuid
            """).param("moi", moi).param("maintenant", maintenant).update();
    }

    record ParQui(CompteId compte, Par par) {}

    /**
     * For whom something waits that is to leave, and may at this hour.
     *
     * @param avant what happened by then has waited long enough for others to join it
     */
    List<ParQui> dus(Instant avant, int heure) {
        return jdbc.sql("""
            select nouvelle.compte_id as compte, nouvelle.par
            from nouvelle
            left join nouvelle_heures heures on heures.structure_id = nouvelle.structure_id
                and heures.compte_id = nouvelle.compte_id
            where nouvelle.message_id is null
                and nouvelle.par in ('courriel', 'sms')
                and :heure between coalesce(heures.de, :matin) and coalesce(heures.a, :soir) - 1
            group by nouvelle.compte_id, nouvelle.par
            having min(nouvelle.le) <= :avant
            order by nouvelle.compte_id, nouvelle.par
            """)
                .param("heure", heure)
                .param("matin", Preferences.MATIN)
                .param("soir", Preferences.SOIR)
                .param("avant", avant)
                .query(ParQui.class)
                .list();
    }

    /** All that waits for them leaves by one message. */
    void grouper(ParQui qui, Instant maintenant) {
        var message = Identifiants.nouveau();
        jdbc.sql("""
            insert into message (
                structure_id, id, cle, jeton, sujet, modele, pour, canal, compte_id, cree_le, du, etat)
            values (
                structure_courante(), :id, 'nouvelles-' || :id, gen_random_uuid(), 'equipe', 'nouvelles', 'equipe', :par,
                :compte, :maintenant, :maintenant, 'a_envoyer')
            """)
                .param("id", message)
                .paramSource(qui)
                .param("maintenant", maintenant)
                .update();
        jdbc.sql("""
            update nouvelle
            set message_id = :message
            where compte_id = :compte and par = :par and message_id is null
            """).param("message", message).paramSource(qui).update();
    }

    record ACompte(String courriel, @Nullable String mobile, Par par, boolean actif, String cle) {}

    Optional<ACompte> aQui(UUID message) {
        return jdbc.sql("""
            select compte.courriel, heures.mobile, message.canal as par, compte.actif, message.cle
            from message
            join compte on compte.structure_id = message.structure_id and compte.id = message.compte_id
            left join nouvelle_heures heures on heures.structure_id = message.structure_id
                and heures.compte_id = message.compte_id
            where message.id = :message
            """).param("message", message).query(ACompte.class).optional();
    }

    /** What nobody has looked at for a week is no news. */
    void oublier(Instant avant) {
        jdbc.sql("delete from nouvelle where le < :avant").param("avant", avant).update();
        jdbc.sql("""
                    delete from message
                    where sujet = 'equipe' and cree_le < :avant and etat not in\s""" + EtatDeMessage.sql(EtatDeMessage::enAttente))
                .param("avant", avant)
                .update();
    }

    private record Choix(Genre genre, Par par) {}

    private record Heures(@Nullable String mobile, int de, int a) {}

    Preferences preferences(CompteId compte) {
        var choix = jdbc
                .sql("select genre, par from nouvelle_choix where compte_id = :compte")
                .param("compte", compte)
                .query(Choix.class)
                .stream()
                .collect(toMap(Choix::genre, Choix::par));
        var heures = jdbc.sql("select mobile, de, a from nouvelle_heures where compte_id = :compte")
                .param("compte", compte)
                .query(Heures.class)
                .optional()
                .orElse(new Heures(null, Preferences.MATIN, Preferences.SOIR));
        return new Preferences(choix, heures.mobile(), heures.de(), heures.a());
    }

    void choisir(CompteId compte, Preferences preferences) {
        jdbc.sql("""
            insert into nouvelle_choix (structure_id, compte_id, genre, par)
            select structure_courante(), :compte, genre, par
            from unnest(:genres::text[], :pars::text[]) choisi (genre, par)
            on conflict (structure_id, compte_id, genre) do update set par = excluded.par
            """)
                .param("compte", compte)
                .param("genres", Arrays.asList(Genre.values()))
                .param(
                        "pars",
                        Arrays.stream(Genre.values()).map(preferences::par).toList())
                .update();
        jdbc.sql("""
            insert into nouvelle_heures (structure_id, compte_id, mobile, de, a)
            values (structure_courante(), :compte, :mobile, :de, :a)
            on conflict (structure_id, compte_id) do update
            set mobile = excluded.mobile, de = excluded.de, a = excluded.a
            """).param("compte", compte).paramSource(preferences).update();
    }
}
