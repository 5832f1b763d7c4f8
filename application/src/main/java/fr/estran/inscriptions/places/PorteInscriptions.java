package fr.estran.inscriptions.places;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Controle.avertissement;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** Registrations and places held for groups, as a folder of records tells them. */
@Component
@Order(60)
record PorteInscriptions(RepriseRepository reprise) implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                                "inscriptions",
                                "inscription",
                                reference(),
                                vers("actions", "action").requis(),
                                vers("usagers", "usager").requis(),
                                date("inscrit_le").requis(),
                                choix("statut", EtatInscription.class).requis(),
                                code("canal"))
                        .attachesA("action"),
                facultatif(
                                "inscriptions_tiers",
                                "tiers",
                                vers("inscriptions", "inscription").enCle(),
                                texte("nom").requis(),
                                choix("lien", Tiers.Lien.class).requis(),
                                texte("telephone"),
                                texte("courriel"),
                                choix("prevenir", Tiers.Prevenu.class).requis())
                        .attachesA("inscription"),
                facultatif(
                                "listes_attente",
                                "rang_d_attente",
                                vers("inscriptions", "inscription").enCle(),
                                entier("rang", 1, 1_000_000).requis())
                        .completant("true"),
                facultatif(
                                "groupes",
                                "groupe",
                                reference(),
                                vers("actions", "action").requis(),
                                texte("nom").requis(),
                                texte("telephone"),
                                entier("places", 0, 10_000).requis(),
                                entier("rendues", 0, 10_000).requis())
                        .attachesA("action"));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit("groupes", "nom", "controle.nom_de_groupe", "length(nom) > 200"),
                interdit(
                        "inscriptions_tiers",
                        "inscription",
                        "controle.tiers_sans_inscription",
                        "not exists (select from depot_inscriptions)"),
                interdit("inscriptions_tiers", "nom", "controle.nom_du_tiers", "length(nom) > 100 or nom ~ '[\\n\\r]'"),
                interdit(
                        "inscriptions_tiers",
                        "telephone",
                        "controle.tiers_joignable",
                        "coalesce(telephone, courriel) is null or length(telephone) > 30 or length(courriel) > 254"),
                avertissement("inscriptions", "action", "constat.inscrit_deux_fois", """
  select ligne
  from (
    select ligne, row_number() over (partition by action, usager order by ligne) as rang
    from depot_inscriptions
  ) repetees
  where rang > 1
  """),
                avertissement("inscriptions", "action", "constat.inscriptions_au_dela_des_places", """
  select ligne
  from (
    select
      inscription.ligne,
      action.capacite,
      row_number() over (partition by action.id order by inscription.ligne) as rang
    from depot_inscriptions inscription
    join depot_actions action on action.id = inscription.action
    where inscription.statut = 'confirmee' and action.capacite is not null
  ) confirmees
  where rang > capacite
  """));
    }

    @Override
    public Set<String> lusEnConcluant() {
        return Set.of("inscriptions", "listes_attente");
    }

    @Override
    public void conclure() {
        reprise.consignerLExcedent();
        reprise.rangerDansLOrdreDesDemandes();
        reprise.suivreLeDossier();
    }

    /** What was promised before is kept as it is told: nobody is refused, and nobody is called. */
    @Repository
    record RepriseRepository(JdbcClient jdbc) {

        /**
         * Records of the past may hold more registrations and groups than places: they are kept, and what exceeds the places, and
         * what the team has allowed already, is logged.
         */
        void consignerLExcedent() {
            jdbc.sql("""
            merge into depassement
            using (
                select
                    occupation.structure_id,
                    occupation.action_id,
                    occupation.prises - occupation.capacite - coalesce(sum(permis.places), 0) as places
                from occupation
                left join depassement permis on permis.structure_id = occupation.structure_id
                    and permis.action_id = occupation.action_id
                    and permis.motif <> 'reprise'
                where occupation.prises > occupation.capacite
                group by
                    occupation.structure_id, occupation.action_id, occupation.prises, occupation.capacite
                having occupation.prises - occupation.capacite > coalesce(sum(permis.places), 0)
            ) excedent
            on depassement.structure_id = excedent.structure_id
                and depassement.action_id = excedent.action_id
                and depassement.motif = 'reprise'
            when matched and depassement.places <> excedent.places then
                update set places = excedent.places
            when not matched then
                insert (structure_id, action_id, motif, places)
                values (excedent.structure_id, excedent.action_id, 'reprise', excedent.places)
            when not matched by source and depassement.motif = 'reprise' then
                delete
            """).update();
        }

        /** Of a folder of records: who asked first waits first, unless somebody has changed the ranks by hand. */
        void rangerDansLOrdreDesDemandes() {
            jdbc.sql("""
            update inscription
            set ordre = places.ordre
            from (
                select id, structure_id, action_id,
                    row_number() over (partition by action_id order by inscrit_le, reference) as rang
                from inscription
                where demande_id is null and statut = 'liste_attente'
            ) demandes
            join (
                select action_id, ordre,
                    row_number() over (partition by action_id order by ordre) as rang
                from inscription
                where demande_id is null and statut = 'liste_attente'
            ) places on places.action_id = demandes.action_id and places.rang = demandes.rang
            where inscription.structure_id = demandes.structure_id
                and inscription.id = demandes.id
                and inscription.ordre <> places.ordre
                and not exists (
                    select from mouvement
                    where mouvement.structure_id = demandes.structure_id
                        and mouvement.action_id = demandes.action_id
                        and mouvement.genre = 'rang')
            """).update();
        }

        /** Those whom the folder names change places among themselves; whoever came since stays where they are. */
        void suivreLeDossier() {
            jdbc.sql("""
            with nommees as (
                select
                    attente.structure_id,
                    attente.id,
                    attente.action_id,
                    attente.ordre,
                    row_number() over (partition by attente.action_id order by dite.rang, attente.ordre) as rang,
                    row_number() over (partition by attente.action_id order by attente.ordre) as place
                from depot_listes_attente dite
                join depot_inscriptions lue on lue.id = dite.inscription
                join inscription attente on attente.id = lue.identifiant and attente.statut = 'liste_attente'
            )
            update inscription
            set ordre = places.ordre
            from nommees
            join nommees places on places.action_id = nommees.action_id and places.place = nommees.rang
            where inscription.structure_id = nommees.structure_id
                and inscription.id = nommees.id
                and inscription.ordre <> places.ordre
            """).update();
        }
    }
}
