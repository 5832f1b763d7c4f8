package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record InscriptionRepository(JdbcClient jdbc) {

    private static final String VUES = """
        select
            inscription.id,
            inscription.demande_id as demande,
            inscription.usager_id as usager,
            prenom_dit(usager) as prenom,
            nom_dit(usager) as nom,
            inscription.action_id as action,
            action.type,
            action.titre,
            upper(inscription.statut) as etat,
            case when inscription.statut = 'liste_attente' then (
                select count(*) from inscription devant
                where devant.structure_id = inscription.structure_id
                    and devant.action_id = inscription.action_id
                    and devant.statut = 'liste_attente'
                    and devant.ordre <= inscription.ordre
            )::integer end as rang,
            inscription.propose_jusqu_a as propose_jusqua,
            inscription.statut = 'annulee_personne' and coalesce((
                select mouvement.de = 'liste_attente'
                from mouvement
                where mouvement.structure_id = inscription.structure_id
                    and mouvement.inscription_id = inscription.id
                    and mouvement.genre = 'etat'
                order by mouvement.ordre desc
                limit 1
            ), false) as attente_quittee,
            demande.code,
            inscription.canal as venue_par,
            case when tiers.prevenir = 'tiers' then tiers.telephone
                else coalesce(demande.telephone, case when demande.id is null then usager.telephone end) end as telephone,
            case when tiers.prevenir = 'tiers' then tiers.courriel
                else coalesce(demande.courriel, case when demande.id is null then usager.courriel end) end as courriel,
            case when tiers.prevenir = 'tiers' then null
                else coalesce(demande.adresse, case when demande.id is null then usager.adresse end) end as adresse,
            case when tiers.prevenir = 'tiers' then null else coalesce(demande.prevenir, usager.contact) end as voulu,
            coalesce(demande.sans_message, false) as sans_message,
            demande.professionnel,
            demande.professionnel_telephone,
            demande.professionnel_courriel,
            coalesce(demande.accord_sur_la_presence, false) as accord_presence,
            exists (
                select from preuve
                where preuve.structure_id = inscription.structure_id
                    and preuve.demande_id = inscription.demande_id
                    and preuve.prouvee_le is null
            ) as a_prouver,
            coalesce(demande.telephone, case when demande.id is null then usager.telephone end) as son_numero,
            tiers.nom as tiers_nom,
            tiers.lien as tiers_lien,
            tiers.telephone as tiers_telephone,
            tiers.courriel as tiers_courriel,
            tiers.prevenir as tiers_prevenir
        from inscription
        join action on action.structure_id = inscription.structure_id and action.id = inscription.action_id
        join usager on usager.structure_id = inscription.structure_id and usager.id = inscription.usager_id
        left join demande on demande.structure_id = inscription.structure_id and demande.id = inscription.demande_id
        left join tiers on tiers.structure_id = inscription.structure_id and tiers.inscription_id = inscription.id
        """;

    /** All the records of each: up to the one that is kept, and down to those that it has absorbed. */
    private static final String FICHES = """
        with recursive fiche as (
            select usager, usager as id
            from unnest(:usagers::uuid[]) usager
            union
            select fiche.usager, voisine.id
            from fiche
            cross join lateral (
                select conserve_id as id
                from fusion
                where structure_id = structure_courante() and absorbe_id = fiche.id
                union all
                select absorbe_id
                from fusion
                where structure_id = structure_courante() and conserve_id = fiche.id
            ) voisine
        )
        """;

    Optional<InscriptionVue> lire(InscriptionId inscription) {
        return vues("where inscription.id = :id", "id", inscription).stream().findFirst();
    }

    List<InscriptionVue> deLaDemande(UUID demande) {
        return vues("where inscription.demande_id = :id order by inscription.ordre", "id", demande);
    }

    List<InscriptionVue> dUnUsager(UsagerId usager) {
        return vues(
                "where inscription.usager_id = :id order by inscription.inscrit_le desc, inscription.ordre desc",
                "id",
                usager);
    }

    /** Places held or waited for, those that a folder of records told among them: of the past ones, nothing is taken. */
    List<InscriptionId> placesDe(Collection<UsagerId> fiches) {
        return jdbc.sql("""
            select id
            from inscription
            where usager_id = any(:fiches) and statut in ('liste_attente', 'proposee', 'confirmee')
            order by action_id, id
            """).param("fiches", fiches).query(InscriptionId.class).list();
    }

    /** Of those records, what is confirmed, offered or waited for; the last asked for comes first. */
    List<InscriptionVue> vivantes(Collection<UsagerId> usagers) {
        return jdbc.sql(VUES + """
            where inscription.usager_id = any(:usagers)
                and inscription.statut in ('liste_attente', 'proposee', 'confirmee')
            order by inscription.inscrit_le desc, inscription.ordre desc
            """)
                .param("usagers", usagers)
                .query(InscriptionVue.class)
                .list();
    }

    List<InscriptionVue> vivantesDesDemandes(Collection<UUID> demandes) {
        return vues("""
            where inscription.demande_id = any(:demandes)
                and inscription.statut in ('liste_attente', 'proposee', 'confirmee')
            order by inscription.ordre
            """, "demandes", demandes);
    }

    List<InscriptionVue> dUneAction(ActionId action) {
        return vues("where inscription.action_id = :id order by inscription.ordre", "id", action);
    }

    List<ActionId> actionsLiees(InscriptionId inscription) {
        return jdbc.sql("""
            select unnest(array_remove(array[action.id, action.reprogrammation_de_id], null))
            from inscription
            join action on action.structure_id = inscription.structure_id
                and action.id = inscription.action_id
            where inscription.id = :id
            """).param("id", inscription).query(ActionId.class).list();
    }

    List<InscriptionVue> attentesLiees(InscriptionId inscription) {
        return vues("""
            where inscription.statut = 'liste_attente'
                and exists (
                    select from inscription autre
                    join action reprise on reprise.structure_id = autre.structure_id and reprise.id = autre.action_id
                    where autre.id = :id
                        and autre.structure_id = inscription.structure_id
                        and autre.usager_id = inscription.usager_id
                        and reprise.reprogrammation_de_id = inscription.action_id)
            """, "id", inscription);
    }

    /** Of those people, one who has a place for this action already, or waits for one, under any of their records. */
    Optional<PlaceVivante> dejaVivante(ActionId action, Collection<UsagerId> usagers) {
        return jdbc.sql(FICHES + """
            select fiche.usager, inscription.id as inscription
            from fiche
            join inscription on inscription.structure_id = structure_courante()
                and inscription.action_id = :action
                and inscription.usager_id = fiche.id
            where inscription.statut in ('liste_attente', 'proposee', 'confirmee')
            limit 1
            """)
                .param("action", action)
                .param("usagers", usagers)
                .query(PlaceVivante.class)
                .optional();
    }

    /** Whether the person has, had or refused a place there, under any of their records. */
    boolean connue(ActionId action, UsagerId usager) {
        return jdbc.sql(FICHES + """
            select exists (
                select from inscription
                join fiche on fiche.id = inscription.usager_id
                where inscription.action_id = :action)
            """)
                .param("action", action)
                .param("usagers", new UsagerId[] {usager})
                .query(Boolean.class)
                .single();
    }

    /** Beside somebody who waits. */
    void dire(InscriptionId inscription, @Nullable String mot) {
        jdbc.sql("update inscription set mot = :mot where id = :id and statut = 'liste_attente'")
                .param("id", inscription)
                .param("mot", mot)
                .update();
    }

    /** Those that are said now, and no other. */
    void changerLesBesoins(InscriptionId inscription, Collection<BesoinDAccueil> besoins) {
        jdbc.sql("delete from besoin where inscription_id = :inscription")
                .param("inscription", inscription)
                .update();
        besoins.forEach(besoin -> ajouterBesoin(inscription, besoin));
    }

    private void ajouterBesoin(InscriptionId inscription, BesoinDAccueil besoin) {
        jdbc.sql("""
            insert into besoin (structure_id, inscription_id, besoin)
            values (structure_courante(), :inscription, :besoin)
            """).param("inscription", inscription).param("besoin", besoin).update();
    }

    /**
     * Whoever comes back to the list stands at its end. Of whoever left, what would have helped them, where they would have been
     * visited and what they answered are of no use any more; what the service cancelled may take place after all.
     */
    void changer(InscriptionId inscription, EtatInscription vers, @Nullable Instant proposeJusqua) {
        jdbc.sql("""
            with partie as (
                select :id::uuid as id where :vers in ('annulee_personne', 'declinee', 'expiree')
            ),
            besoins as (
                delete from besoin where inscription_id in (select id from partie)
            ),
            visites as (
                delete from visite where inscription_id in (select id from partie)
            ),
            reponses as (
                delete from reponse_d_inscription where inscription_id in (select id from partie)
            )
            update inscription
            set
                statut = :vers,
                propose_jusqu_a = :jusqua,
                mot = case when :vers = 'liste_attente' then mot end,
                ordre = case when :vers = 'liste_attente'
                    then nextval(pg_get_serial_sequence('inscription', 'ordre')) else ordre end
            where id = :id
            """)
                .param("id", inscription)
                .param("vers", vers)
                .param("jusqua", proposeJusqua)
                .update();
    }

    List<InscriptionId> propositionsEchues(ActionId action, Instant maintenant) {
        return jdbc.sql("""
            select id
            from inscription
            where action_id = :action and statut = 'proposee' and propose_jusqu_a <= :maintenant
            order by ordre
            """)
                .param("action", action)
                .param("maintenant", maintenant)
                .query(InscriptionId.class)
                .list();
    }

    private List<InscriptionVue> vues(String condition, String parametre, Object id) {
        return jdbc.sql(VUES + condition)
                .param(parametre, id)
                .query(InscriptionVue.class)
                .list();
    }

    /**
     * A place that somebody holds or waits for already.
     *
     * @param usager one of those who were asked about
     */
    record PlaceVivante(UsagerId usager, InscriptionId inscription) {}
}
