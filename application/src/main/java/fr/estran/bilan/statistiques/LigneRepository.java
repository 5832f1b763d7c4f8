package fr.estran.bilan.statistiques;

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

    private static final String PERSONNE = "coalesce(nom_sans_pseudonyme(usager), usager.pseudonyme)";

    Lignes lire(
            Indicateur indicateur, List<String> codes, Periode periode, Selection selection, int decalage, int taille) {
        var objet = indicateur.objet();
        var suite = PAGE.formatted(indicateur.lignes(), presenter(objet));
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
            case AUCUN, SIGNE -> "select array[]::text[] as cellules, nombre, '' as ordre from comptee";
            case TRIMESTRE, REPONDANT -> """
                select array[objet]::text[] as cellules, nombre, objet::text as ordre
                from comptee
                """;
            case PERSONNE -> """
                select
                    array[usager.reference, %s, quartier.nom]::text[] as cellules,
                    comptee.nombre,
                    usager.reference::text as ordre
                from comptee
                join usager on usager.id = comptee.objet
                left join quartier on quartier.structure_id = usager.structure_id and quartier.code = usager.quartier
                """.formatted(PERSONNE);
            case PARTICIPATION -> presences("emargement.present");
            case ABSENCE -> presences("not emargement.present");
            case SEANCE -> """
                select
                    array[seance.reference, %1$s, action.type, action.titre, lieu.nom]::text[] as cellules,
                    comptee.nombre,
                    %1$s as ordre
                from comptee
                join seance on seance.id = comptee.objet
                join action on action.id = seance.action_id
                left join lieu on lieu.id = seance.lieu_id
                """.formatted(DEBUT);
            case INSCRIPTION -> """
                select
                    array[
                        inscription.reference, inscription.inscrit_le::text, action.titre, inscription.canal,
                        usager.reference, %s
                    ]::text[] as cellules,
                    comptee.nombre,
                    inscription.inscrit_le::text as ordre
                from comptee
                join inscription on inscription.id = comptee.objet
                join action on action.id = inscription.action_id
                join usager on usager.id = inscription.usager_id
                """.formatted(PERSONNE);
            case ACTION -> """
                select
                    array[action.reference, action.type, action.titre]::text[] as cellules,
                    comptee.nombre,
                    action.reference::text as ordre
                from comptee
                join action on action.id = comptee.objet
                """;
            case CONFIDENCE -> """
                select
                    array[comptee.objet[1], comptee.objet[2], quartier.nom, lieu.nom]::text[] as cellules,
                    comptee.nombre,
                    comptee.objet[1] as ordre
                from comptee
                left join quartier on quartier.code = comptee.objet[3]
                left join lieu on lieu.reference = comptee.objet[4]
                """;
            case LIEU -> """
                select
                    array[lieu.reference, lieu.nom, quartier.nom]::text[] as cellules,
                    comptee.nombre,
                    lieu.reference::text as ordre
                from comptee
                join lieu on lieu.reference = comptee.objet
                left join quartier on quartier.structure_id = lieu.structure_id and quartier.code = lieu.quartier
                """;
            case QUARTIER -> """
                select
                    array[quartier.code, quartier.nom]::text[] as cellules,
                    comptee.nombre,
                    quartier.code::text as ordre
                from comptee
                join quartier on quartier.code = comptee.objet
                """;
            case CONSEILLER -> """
                select
                    array[conseiller.reference, nom_entier(conseiller)]::text[] as cellules,
                    comptee.nombre,
                    conseiller.reference::text as ordre
                from comptee
                join conseiller on conseiller.id = comptee.objet
                """;
            case ACTEUR -> """
                select
                    array[acteur.reference, acteur.nom]::text[] as cellules,
                    comptee.nombre,
                    acteur.reference::text as ordre
                from comptee
                join acteur on acteur.id = comptee.objet
                """;
            case REUNION -> """
                select
                    array[reunion.reference, reunion.jour::text, reunion.ordre_du_jour]::text[] as cellules,
                    comptee.nombre,
                    reunion.jour::text as ordre
                from comptee
                join reunion on reunion.id = comptee.objet
                """;
        };
    }

    /** A session of which everybody (or everybody who did not come) is shown, one by row. */
    private static String presences(String condition) {
        return """
            select
                array[
                    seance.reference, %1$s, action.type, action.titre, lieu.nom,
                    usager.reference, %2$s
                ]::text[] as cellules,
                1 as nombre,
                %1$s as ordre
            from comptee
            join tenue on tenue.seance_id = comptee.objet
            join emargement on emargement.seance_id = comptee.objet and emargement.choisie and %3$s
            join seance on seance.id = comptee.objet
            join action on action.id = tenue.action_id
            left join lieu on lieu.id = seance.lieu_id
            join usager on usager.id = emargement.personne_id
            """.formatted(DEBUT, PERSONNE, condition);
    }
}
