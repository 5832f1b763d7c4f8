package fr.estran.inscriptions.places;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.UsagerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is held on a person, given back or forgotten. */
@Repository
record InscriptionsDetenuesRepository(JdbcClient jdbc, Clock horloge) {

    private record Contact(UsagerId usager, LocalDate le) {}

    List<Map<String, @Nullable Object>> inscriptions(Collection<UsagerId> fiches) {
        return lignes("""
            select
                inscription.reference, action.titre, action.type, inscription.inscrit_le, inscription.statut,
                inscription.canal, inscription.appareil, inscription.mot,
                inscription.statut in ('liste_attente', 'proposee', 'confirmee') and exists (
                    select from seance
                    where seance.structure_id = action.structure_id and seance.action_id = action.id
                        and seance.statut = 'prevue' and seance.debut > :maintenant
                ) as a_venir
            from inscription
            join action on action.structure_id = inscription.structure_id and action.id = inscription.action_id
            where inscription.usager_id = any(:fiches)
            order by inscription.inscrit_le, inscription.reference
            """, fiches);
    }

    /** One asking may be for several people: it is held on each. */
    List<Map<String, @Nullable Object>> demandes(Collection<UsagerId> fiches) {
        return lignes("""
            select
                demande.code, demande.canal, demande.telephone, demande.courriel, demande.adresse, demande.prevenir,
                demande.sans_message, demande.professionnel, demande.professionnel_telephone,
                demande.professionnel_courriel, demande.accord_sur_la_presence, demande.creee_le
            from demande
            where exists (
                select from inscription
                where inscription.structure_id = demande.structure_id and inscription.demande_id = demande.id
                    and inscription.usager_id = any(:fiches))
            order by demande.creee_le
            """, fiches);
    }

    List<Map<String, @Nullable Object>> besoins(Collection<UsagerId> fiches) {
        return lignes("""
            select inscription.reference, besoin.besoin
            from besoin
            join inscription on inscription.structure_id = besoin.structure_id
                and inscription.id = besoin.inscription_id
            where inscription.usager_id = any(:fiches)
            order by inscription.reference, besoin.besoin
            """, fiches);
    }

    List<Map<String, @Nullable Object>> mouvements(Collection<UsagerId> fiches) {
        return lignes("""
            select
                inscription.reference, mouvement.le, mouvement.genre as changement, mouvement.de, mouvement.vers, mouvement.cause,
                mouvement.raison, mouvement.canal
            from mouvement
            join inscription on inscription.structure_id = mouvement.structure_id
                and inscription.id = mouvement.inscription_id
            where inscription.usager_id = any(:fiches)
            order by mouvement.ordre
            """, fiches);
    }

    /** Places held or waited for, those that a folder of records told among them: of the past ones, nothing is taken. */
    List<InscriptionId> vivantes(Collection<UsagerId> fiches) {
        return jdbc.sql("""
            select id
            from inscription
            where usager_id = any(:fiches) and statut in ('liste_attente', 'proposee', 'confirmee')
            order by action_id, id
            """).param("fiches", fiches).query(InscriptionId.class).list();
    }

    /** An asking goes with the last of its people. */
    void oublier(Collection<UsagerId> fiches) {
        changer("""
            delete from besoin
            using inscription
            where inscription.structure_id = besoin.structure_id and inscription.id = besoin.inscription_id
                and inscription.usager_id = any(:fiches)
            """, fiches);
        changer("""
            update mouvement
            set raison = null
            from inscription
            where inscription.structure_id = mouvement.structure_id and inscription.id = mouvement.inscription_id
                and inscription.usager_id = any(:fiches) and mouvement.raison is not null
            """, fiches);
        var demandes =
                jdbc.sql("""
                    select distinct demande_id
                    from inscription
                    where usager_id = any(:fiches) and demande_id is not null
                    """).param("fiches", fiches).query(UsagerId.class).list();
        changer("""
            update inscription
            set reference = nouvelle_reference('I'), demande_id = null, appareil = null, mot = null
            where usager_id = any(:fiches)
            """, fiches);
        changer("""
            delete from demande
            where id = any(:fiches)
                and not exists (
                    select from inscription
                    where inscription.structure_id = demande.structure_id and inscription.demande_id = demande.id)
            """, demandes);
    }

    Map<UsagerId, LocalDate> derniersContacts() {
        return jdbc
                .sql("select usager_id as usager, max(inscrit_le) as le from inscription group by usager_id")
                .query(Contact.class)
                .stream()
                .collect(toMap(Contact::usager, Contact::le));
    }

    private List<Map<String, @Nullable Object>> lignes(String sql, Collection<UsagerId> fiches) {
        return jdbc.sql(sql)
                .param("fiches", fiches)
                .param("maintenant", horloge.instant())
                .query()
                .listOfRows();
    }

    private void changer(String sql, Collection<UsagerId> fiches) {
        jdbc.sql(sql).param("fiches", fiches).update();
    }
}
