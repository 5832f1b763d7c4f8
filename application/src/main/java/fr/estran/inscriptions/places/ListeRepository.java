package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the staff read on the lists beside the registrations themselves. */
@Repository
record ListeRepository(JdbcClient jdbc, InscriptionRepository inscriptions) {

    private record Detail(
            @Nullable String appareil,
            List<BesoinDAccueil> besoins,
            @Nullable String mot) {}

    List<LigneDeListe> lignes(ActionId action) {
        var details = details(action);
        return inscriptions.dUneAction(action).stream()
                .map(vue -> {
                    var detail = details.getOrDefault(vue.id(), new Detail(null, List.of(), null));
                    return new LigneDeListe(vue, detail.appareil(), detail.besoins(), detail.mot());
                })
                .toList();
    }

    /** The last one first. */
    List<MouvementDit> mouvements(ActionId action) {
        return jdbc.sql("""
            select
                mouvement.le,
                mouvement.genre,
                nom_entier(usager) as qui,
                mouvement.vers,
                mouvement.places,
                mouvement.cause,
                mouvement.raison,
                mouvement.canal as provenance,
                compte.nom as par
            from mouvement
            left join inscription on inscription.structure_id = mouvement.structure_id
                and inscription.id = mouvement.inscription_id
            left join usager on usager.structure_id = inscription.structure_id
                and usager.id = inscription.usager_id
            left join compte on compte.structure_id = mouvement.structure_id
                and compte.id = mouvement.compte_id
            where mouvement.action_id = :action
            order by mouvement.ordre desc
            limit 500
            """).param("action", action).query(MouvementDit.class).list();
    }

    /** Themes for which so many wait, of actions that are to come or have ended since. */
    List<ThemeAttendu> themesAttendus(int seuil, Instant depuis) {
        return jdbc.sql("""
            select
                coalesce(max(thematique.libelle), max(attentes.titre)) as libelle,
                (array_agg(attentes.action_id order by attentes.personnes desc, attentes.debut))[1] as action,
                sum(attentes.personnes)::integer as attente
            from (
                select action.structure_id, action.id as action_id, action.titre, action.thematique,
                    heures.debut, count(*) as personnes
                from inscription
                join action on action.structure_id = inscription.structure_id
                    and action.id = inscription.action_id
                cross join lateral (
                    select min(seance.debut) as debut
                    from seance
                    where seance.structure_id = action.structure_id
                        and seance.action_id = action.id
                        and seance.statut <> 'annulee'
                ) heures
                where inscription.statut = 'liste_attente' and heures.debut >= :depuis
                group by action.structure_id, action.id, heures.debut
            ) attentes
            left join thematique_retenue thematique on thematique.structure_id = attentes.structure_id
                and thematique.code = attentes.thematique
            group by coalesce(thematique.retenue, attentes.action_id::text)
            having sum(attentes.personnes) >= :seuil
            order by attente desc, libelle
            """)
                .param("seuil", seuil)
                .param("depuis", depuis)
                .query(ThemeAttendu.class)
                .list();
    }

    private Map<InscriptionId, Detail> details(ActionId action) {
        var details = new HashMap<InscriptionId, Detail>();
        jdbc.sql("""
            select
                inscription.id,
                inscription.appareil,
                inscription.mot,
                array(
                    select besoin.besoin
                    from besoin
                    where besoin.structure_id = inscription.structure_id
                        and besoin.inscription_id = inscription.id
                ) as besoins
            from inscription
            where inscription.action_id = :action
            """).param("action", action).query(ligne -> {
            details.put(
                    new InscriptionId(ligne.getObject("id", UUID.class)),
                    new Detail(
                            ligne.getString("appareil"),
                            BesoinDAccueil.gardes(
                                    (String[]) ligne.getArray("besoins").getArray()),
                            ligne.getString("mot")));
        });
        return details;
    }
}
