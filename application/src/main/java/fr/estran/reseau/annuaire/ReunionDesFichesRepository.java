package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.OrganismeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two bodies that both have a sheet are found to be one: what the sheet that stays does not say, it takes from the other. */
@Repository
record ReunionDesFichesRepository(JdbcClient jdbc) {

    void completer(OrganismeId de, OrganismeId vers) {
        champs(de, vers);
        besoins(de, vers);
        accueils(de, vers);
        jdbc.sql("delete from fiche_organisme where acteur_id = :de")
                .param("de", de)
                .update();
    }

    /** It is no more recently checked than what it takes over. */
    private void champs(OrganismeId de, OrganismeId vers) {
        jdbc.sql("""
            update fiche_organisme reste
            set publics = case reste.publics when '{}' then autre.publics else reste.publics end,
                publics_precision = coalesce(reste.publics_precision, autre.publics_precision),
                cout = coalesce(reste.cout, autre.cout),
                cout_precision = case
                    when reste.cout is null or reste.cout = autre.cout
                        then coalesce(reste.cout_precision, autre.cout_precision)
                    else reste.cout_precision
                end,
                accompagnements = case reste.accompagnements
                    when '{}' then autre.accompagnements else reste.accompagnements end,
                modes = case reste.modes when '{}' then autre.modes else reste.modes end,
                venue = coalesce(reste.venue, autre.venue),
                a_apporter = coalesce(reste.a_apporter, autre.a_apporter),
                accessibilites = case reste.accessibilites
                    when '{}' then autre.accessibilites else reste.accessibilites end,
                langues = case reste.langues when '{}' then autre.langues else reste.langues end,
                habilitations = case reste.habilitations
                    when '{}' then autre.habilitations else reste.habilitations end,
                pivot = coalesce(reste.pivot, autre.pivot),
                du_service = coalesce(reste.du_service, autre.du_service),
                verifie_le = case
                    when num_nulls(reste.verifie_le, autre.verifie_le) = 0
                        then least(reste.verifie_le, autre.verifie_le)
                end
            from fiche_organisme autre
            where reste.acteur_id = :vers
                and autre.structure_id = reste.structure_id
                and autre.acteur_id = :de
            """).param("de", de).param("vers", vers).update();
    }

    private void besoins(OrganismeId de, OrganismeId vers) {
        jdbc.sql("""
            insert into fiche_besoin (structure_id, acteur_id, besoin, phrase)
            select structure_id, :vers, besoin, phrase
            from fiche_besoin
            where acteur_id = :de
            on conflict (structure_id, acteur_id, besoin) do update
            set phrase = coalesce(fiche_besoin.phrase, excluded.phrase)
            """).param("de", de).param("vers", vers).update();
    }

    /** After those that it has; past the last rank, what is told of a body is enough. */
    private void accueils(OrganismeId de, OrganismeId vers) {
        jdbc.sql("""
            with siens as (
                select lieu_id, lower(adresse) as adresse, rang from fiche_accueil where acteur_id = :vers
            ), nouveaux as (
                select
                    accueil.*,
                    coalesce((select max(rang) from siens), 0) + row_number() over (order by rang) as place
                from fiche_accueil accueil
                where acteur_id = :de
                    and not exists (
                        select from siens
                        where siens.lieu_id = accueil.lieu_id or siens.adresse = lower(accueil.adresse))
            )
            insert into fiche_accueil (
                structure_id, acteur_id, rang, lieu_id, nom, adresse, code_postal, commune, quartier, latitude,
                longitude, horaires, precisions)
            select
                structure_id, :vers, place, lieu_id, nom, adresse, code_postal, commune, quartier, latitude,
                longitude, horaires, precisions
            from nouveaux
            where place <= :auPlus
            """)
                .param("de", de)
                .param("vers", vers)
                .param("auPlus", Accueil.AU_PLUS)
                .update();
    }
}
