package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.rendezvous.Endroit.LieuDeRendezVous;
import fr.estran.programme.planification.SallePromise;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record RendezVousRepository(JdbcClient jdbc) {

    private static final String RENDEZ_VOUS = """
        select
            rendez_vous.inscription_id as inscription,
            rendez_vous.action_id as action,
            rendez_vous.usager_id as usager,
            prenom_dit(usager) as prenom,
            coalesce(nom_dit(usager), '') as nom,
            rendez_vous.conseiller_id as conseiller,
            conseiller.prenom as avec,
            rendez_vous.lieu_id as lieu,
            lieu.nom as lieu_nom,
            action.ou,
            rendez_vous.salle,
            rendez_vous.seance_id as seance,
            rendez_vous.debut,
            rendez_vous.fin,
            rendez_vous.prevue,
            rendez_vous.actif,
            rendez_vous.plus_tot,
            rendez_vous.remplace_id as remplace,
            inscription.statut,
            demande.telephone,
            structure.fuseau
        from rendez_vous
        join structure on structure.structure_id = rendez_vous.structure_id
        join action on action.structure_id = rendez_vous.structure_id and action.id = rendez_vous.action_id
        join inscription on inscription.structure_id = rendez_vous.structure_id
            and inscription.id = rendez_vous.inscription_id
        join usager on usager.structure_id = rendez_vous.structure_id and usager.id = rendez_vous.usager_id
        join conseiller on conseiller.structure_id = rendez_vous.structure_id
            and conseiller.id = rendez_vous.conseiller_id
        left join demande on demande.structure_id = inscription.structure_id and demande.id = inscription.demande_id
        left join lieu on lieu.structure_id = rendez_vous.structure_id and lieu.id = rendez_vous.lieu_id
        """;

    Optional<RendezVousVu> lire(InscriptionId inscription) {
        return jdbc.sql(RENDEZ_VOUS + "where rendez_vous.inscription_id = :id")
                .param("id", inscription)
                .query(RendezVousVu.class)
                .optional();
    }

    Optional<ActionId> deLAction(ActionId action) {
        return jdbc.sql("""
            select inscription_id from rendez_vous where action_id = :action order by actif desc, inscription_id limit 1
            """).param("action", action).query(ActionId.class).optional();
    }

    /** Those that somebody has, or is offered, from one moment to another. */
    List<RendezVousVu> actifs(Instant debut, Instant fin) {
        return jdbc.sql(RENDEZ_VOUS + """
            where rendez_vous.actif
                and not rendez_vous.annulee
                and rendez_vous.debut >= :debut
                and rendez_vous.debut < :fin
            order by rendez_vous.debut, avec, rendez_vous.inscription_id
            """)
                .param("debut", debut)
                .param("fin", fin)
                .query(RendezVousVu.class)
                .list();
    }

    /** That the person has, to come; whichever of their records was merged into the other. */
    List<RendezVousVu> aVenir(UsagerId usager, Instant maintenant) {
        return jdbc.sql(RENDEZ_VOUS + """
            where rendez_vous.actif
                and not rendez_vous.annulee
                and inscription.statut = 'confirmee'
                and rendez_vous.fin > :maintenant
                and rendez_vous.usager_id in (
                    select :usager::uuid
                    union all
                    select absorbe_id
                    from fiche_conservee
                    where conserve_id = :usager)
            order by rendez_vous.debut
            """)
                .param("usager", usager)
                .param("maintenant", maintenant)
                .query(RendezVousVu.class)
                .list();
    }

    /** Until the end of the transaction, nobody else decides how many appointments this person has. */
    void verrouiller(UsagerId usager) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('rendez_vous/' || :usager, 0))")
                .param("usager", usager.toString())
                .query(Integer.class)
                .single();
    }

    void ajouter(
            InscriptionId inscription,
            ActionId action,
            UsagerId usager,
            SeanceId seance,
            CreneauLibre creneau,
            @Nullable InscriptionId remplace) {
        jdbc.sql("""
            insert into rendez_vous (
                structure_id, inscription_id, action_id, usager_id, conseiller_id, lieu_id, salle, seance_id,
                debut, fin, prevue, remplace_id)
            values (
                structure_courante(), :inscription, :action, :usager, :conseiller, :lieu, :salle, :seance,
                :debut, :fin, :prevue, :remplace)
            """)
                .param("inscription", inscription)
                .param("action", action)
                .param("usager", usager)
                .paramSource(creneau)
                .param("lieu", creneau.ou().lieu())
                .param("seance", seance)
                .param("debut", creneau.debut().toInstant())
                .param("fin", creneau.fin().toInstant())
                .param("prevue", creneau.prevue() != null)
                .param("remplace", remplace)
                .update();
    }

    /** No longer in its session: it has another, or none. */
    void quitterLaSeance(InscriptionId inscription) {
        jdbc.sql("update rendez_vous set actif = false, seance_id = null where inscription_id = :id")
                .param("id", inscription)
                .update();
    }

    void deplacer(InscriptionId inscription, SeanceId seance, CreneauLibre creneau) {
        jdbc.sql("""
            update rendez_vous
            set conseiller_id = :conseiller, lieu_id = :lieu, salle = :salle, seance_id = :seance,
                debut = :debut, fin = :fin, prevue = :prevue, actif = true
            where inscription_id = :id
            """)
                .param("id", inscription)
                .paramSource(creneau)
                .param("lieu", creneau.ou().lieu())
                .param("seance", seance)
                .param("debut", creneau.debut().toInstant())
                .param("fin", creneau.fin().toInstant())
                .param("prevue", creneau.prevue() != null)
                .update();
    }

    /** The session is elsewhere, or somebody else's: a room that was ours at the one venue is none at the other. */
    void suivre(SeanceId seance) {
        jdbc.sql("""
            update rendez_vous
            set
                lieu_id = seance.lieu_id,
                salle = case when seance.lieu_id is not distinct from rendez_vous.lieu_id then salle end,
                conseiller_id = coalesce((
                    select seance_conseiller.conseiller_id
                    from seance_conseiller
                    where seance_conseiller.structure_id = seance.structure_id
                        and seance_conseiller.seance_id = seance.id
                    order by
                        seance_conseiller.conseiller_id <> rendez_vous.conseiller_id,
                        seance_conseiller.conseiller_id
                    limit 1
                ), rendez_vous.conseiller_id)
            from seance
            where seance.id = :seance
                and rendez_vous.structure_id = seance.structure_id
                and rendez_vous.seance_id = seance.id
                and rendez_vous.actif
            """).param("seance", seance).update();
    }

    void finir(InscriptionId inscription) {
        jdbc.sql("update rendez_vous set actif = false, plus_tot = null where inscription_id = :id")
                .param("id", inscription)
                .update();
    }

    /** What the service had cancelled is held after all, unless the person is elsewhere by now. */
    void reprendre(InscriptionId inscription) {
        jdbc.sql("""
            update rendez_vous
            set actif = true
            where inscription_id = :id
                and seance_id is not null
                and not annulee
                and not exists (
                    select from rendez_vous autre
                    where autre.structure_id = rendez_vous.structure_id
                        and autre.usager_id = rendez_vous.usager_id
                        and autre.inscription_id <> rendez_vous.inscription_id
                        and autre.actif
                        and not autre.annulee
                        and autre.debut < rendez_vous.fin
                        and autre.fin > rendez_vous.debut)
            """).param("id", inscription).update();
    }

    List<SallePromise> sallesPrises(Instant debut, Instant fin) {
        return jdbc.sql("""
            select lieu_id as lieu, salle, debut, fin
            from rendez_vous
            where actif and not annulee and salle is not null and debut < :fin and fin > :debut
            """)
                .param("debut", debut)
                .param("fin", fin)
                .query(SallePromise.class)
                .list();
    }

    List<LieuDeRendezVous> lieux(Collection<LieuId> lieux) {
        return jdbc.sql("""
            select
                lieu.id,
                lieu.nom,
                quartier.nom as quartier,
                nullif(concat_ws(', ', lieu.adresse, nullif(concat_ws(' ', lieu.code_postal, lieu.commune), '')), '')
                    as adresse,
                lieu.acces_pmr as pmr
            from lieu
            left join quartier on quartier.structure_id = lieu.structure_id and quartier.code = lieu.quartier
            where lieu.id = any(:lieux)
            order by quartier.nom nulls last, lieu.nom
            """).param("lieux", lieux).query(LieuDeRendezVous.class).list();
    }
}
