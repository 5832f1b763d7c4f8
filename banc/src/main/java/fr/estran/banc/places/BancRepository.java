package fr.estran.banc.places;

import fr.estran.banc.places.Deferlement.Pris;
import fr.estran.banc.places.Rejeu.Pas;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.LieuId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the bench puts in a database of its own, and reads there behind the services' backs. */
final class BancRepository {

    /** How it stands with the places of an action. */
    record Compte(int confirmees, int proposees, int enAttente, int groupes, int prises, int capacite, int excedent) {}

    private final JdbcClient jdbc;

    private BancRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static BancRepository de(ApplicationContext contexte) {
        return new BancRepository(contexte.getBean(JdbcClient.class));
    }

    /** A workshop in a week. */
    void ouvrir(ActionId action, int places, String promotion) {
        jdbc.sql("""
                        insert into action (structure_id, id, type, titre, capacite, publiee, promotion)
                        values (structure_courante(), :id, 'atelier', 'Atelier photos', :places, true, :promotion)
                        """)
                .param("id", action)
                .param("places", places)
                .param("promotion", promotion)
                .update();
        jdbc.sql("""
                        insert into seance (structure_id, id, action_id, debut, fin, statut)
                        values (structure_courante(), gen_random_uuid(), :id,
                            now() + interval '7 days', now() + interval '7 days 2 hours', 'prevue')
                        """).param("id", action).update();
    }

    /** Every day, three hours from then, in the one room of a venue that is made where it is not there yet. */
    void recevoir(ConseillerId conseiller, LieuId lieu, String ouvre) {
        jdbc.sql("""
                        insert into lieu (structure_id, id, nom) values (structure_courante(), :lieu, 'Maison du banc')
                        on conflict do nothing
                        """).param("lieu", lieu).update();
        jdbc.sql("""
                        insert into conseiller (structure_id, id, prenom, nom, entree)
                        values (structure_courante(), :conseiller, 'Banc', 'Essai', '2020-01-01')
                        """).param("conseiller", conseiller).update();
        jdbc.sql("""
                        insert into plage_rendez_vous (
                            structure_id, id, conseiller_id, lieu_id, salle, jour, ouvre, ferme, du)
                        select
                            structure_courante(), gen_random_uuid(), :conseiller, :lieu, 'Bureau', jour, :ouvre::time,
                            :ouvre::time + interval '3 hours', '2020-01-01'
                        from generate_series(1, 7) jour
                        """)
                .param("conseiller", conseiller)
                .param("lieu", lieu)
                .param("ouvre", ouvre)
                .update();
    }

    /** How many hold one venue at one moment, and how many overlap in its room. */
    List<Integer> rendezVous(LieuId lieu) {
        return jdbc.sql("""
                        select count(*)::integer from rendez_vous where lieu_id = :lieu and actif
                        union all
                        select count(*)::integer
                        from rendez_vous un
                        join rendez_vous autre on autre.inscription_id > un.inscription_id
                            and autre.lieu_id = un.lieu_id and autre.debut < un.fin and autre.fin > un.debut
                        where un.lieu_id = :lieu and un.actif and autre.actif
                        """).param("lieu", lieu).query(Integer.class).list();
    }

    void changerPlaces(ActionId action, int places) {
        jdbc.sql("update action set capacite = :places where id = :id")
                .param("id", action)
                .param("places", places)
                .update();
    }

    /** One of the offers, if there is one, ends so soon. */
    void echoir(ActionId action, int millisecondes) {
        jdbc.sql("""
                        update inscription set propose_jusqu_a = now() + :ms * interval '1 millisecond'
                        where id = (
                                select id from inscription where action_id = :id and statut = 'proposee'
                                order by random() limit 1)
                            and statut = 'proposee'
                        """).param("id", action).param("ms", millisecondes).update();
    }

    Compte compte(ActionId action) {
        return jdbc.sql("""
                        select
                            (select count(*) from inscription where action_id = :id and statut = 'confirmee') as confirmees,
                            (select count(*) from inscription where action_id = :id and statut = 'proposee') as proposees,
                            (select count(*) from inscription where action_id = :id and statut = 'liste_attente') as en_attente,
                            (select coalesce(sum(places), 0) from groupe where action_id = :id) as groupes,
                            prises,
                            action.capacite,
                            (select coalesce(sum(places), 0) from depassement where action_id = :id) as excedent
                        from action
                        join occupation on occupation.action_id = action.id
                        where action.id = :id
                        """).param("id", action).query(Compte.class).single();
    }

    /** The state of each registration of an asking, or its rank where it waits. */
    List<String> placesDe(UUID secret) {
        return jdbc.sql("""
                        select case when inscription.statut <> 'liste_attente' then inscription.statut else (
                            select count(*) from inscription devant
                            where devant.action_id = inscription.action_id and devant.statut = 'liste_attente'
                                and devant.ordre <= inscription.ordre)::text end
                        from inscription
                        join demande on demande.id = inscription.demande_id
                        where demande.secret = :secret
                        order by inscription.ordre
                        """).param("secret", secret).query(String.class).list();
    }

