package fr.estran.inscriptions.rendezvous;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants an earlier appointment, in their order, and what has been given back. */
@Repository
record PlusTotRepository(JdbcClient jdbc) {

    /** An hour that somebody gave back, and that nobody was offered yet. */
    record Libere(
            UUID id,
            ConseillerId conseiller,
            @Nullable LieuId lieu,
            TypeDAction.@Nullable Ou ou,
            Instant debut,
            UUID quittePar) {

        Endroit endroit() {
            return Endroit.de(lieu, ou);
        }
    }

    /** At the end of the line; whoever stands in it keeps their rank. */
    void entrer(InscriptionId inscription) {
        jdbc.sql("""
            update rendez_vous set plus_tot = coalesce(plus_tot, nextval('rang_plus_tot'))
            where inscription_id = :id and actif
            """).param("id", inscription).update();
    }

    void sortir(InscriptionId inscription) {
        jdbc.sql("update rendez_vous set plus_tot = null where inscription_id = :id")
                .param("id", inscription)
                .update();
    }

    /** Whoever let an offer go stands behind the others. */
    void passerAuBout(InscriptionId inscription) {
        jdbc.sql("""
            update rendez_vous set plus_tot = nextval('rang_plus_tot')
            where inscription_id = :id and plus_tot is not null
            """).param("id", inscription).update();
    }

    UUID liberer(RendezVousVu rendu) {
        var id = Identifiants.nouveau();
        jdbc.sql("""
            insert into creneau_libere (structure_id, id, conseiller_id, lieu_id, ou, debut, quitte_par)
            values (structure_courante(), :id, :conseiller, :lieu, :ou, :debut, :usager)
            """).param("id", id).paramSource(rendu).update();
        return id;
    }

    List<UUID> liberes() {
        return jdbc.sql("select id from creneau_libere order by id")
                .query(UUID.class)
                .list();
    }

    Optional<Libere> libere(UUID id) {
        return jdbc.sql("""
            select id, conseiller_id as conseiller, lieu_id as lieu, ou, debut, quitte_par
            from creneau_libere
            where id = :id
            for update
            """).param("id", id).query(Libere.class).optional();
    }

    void oublier(UUID libere) {
        jdbc.sql("delete from creneau_libere where id = :id")
                .param("id", libere)
                .update();
    }

    /**
     * The first in line for an hour: their own is on a later day, at the same place; they have no other
     * offer open, nor anything at that hour, and it was not theirs before, nor offered to them.
     */
    Optional<InscriptionId> premier(Libere libere, Instant fin) {
        return jdbc.sql("""
            select rendez_vous.inscription_id
            from rendez_vous
            join structure on structure.structure_id = rendez_vous.structure_id
            join action on action.structure_id = rendez_vous.structure_id and action.id = rendez_vous.action_id
            join inscription on inscription.structure_id = rendez_vous.structure_id
                and inscription.id = rendez_vous.inscription_id
            where rendez_vous.plus_tot is not null
                and rendez_vous.actif
                and not rendez_vous.annulee
                and inscription.statut = 'confirmee'
                and rendez_vous.lieu_id is not distinct from :lieu
                and action.ou is not distinct from :ou
                and rendez_vous.usager_id <> :sauf
                and (rendez_vous.debut at time zone structure.fuseau)::date
                    > (:debut::timestamptz at time zone structure.fuseau)::date
                and not exists (
                    select from rendez_vous autre
                    where autre.structure_id = rendez_vous.structure_id
                        and autre.usager_id = rendez_vous.usager_id
                        and (autre.remplace_id = rendez_vous.inscription_id and autre.actif
                            or autre.remplace_id is not null and autre.debut = :debut
                            or autre.actif and autre.debut < :fin and autre.fin > :debut))
            order by rendez_vous.plus_tot
            limit 1
            """)
                .paramSource(libere)
                .param("sauf", libere.quittePar())
                .param("fin", fin)
                .query(InscriptionId.class)
                .optional();
    }
}
