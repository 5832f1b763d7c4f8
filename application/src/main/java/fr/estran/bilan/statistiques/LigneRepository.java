package fr.estran.bilan.statistiques;

import fr.estran.bilan.statistiques.Lignes.Ligne;
import fr.estran.socle.commun.Periode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads the rows that a figure counts, by the very rule by which it counts them. */
@Repository
record LigneRepository(IndicateurRepository socle) {

    /** A row of nulls when the page is past the end: the totals are told all the same. */
    private static final String PAGE = """
        , comptee as (
        %s), presentee as (
        %s)
        select
            page.cellules,
            page.nombre,
            (select count(*) from presentee) as total,
            (select coalesce(sum(nombre), 0) from presentee) as somme
        from (select 1) une
        left join (
            select cellules, nombre, ordre
            from presentee
            order by ordre, cellules
            limit :taille offset :decalage
        ) page on true
        order by page.ordre, page.cellules
        """;

    /** The day alone where nobody knows the hour. */
    private static final String DEBUT = "to_char(seance.debut at time zone :fuseau,"
            + " case when seance.heure_connue then 'YYYY-MM-DD\"T\"HH24:MI' else 'YYYY-MM-DD' end)";

    private static final String SEANCE = "seance.reference, " + DEBUT + ", action.type, action.titre, lieu.nom";

    private static final String PERSONNE = "coalesce(nom_sans_pseudonyme(usager), usager.pseudonyme)";

    Lignes lire(
            Indicateur indicateur, List<String> codes, Periode periode, Selection selection, int decalage, int taille) {
        var objet = indicateur.objet();
        var suite = PAGE.formatted(new RequetesDIndicateur(indicateur).lignes(), presenter(objet));
        return socle.surLeSocle(suite, periode, selection, demande -> {
            var complete = demande.param("taille", taille).param("decalage", decalage);
            for (int i = 0; i < codes.size(); i++) {
                complete = complete.param("mot_" + (i + 1), codes.get(i));
            }
            return complete.query((ResultSet lignes) -> page(objet, lignes));
        });
    }

    private static Lignes page(Objet objet, ResultSet lignes) throws SQLException {
        var page = new ArrayList<Ligne>();
        int total = 0;
        int somme = 0;
        while (lignes.next()) {
            total = lignes.getInt("total");
            somme = lignes.getInt("somme");
            var cellules = lignes.getArray("cellules");
            if (cellules != null) {
                page.add(new Ligne(cellules((@Nullable String[]) cellules.getArray()), lignes.getInt("nombre")));
            }
        }
        return new Lignes(objet, page, total, somme);
    }

    private static List<@Nullable String> cellules(@Nullable String[] cellules) {
        return Arrays.asList(cellules);
    }

    /** (cellules, nombre, ordre), the cells in the order of {@link Objet#colonnes}. */
    private static String presenter(Objet objet) {
        return switch (objet) {
            case AUCUN, SIGNE -> rangees("", "''", "");
            case TRIMESTRE, REPONDANT -> rangees("objet", "objet::text", "");
            case PERSONNE -> rangees("usager.reference, " + PERSONNE + ", quartier.nom", "usager.reference::text", """
                join usager on usager.id = comptee.objet
                left join quartier on quartier.structure_id = usager.structure_id and quartier.code = usager.quartier
                """);
            case PARTICIPATION -> presences("emargement.present");
            case ABSENCE -> presences("not emargement.present");
            case SEANCE -> rangees(SEANCE, DEBUT, """
                join seance on seance.id = comptee.objet
                join action on action.id = seance.action_id
                left join lieu on lieu.id = seance.lieu_id
                """);
            case INSCRIPTION ->
                rangees(
                        "inscription.reference, inscription.inscrit_le::text, action.titre, inscription.canal,"
                                + " usager.reference, " + PERSONNE,
                        "inscription.inscrit_le::text",
                        """
                join inscription on inscription.id = comptee.objet
                join action on action.id = inscription.action_id
                join usager on usager.id = inscription.usager_id
                """);
            case ACTION ->
                rangees(
                        "action.reference, action.type, action.titre",
                        "action.reference::text",
                        "join action on action.id = comptee.objet");
            case CONFIDENCE ->
                rangees("comptee.objet[1], comptee.objet[2], quartier.nom, lieu.nom", "comptee.objet[1]", """
                left join quartier on quartier.code = comptee.objet[3]
                left join lieu on lieu.reference = comptee.objet[4]
                """);
            case LIEU -> rangees("lieu.reference, lieu.nom, quartier.nom", "lieu.reference::text", """
                join lieu on lieu.reference = comptee.objet
                left join quartier on quartier.structure_id = lieu.structure_id and quartier.code = lieu.quartier
                """);
            case QUARTIER ->
                rangees(
                        "quartier.code, quartier.nom",
                        "quartier.code::text",
                        "join quartier on quartier.code = comptee.objet");
            case CONSEILLER ->
                rangees(
                        "conseiller.reference, nom_entier(conseiller)",
                        "conseiller.reference::text",
                        "join conseiller on conseiller.id = comptee.objet");
            case ACTEUR ->
                rangees(
                        "acteur.reference, acteur.nom",
                        "acteur.reference::text",
                        "join acteur on acteur.id = comptee.objet");
            case REUNION ->
                rangees(
                        "reunion.reference, reunion.jour::text, reunion.ordre_du_jour",
                        "reunion.jour::text",
                        "join reunion on reunion.id = comptee.objet");
        };
    }

    /** A session of which everybody (or everybody who did not come) is shown, one by row. */
    private static String presences(String condition) {
        return rangees("1", SEANCE + ", usager.reference, " + PERSONNE, DEBUT, """
            join tenue on tenue.seance_id = comptee.objet
            join emargement on emargement.seance_id = comptee.objet and emargement.choisie and %s
            join seance on seance.id = comptee.objet
            join action on action.id = tenue.action_id
            left join lieu on lieu.id = seance.lieu_id
            join usager on usager.id = emargement.personne_id
            """.formatted(condition));
    }

    private static String rangees(String cellules, String ordre, String jointures) {
        return rangees("comptee.nombre", cellules, ordre, jointures);
    }

    private static String rangees(String nombre, String cellules, String ordre, String jointures) {
        return """
            select
                array[%s]::text[] as cellules,
                %s as nombre,
                %s as ordre
            from comptee
            %s
            """.formatted(cellules, nombre, ordre, jointures);
    }
}