    List<InscriptionId> inscriptionsDe(UUID secret) {
        return jdbc.sql("""
                        select inscription.id
                        from inscription
                        join demande on demande.id = inscription.demande_id
                        where demande.secret = :secret
                        """).param("secret", secret).query(InscriptionId.class).list();
    }

    List<Pas> journal(ActionId action) {
        return jdbc.sql("""
                        select genre, inscription_id as inscription, de, vers, places
                        from mouvement
                        where action_id = :id
                        order by ordre
                        """).param("id", action).query(Pas.class).list();
    }

    Map<InscriptionId, String> etats(ActionId action) {
        var etats = new HashMap<InscriptionId, String>();
        jdbc.sql("select id, statut from inscription where action_id = :id")
                .param("id", action)
                .query(ligne -> {
                    etats.put(new InscriptionId(ligne.getObject("id", UUID.class)), ligne.getString("statut"));
                });
        return etats;
    }

    /** Actions of which more is promised at this moment than there is, by the rows themselves and not by their counter. */
    int actionsDebordees() {
        return jdbc.sql("""
                        select count(*)
                        from action
                        where capacite + (
                                select coalesce(sum(places), 0) from depassement where action_id = action.id)
                            < (
                                select count(*) from inscription
                                where action_id = action.id and statut in ('confirmee', 'proposee'))
                            + (select coalesce(sum(places), 0) from groupe where action_id = action.id)
                        """).query(Integer.class).single();
    }

    /** People who are twice in one action. */
    int deuxFois() {
        return jdbc.sql("""
                        select count(*)
                        from (
                            select inscription.action_id
                            from inscription
                            join usager on usager.id = inscription.usager_id
                            where inscription.statut in ('liste_attente', 'proposee', 'confirmee')
                            group by inscription.action_id, usager.nom_plie, usager.prenom_plie
                            having count(*) > 1
                        ) doubles
                        """).query(Integer.class).single();
    }

    /** Askings that wait though there is room for all their people. */
    int oubliees() {
        return jdbc.sql("""
                        select count(*)
                        from (
                            select inscription.action_id, count(*) as personnes
                            from inscription
                            where statut = 'liste_attente'
                            group by inscription.action_id, inscription.demande_id
                        ) attente
                        join occupation on occupation.action_id = attente.action_id
                        where attente.personnes <= occupation.capacite - occupation.prises
                        """).query(Integer.class).single();
    }

    /** Of those whose name says that they are made up. */
    Pris pris() {
        return jdbc.sql("""
                        select
                            count(*) filter (where rendez_vous.inscription_id is null and statut = 'confirmee') as confirmees,
                            count(*) filter (where rendez_vous.inscription_id is null and statut = 'proposee') as gardees,
                            count(*) filter (where rendez_vous.inscription_id is null and statut = 'liste_attente') as rangs,
                            count(*) filter (where rendez_vous.actif) as heures,
                            (select count(*) from usager where nom like 'Faux %') as fiches,
                            (select count(*) from message where etat = 'a_envoyer' and echec = 'budget') as retenus,
                            (select count(*) from message where etat = 'a_appeler' and modele <> 'rappel') as appels
                        from inscription
                        join usager on usager.id = inscription.usager_id
                        left join rendez_vous on rendez_vous.inscription_id = inscription.id
                        where usager.nom like 'Faux %'
                        """).query(Pris.class).single();
    }

    /** Texts that leave as soon as the postman passes. */
    int textesEnRoute() {
        return jdbc.sql("""
                        select count(*)
                        from message
                        where canal = 'sms' and etat = 'a_envoyer' and du <= now() and echec is distinct from 'budget'
                        """).query(Integer.class).single();
    }

    /** A town that says how it is called. */
    void ouvrirLaVitrine() {
        jdbc.sql("""
                        insert into vitrine (structure_id, telephone, courriel, modifiee_le)
                        values (structure_courante(), '02 61 91 00 00', 'numerique@mousse.example', now())
                        """).update();
    }

    /** Messages to be sent of which there are two for one reason; none where this service sends no messages. */
    int messagesEnDouble() {
        var envoie = jdbc.sql("select to_regclass('message') is not null")
                .query(Boolean.class)
                .single();
        return envoie
                ? jdbc.sql("select count(*) - count(distinct cle) from message")
                        .query(Integer.class)
                        .single()
                : 0;
    }

    /** The guard of the database, by the role that owns the tables: a service could not. */
    static void garder(String url, String role, String motDePasse, boolean oui) {
        JdbcClient.create(new DriverManagerDataSource(url, role, motDePasse))
                .sql("alter table occupation " + (oui ? "enable" : "disable") + " trigger places_dans_la_limite")
                .update();
    }
}
