package fr.estran.presences;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is read of a sheet. */
@Repository
record FeuilleRepository(JdbcClient jdbc) {

    private record Fusion(UsagerId absorbe, UsagerId conserve) {}

    /** @param saisie the entry that told how many people without a name came */
    record NombreDit(UUID saisie) {}

    record DepartsComptes(int departs) {}

    /** Of two records that are one person since, the one noted last, present before all. */
    List<LigneDeFeuille> lignes(SeanceId seance) {
        return jdbc.sql("""
            with recursive chaine as (
                select usager_id as depart, usager_id as ici
                from participation
                where seance_id = :seance
                union
                select chaine.depart, fusion.conserve_id
                from chaine
                join fusion on fusion.absorbe_id = chaine.ici
            )
            select distinct on (usager.id)
                usager.id as usager,
                prenom_dit(usager) as prenom,
                nom_dit(usager) as nom,
                false as inscrite,
                upper(participation.presence) as venue,
                participation.demande,
                coalesce(thematique.libelle, participation.demande) as theme,
                participation.duree_min,
                upper(participation.suite) as suite,
                participation.acteur_id as acteur,
                acteur.nom as acteur_nom,
                pointage.presence_saisie,
                pointage.besoin_saisie,
                usager.telephone,
                null as appareil,
                '{}'::text[] as besoins,
                null as adresse,
                null as chemin,
                null as tiers_nom,
                null as tiers_lien,
                null as tiers_telephone,
                null as tiers_courriel,
                null as tiers_prevenir,
                '{}'::text[] as reponses
            from participation
            join chaine on chaine.depart = participation.usager_id
                and not exists (select from fusion where fusion.absorbe_id = chaine.ici)
            join usager on usager.structure_id = participation.structure_id and usager.id = chaine.ici
            left join thematique_retenue thematique on thematique.structure_id = participation.structure_id
                and thematique.code = participation.demande
            left join acteur on acteur.structure_id = participation.structure_id
                and acteur.id = participation.acteur_id
            left join pointage on pointage.structure_id = participation.structure_id
                and pointage.seance_id = participation.seance_id
                and pointage.usager_id = participation.usager_id
            where participation.seance_id = :seance
            order by usager.id, participation.presence = 'present' desc, participation.ordre desc
            """).param("seance", seance).query(LigneDeFeuille.class).list();
    }

    /** Of those records that were merged, the one that was kept. */
    Map<UsagerId, UsagerId> conservees(Collection<UsagerId> usagers) {
        return jdbc.sql("""
            with recursive chaine as (
                select dit.id as depart, dit.id as ici
                from unnest(:usagers::uuid[]) as dit (id)
                union
                select chaine.depart, fusion.conserve_id
                from chaine
                join fusion on fusion.absorbe_id = chaine.ici
            )
            select depart as absorbe, ici as conserve
            from chaine
            where depart <> ici
                and not exists (select from fusion where fusion.absorbe_id = chaine.ici)
            """).param("usagers", usagers).query(Fusion.class).stream()
                .collect(toMap(Fusion::absorbe, Fusion::conserve));
    }

    Lecture<NombreDit> nombreSaisie(SeanceId seance) {
        return new Lecture<>(
                NombreDit.class,
                "select nombre_saisie as saisie from feuille where seance_id = :seance and nombre_saisie is not null",
                Map.of("seance", seance));
    }

    /** Beside those of the line. */
    Lecture<DepartsComptes> departs(SeanceId seance) {
        return new Lecture<>(
                DepartsComptes.class,
                "select coalesce((select comptes from seance_depart where seance_id = :seance), 0) as departs",
                Map.of("seance", seance));
    }

    /** As it was said of this session, or of the last one of its action of which it was said. */
    Lecture<CadreDeSeance.Dit> cadre(SeanceId seance, ActionId action) {
        return new Lecture<>(CadreDeSeance.Dit.class, """
            select
                cadre.canal,
                cadre.niveau,
                cadre.autonomie,
                array_to_string(cadre.materiel, ',') as materiel
            from seance_cadre cadre
            join seance on seance.structure_id = cadre.structure_id and seance.id = cadre.seance_id
            where seance.action_id = :action
                and seance.debut <= (select debut from seance where id = :seance)
            order by seance.id = :seance desc, seance.debut desc
            limit 1
            """, Map.of("seance", seance, "action", action));
    }

    void noterReouverture(UUID id, SeanceId seance, UUID compte, String raison, Instant maintenant) {
        jdbc.sql("""
            insert into reouverture (structure_id, id, seance_id, compte_id, raison, le)
            values (structure_courante(), :id, :seance, :compte, :raison, :le)
            """)
                .param("id", id)
                .param("seance", seance)
                .param("compte", compte)
                .param("raison", raison)
                .param("le", maintenant)
                .update();
    }
}
