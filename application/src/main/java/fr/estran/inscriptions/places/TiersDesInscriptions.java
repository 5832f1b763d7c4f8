package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.DemandeRepository.DemandeGardee;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.UsagerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Those who registered somebody else, until they are forgotten. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TiersDesInscriptions {

    /** Nobody is told in the stead of that person any more, and what was said to whoever was goes with them. */
    public record TiersOublie(InscriptionVue avant) {}

    /** Whoever registered that person is reached otherwise. */
    public record TiersCorrige(InscriptionVue vue) {}

    /** What these registrations were for is over: whoever made them is known no more. */
    public record TiersPasses(List<Passe> passes) {}

    /** Whoever made that registration, and how they were reached. */
    public record Passe(
            InscriptionId inscription,
            @Nullable String telephone,
            @Nullable String courriel) {}

    private final TiersRepository repository;
    private final Registre registre;
    private final ApplicationEventPublisher evenements;

    TiersDesInscriptions(TiersRepository repository, Registre registre, ApplicationEventPublisher evenements) {
        this.repository = repository;
        this.registre = registre;
        this.evenements = evenements;
    }

    /**
     * They, or the person, no longer want them to be known here: the person is told from now on, by a code of their own.
     *
     * @return whether there was somebody
     */
    public boolean oublier(InscriptionId inscription) {
        var avant = repository.deLaMemePersonne(inscription).stream()
                .map(registre::relire)
                .toList();
        var oubliees = avant.stream().map(InscriptionVue::id).toList();
        if (repository.oublier(oubliees) == 0) {
            return false;
        }
        repository.detacher(oubliees, DemandeGardee.nouvelle());
        avant.forEach(vue -> evenements.publishEvent(new TiersOublie(vue)));
        return true;
    }

    /** They are called otherwise, or reached elsewhere: of all that they asked for together with it. */
    void corriger(InscriptionId inscription, Tiers dit) {
        repository
                .corriger(inscription, dit)
                .forEach(la -> evenements.publishEvent(new TiersCorrige(registre.relire(la))));
    }

    /** Of what was over or given up before, nobody is to be called any more: they have been told that it is. */
    void oublier(Instant avant) {
        var passes = repository.oublier(avant);
        if (!passes.isEmpty()) {
            passes.forEach(passe -> repository.detacher(List.of(passe.inscription()), DemandeGardee.nouvelle()));
            evenements.publishEvent(new TiersPasses(passes));
        }
    }

    /** @return whether it was theirs to correct: they are told in the stead of the people of that asking */
    boolean corriger(UUID demande, Coordonnees dites) {
        return repository.corriger(demande, dites);
    }

    /** The record of somebody of this name whom the same helper has registered before, and of whom nothing else is known. */
    Optional<UsagerId> dejaInscrite(Participant qui, Tiers tiers) {
        return repository.dejaInscrite(qui, tiers);
    }

    @Repository
    record TiersRepository(JdbcClient jdbc) {

        /** That one, and what else was asked for, by the same asking, for the same person: another date. */
        List<InscriptionId> deLaMemePersonne(InscriptionId inscription) {
            return jdbc.sql("""
                select sienne.id
                from inscription
                join inscription sienne on sienne.structure_id = inscription.structure_id
                    and (sienne.id = inscription.id
                        or sienne.demande_id = inscription.demande_id and sienne.usager_id = inscription.usager_id)
                where inscription.id = :inscription
                order by sienne.ordre
                """)
                    .param("inscription", inscription)
                    .query(InscriptionId.class)
                    .list();
        }

        int oublier(List<InscriptionId> inscriptions) {
            return jdbc.sql("delete from tiers where inscription_id = any(:inscriptions)")
                    .param("inscriptions", inscriptions)
                    .update();
        }

        List<Passe> oublier(Instant avant) {
            return jdbc.sql("""
                delete from tiers
                using inscription
                where inscription.structure_id = tiers.structure_id
                    and inscription.id = tiers.inscription_id
                    and (
                        not exists (
                            select from seance
                            where seance.structure_id = inscription.structure_id
                                and seance.action_id = inscription.action_id
                                and seance.fin >= :avant)
                        or inscription.statut = 'annulee_personne'
                            and not exists (
                                select from mouvement
                                where mouvement.structure_id = inscription.structure_id
                                    and mouvement.inscription_id = inscription.id
                                    and mouvement.le >= :avant))
                returning tiers.inscription_id as inscription, tiers.telephone, tiers.courriel
                """).param("avant", avant).query(Passe.class).list();
        }

        boolean corriger(UUID demande, Coordonnees dites) {
            return jdbc.sql("""
                update tiers
                set telephone = :telephone, courriel = :courriel
                from inscription
                where inscription.structure_id = tiers.structure_id
                    and inscription.id = tiers.inscription_id
                    and inscription.demande_id = :demande
                    and tiers.prevenir = 'tiers'
                """).paramSource(dites).param("demande", demande).update() > 0;
        }

        /**
         * Those have an asking of their own from now on, as it was but for its code and its link: whoever knows the old ones opens nothing of it.
         *
         * @param neuve as nobody knows it yet
         */
        void detacher(List<InscriptionId> inscriptions, DemandeGardee neuve) {
            jdbc.sql("""
                with celle as (
                    select distinct demande_id as id
                    from inscription
                    where id = any(:inscriptions) and demande_id is not null
                ),
                copie as (
                    insert into demande (
                        structure_id, id, cle, code, secret, canal, telephone, courriel, adresse, prevenir, sans_message,
                        compte_id, acteur_id, professionnel, professionnel_telephone, professionnel_courriel,
                        accord_sur_la_presence, creee_le)
                    select
                        structure_id, :id, :id, :code, :secret, canal, telephone, courriel, adresse, prevenir, sans_message,
                        compte_id, acteur_id, professionnel, professionnel_telephone, professionnel_courriel,
                        accord_sur_la_presence, creee_le
                    from demande
                    join celle using (id)
                ),
                preuve_copiee as (
                    insert into preuve (structure_id, demande_id, code, jusqu_a, essais, prouvee_le, ecartee_le)
                    select structure_id, :id, code, jusqu_a, essais, prouvee_le, ecartee_le
                    from preuve
                    where demande_id in (select id from celle)
                ),
                menees as (
                    update inscription
                    set demande_id = :id
                    where id = any(:inscriptions) and demande_id is not null
                )
                delete from demande
                where id in (select id from celle)
                    and not exists (
                        select from inscription
                        where inscription.structure_id = demande.structure_id
                            and inscription.demande_id = demande.id
                            and inscription.id <> all (:inscriptions))
                """).paramSource(neuve).param("inscriptions", inscriptions).update();
        }

        List<InscriptionId> corriger(InscriptionId inscription, Tiers dit) {
            return jdbc.sql("""
                update tiers
                set nom = :nom, lien = :lien, telephone = :telephone, courriel = :courriel
                from inscription celle
                join inscription sienne on sienne.structure_id = celle.structure_id
                    and (sienne.id = celle.id or sienne.demande_id = celle.demande_id)
                where celle.id = :inscription
                    and tiers.structure_id = sienne.structure_id
                    and tiers.inscription_id = sienne.id
                returning tiers.inscription_id
                """)
                    .param("nom", dit.nom())
                    .param("lien", dit.lien())
                    .param("telephone", dit.telephone())
                    .param("courriel", dit.courriel())
                    .param("inscription", inscription)
                    .query(InscriptionId.class)
                    .list();
        }

        Optional<UsagerId> dejaInscrite(Participant qui, Tiers tiers) {
            return jdbc.sql("""
                select usager.id
                from usager
                join inscription on inscription.structure_id = usager.structure_id and inscription.usager_id = usager.id
                join tiers on tiers.structure_id = inscription.structure_id and tiers.inscription_id = inscription.id
                where usager.nom_plie = plier(:nom)
                    and usager.prenom_plie = plier(:prenom)
                    and (usager.annee_naissance = :anneeNaissance::integer) is not false
                    and (numero(tiers.telephone) = numero(:telephone) or lower(tiers.courriel) = lower(:courriel))
                order by coalesce(usager.annee_naissance = :anneeNaissance::integer, false) desc, inscription.ordre
                limit 1
                """)
                    .param("prenom", qui.prenom())
                    .param("nom", qui.nom())
                    .param("anneeNaissance", qui.anneeNaissance())
                    .param("telephone", tiers.telephone())
                    .param("courriel", tiers.courriel())
                    .query(UsagerId.class)
                    .optional();
        }
    }
}
