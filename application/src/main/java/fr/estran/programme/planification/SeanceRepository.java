package fr.estran.programme.planification;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions, as the staff read and write them. */
@Repository
record SeanceRepository(JdbcClient jdbc) {

    private static final String SEANCES = """
        select
            seance.id,
            seance.action_id as action,
            seance.debut at time zone structure.fuseau as debut,
            seance.fin at time zone structure.fuseau as fin,
            seance.statut,
            seance.motif_annulation as motif,
            seance.lieu_id as lieu,
            lieu.nom as lieu_nom,
            seance.debut_annonce at time zone structure.fuseau as debut_annonce,
            animation.conseillers,
            animation.noms,
            aide.benevoles,
            aide.aides,
            seance.heure_connue,
            seance.retrait
        from seance
        join structure on structure.structure_id = seance.structure_id
        left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
        cross join lateral (
            select
                coalesce(array_agg(conseiller.id order by conseiller.id), '{}') as conseillers,
                coalesce(array_agg(nom_entier(conseiller) order by conseiller.id), '{}') as noms
            from seance_conseiller
            join conseiller on conseiller.structure_id = seance_conseiller.structure_id
                and conseiller.id = seance_conseiller.conseiller_id
            where seance_conseiller.structure_id = seance.structure_id
                and seance_conseiller.seance_id = seance.id
        ) animation
        cross join lateral (
            select
                coalesce(array_agg(benevole.id order by benevole.id), '{}') as benevoles,
                coalesce(array_agg(benevole.nom order by benevole.id), '{}') as aides
            from seance_benevole
            join benevole on benevole.structure_id = seance_benevole.structure_id
                and benevole.id = seance_benevole.benevole_id
            where seance_benevole.structure_id = seance.structure_id
                and seance_benevole.seance_id = seance.id
        ) aide
        """;

    /** In the order of their hours. */
    List<SeanceGeree> des(Collection<ActionId> actions) {
        return jdbc.sql(SEANCES + """
            where seance.action_id = any(:actions)
            order by seance.debut, seance.id
            """)
                .param("actions", actions)
                .query(SeanceGeree.class)
                .list();
    }

    /**
     * Of an action of that name, at that hour, in that place, held by the same people. A new one has no room yet: one that has a
     * room is another.
     */
    boolean existe(String titre, Creneau creneau, ZoneId fuseau) {
        return jdbc.sql("""
            select exists (
                select from seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                where seance.debut = :debut
                    and seance.lieu_id is not distinct from :lieu::uuid
                    and not seance.annulee
                    and lower(action.titre) = lower(:titre)
                    and array(
                            select conseiller_id
                            from seance_conseiller
                            where seance_conseiller.structure_id = seance.structure_id
                                and seance_conseiller.seance_id = seance.id
                            order by conseiller_id)
                        = array(select unnest(:conseillers::uuid[]) order by 1)
                    and not exists (
                        select from seance_salle
                        where seance_salle.structure_id = seance.structure_id
                            and seance_salle.seance_id = seance.id
                            and seance_salle.lieu_id = seance.lieu_id
                            and seance_salle.salle_id is not null
                            and seance_salle.etat <> 'refusee'))
            """)
                .param("debut", creneau.commence(fuseau))
                .paramSource(creneau)
                .param("titre", titre)
                .query(Boolean.class)
                .single();
    }

    /** The venue itself, or the one that it was found to be; neither is merged until this is written. */
    LieuId lieuRetenu(LieuId lieu) {
        return jdbc.sql("select lieu_retenu(structure_courante(), :lieu)")
                .param("lieu", lieu)
                .query(LieuId.class)
                .single();
    }

    void ajouter(SeanceId seance, ActionId action, Creneau creneau, ZoneId fuseau) {
        jdbc.sql("""
            insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
            values (structure_courante(), :seance, :action, :lieu, :debut, :fin, 'prevue')
            """)
                .param("seance", seance)
                .param("action", action)
                .param("lieu", creneau.lieu())
                .param("debut", creneau.commence(fuseau))
                .param("fin", creneau.finit(fuseau))
                .update();
        animer(seance, creneau.conseillers());
        aider(seance, creneau.benevoles());
    }

    /** Who no longer holds it leaves first: they may be elsewhere at its new hours. */
    void changer(SeanceId seance, Creneau creneau, ZoneId fuseau) {
        jdbc.sql("""
            delete from seance_conseiller
            where seance_id = :seance and conseiller_id <> all(:conseillers)
            """)
                .param("seance", seance)
                .param("conseillers", creneau.conseillers())
                .update();
        jdbc.sql("""
            update seance
            set debut = :debut, fin = :fin, lieu_id = :lieu
            where id = :seance
            """)
                .param("seance", seance)
                .param("lieu", creneau.lieu())
                .param("debut", creneau.commence(fuseau))
                .param("fin", creneau.finit(fuseau))
                .update();
        animer(seance, creneau.conseillers());
        jdbc.sql("delete from seance_benevole where seance_id = :seance and benevole_id <> all(:benevoles)")
                .param("seance", seance)
                .param("benevoles", creneau.benevoles())
                .update();
        aider(seance, creneau.benevoles());
    }

    /** Many are written, which may cross each other on the way: nobody is in two places at once when all are there. */
    void ensemble(Runnable ecritures) {
        jdbc.sql("set constraints conseiller_en_un_seul_lieu_a_la_fois deferred")
                .update();
        ecritures.run();
        jdbc.sql("set constraints conseiller_en_un_seul_lieu_a_la_fois immediate")
                .update();
    }

    /** Nobody has ever seen it. */
    void supprimer(SeanceId seance) {
        jdbc.sql("delete from seance where id = :seance and statut = 'prevue'")
                .param("seance", seance)
                .update();
    }

    /** It is not where or when it was announced: the first hour that was told stays. */
    void annoncerLeDeplacement(SeanceId seance, Instant ancienDebut, Instant maintenant) {
        jdbc.sql("""
            update seance
            set deplacee_le = :maintenant, debut_annonce = coalesce(debut_annonce, :ancien)
            where id = :seance
            """)
                .param("seance", seance)
                .param("maintenant", maintenant)
                .param("ancien", ancienDebut)
                .update();
    }

    void annuler(SeanceId seance, @Nullable String motif) {
        jdbc.sql("""
            update seance
            set statut = 'annulee', motif_annulation = :motif
            where id = :seance
            """).param("seance", seance).param("motif", motif).update();
    }

    /** It takes place after all; whoever holds it must not be elsewhere by now. */
    void retablir(SeanceId seance) {
        jdbc.sql("""
            update seance
            set statut = 'prevue', motif_annulation = null
            where id = :seance and statut = 'annulee'
            """).param("seance", seance).update();
    }

    private void animer(SeanceId seance, List<ConseillerId> conseillers) {
        conseillers.forEach(conseiller -> jdbc.sql("""
            insert into seance_conseiller (structure_id, seance_id, conseiller_id)
            values (structure_courante(), :seance, :conseiller)
            on conflict (structure_id, seance_id, conseiller_id) do nothing
            """)
                .param("seance", seance)
                .param("conseiller", conseiller)
                .update());
    }

    private void aider(SeanceId seance, List<BenevoleId> benevoles) {
        if (!benevoles.isEmpty()) {
            jdbc.sql("""
                insert into seance_benevole (structure_id, seance_id, benevole_id)
                select structure_courante(), :seance, unnest(:benevoles::uuid[])
                on conflict (structure_id, seance_id, benevole_id) do nothing
                """).param("seance", seance).param("benevoles", benevoles).update();
        }
    }
}
