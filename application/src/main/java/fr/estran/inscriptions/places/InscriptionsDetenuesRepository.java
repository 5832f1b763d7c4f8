package fr.estran.inscriptions.places;

import fr.estran.personnes.registre.DetenusRepository;
import fr.estran.socle.commun.UsagerId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody asked to take part in: the places of the past stay as counts. */
@Repository
@Order(10)
class InscriptionsDetenuesRepository extends DetenusRepository {

    InscriptionsDetenuesRepository(JdbcClient jdbc, Clock horloge) {
        super(
                jdbc,
                horloge,
                List.of(
                        new Detenue("inscription", """
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
                    """),
                        // one asking may be for several people: it is held on each
                        new Detenue("demande", """
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
                    """),
                        new Detenue("besoin", """
                    select inscription.reference, besoin.besoin
                    from besoin
                    join inscription on inscription.structure_id = besoin.structure_id
                        and inscription.id = besoin.inscription_id
                    where inscription.usager_id = any(:fiches)
                    order by inscription.reference, besoin.besoin
                    """),
                        new Detenue("visite", """
                    select inscription.reference, visite.adresse, visite.chemin
                    from visite
                    join inscription on inscription.structure_id = visite.structure_id
                        and inscription.id = visite.inscription_id
                    where inscription.usager_id = any(:fiches)
                    order by inscription.reference
                    """),
                        new Detenue("reponse_d_inscription", """
                    select inscription.reference, reponse.question, reponse.reponse
                    from reponse_d_inscription reponse
                    join inscription on inscription.structure_id = reponse.structure_id
                        and inscription.id = reponse.inscription_id
                    where inscription.usager_id = any(:fiches)
                    order by inscription.reference, reponse.rang
                    """),
                        new Detenue("tiers", """
                    select inscription.reference, tiers.nom, tiers.lien, tiers.telephone, tiers.courriel, tiers.prevenir
                    from tiers
                    join inscription on inscription.structure_id = tiers.structure_id
                        and inscription.id = tiers.inscription_id
                    where inscription.usager_id = any(:fiches)
                    order by inscription.reference
                    """),
                        new Detenue("mouvement", """
                    select
                        inscription.reference, mouvement.le, mouvement.genre as changement, mouvement.de, mouvement.vers, mouvement.cause,
                        mouvement.raison, mouvement.canal
                    from mouvement
                    join inscription on inscription.structure_id = mouvement.structure_id
                        and inscription.id = mouvement.inscription_id
                    where inscription.usager_id = any(:fiches)
                    order by mouvement.ordre
                    """)),
                List.of("""
                    delete from visite
                    using inscription
                    where inscription.structure_id = visite.structure_id and inscription.id = visite.inscription_id
                        and inscription.usager_id = any(:fiches)
                    """, """
                    delete from besoin
                    using inscription
                    where inscription.structure_id = besoin.structure_id and inscription.id = besoin.inscription_id
                        and inscription.usager_id = any(:fiches)
                    """, """
                    delete from reponse_d_inscription reponse
                    using inscription
                    where inscription.structure_id = reponse.structure_id and inscription.id = reponse.inscription_id
                        and inscription.usager_id = any(:fiches)
                    """, """
                    delete from tiers
                    using inscription
                    where inscription.structure_id = tiers.structure_id and inscription.id = tiers.inscription_id
                        and inscription.usager_id = any(:fiches)
                    """, """
                    update mouvement
                    set raison = null
                    from inscription
                    where inscription.structure_id = mouvement.structure_id and inscription.id = mouvement.inscription_id
                        and inscription.usager_id = any(:fiches) and mouvement.raison is not null
                    """, """
                    update inscription
                    set reference = nouvelle_reference('I'), demande_id = null, appareil = null, mot = null
                    where usager_id = any(:fiches)
                    """));
    }

    /** An asking goes with the last of its people. */
    @Override
    public void oublier(Collection<UsagerId> fiches) {
        var demandes = de(fiches, """
                select distinct demande_id
                from inscription
                where usager_id = any(:fiches) and demande_id is not null
                """).query(UUID.class).list();
        super.oublier(fiches);
        de(fiches, """
                delete from demande
                where id = any(:demandes)
                    and not exists (
                        select from inscription
                        where inscription.structure_id = demande.structure_id and inscription.demande_id = demande.id)
                """).param("demandes", demandes).update();
    }

    @Override
    protected String contacts() {
        return "select usager_id as usager, max(inscrit_le) as le from inscription group by usager_id";
    }
}
