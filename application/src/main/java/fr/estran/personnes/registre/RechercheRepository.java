package fr.estran.personnes.registre;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds people by what is typed. All that narrows is a comparison of stored columns: behind row-level security, PostgreSQL
 * looks into an index for nothing else (V021).
 */
@Repository
record RechercheRepository(JdbcClient jdbc) {

    /** Of those that were found, the records that are kept, the best first. */
    private static final String FICHES = """
            , personne as (
                select coalesce(fiche_conservee.conserve_id, trouvee.id) as id, min(rang) as rang
                from trouvee
                left join fiche_conservee on fiche_conservee.absorbe_id = trouvee.id
                group by 1
            )
            select\s""" + FicheTrouvee.COLONNES + """
            from personne
            join usager on usager.structure_id = structure_courante() and usager.id = personne.id
            order by personne.rang, usager.nom_plie, usager.prenom_plie, usager.id
            limit 20
            """;

    /** What is typed, cut in two at each of its spaces: a name and a first name, in whichever order. */
    private static final String COUPES = """
        with coupe as materialized (
            select gauche, gauche || chr(1114111) as gauche_fin, droite, droite || chr(1114111) as droite_fin
            from unnest(:gauches::text[], :droites::text[]) dite (a, b)
            cross join lateral (select plier(a) as gauche, plier(b) as droite) pliee
        )
        """;

    /** Numbers that begin so, with or without what is dialled before them; or, from four figures on, that end so. */
    List<FicheTrouvee> parTelephone(String saisi) {
        return jdbc.sql("""
            with dit as (select numero(:saisi) as numero, regexp_replace(:saisi, '[^0-9]', '', 'g') as chiffres),
            debut as materialized (
                select debut, debut || chr(1114111) as fin, min(rang) as rang
                from dit
                cross join lateral (
                    values (numero, 0), ('0' || chiffres, 1), ('0' || substring(chiffres from '^33([1-9].*)'), 1)
                ) ecrit (debut, rang)
                where length(debut) >= 3
                group by debut
            ),
            fin as materialized (
                select reverse(numero) as debut, reverse(numero) || chr(1114111) as fin from dit where length(numero) >= 4
            ),
            trouvee as (
                select usager.id, debut.rang
                from debut
                cross join lateral (
                    select usager.id
                    from usager
                    where usager.structure_id = structure_courante()
                        and usager.telephone is not null
                        and usager.telephone_plie >= debut.debut
                        and usager.telephone_plie < debut.fin
                    order by usager.telephone_plie
                    limit 60
                ) usager
                union all
                select usager.id, 2
                from fin
                cross join lateral (
                    select usager.id
                    from usager
                    where usager.structure_id = structure_courante()
                        and usager.telephone is not null
                        and usager.telephone_envers >= fin.debut
                        and usager.telephone_envers < fin.fin
                    order by usager.telephone_envers
                    limit 60
                ) usager
            )
            """ + FICHES)
                .param("saisi", saisi)
                .query(FicheTrouvee.class)
                .list();
    }

    /** Names and first names that begin so, or of which a later word does; or one of each, where two are typed. */
    List<FicheTrouvee> parNom(List<String> gauches, List<String> droites) {
        return jdbc.sql(COUPES + ", trouvee as ("
                        + String.join(
                                "\nunion all\n",
                                seul("nom_plie", "prenom_plie", 1),
                                seul("nom_suite", "prenom_plie", 2),
                                seul("nom_dernier", "prenom_plie", 2),
                                seul("prenom_plie", "nom_plie", 3),
                                seul("prenom_suite", "nom_plie", 4),
                                deux("nom_plie", "prenom_plie"),
                                deux("nom_suite", "prenom_plie"),
                                deux("nom_dernier", "prenom_plie"),
                                deux("nom_plie", "prenom_suite"))
                        + ")" + FICHES)
                .param("gauches", gauches)
                .param("droites", droites)
                .query(FicheTrouvee.class)
                .list();
    }

    /** Where nobody is called so: names that share the half of their letters, at their beginning or at their end, and most of the rest. */
    List<FicheTrouvee> parRessemblance(List<String> gauches, List<String> droites) {
        return jdbc.sql(COUPES + """
            , mot as materialized (
                select distinct mot, length(mot) as longueur, left(mot, moitie) as debut, left(reverse(mot), moitie) as fin
                from coupe
                cross join lateral (values (gauche), (droite)) dit (mot)
                cross join lateral (select greatest(3, (length(mot) - 1) / 2)) la (moitie)
                where length(mot) >= 3
            ),
            voisine as materialized (
                select usager.id, usager.nom_plie, coalesce(usager.prenom_plie, '') as prenom_plie
                from mot
                cross join lateral (
                    select usager.id, usager.nom_plie, usager.prenom_plie
                    from usager
                    where usager.structure_id = structure_courante()
                        and usager.nom_plie >= mot.debut
                        and usager.nom_plie < mot.debut || chr(1114111)
                        and length(usager.nom_plie) between mot.longueur - 3 and mot.longueur + 3
                    limit 5000
                ) usager
                where technique.similarity(mot.mot, usager.nom_plie) >= 0.3
                union
                select usager.id, usager.nom_plie, coalesce(usager.prenom_plie, '')
                from mot
                cross join lateral (
                    select usager.id, usager.nom_plie, usager.prenom_plie
                    from usager
                    where usager.structure_id = structure_courante()
                        and usager.nom_envers >= mot.fin
                        and usager.nom_envers < mot.fin || chr(1114111)
                        and length(usager.nom_plie) between mot.longueur - 3 and mot.longueur + 3
                    limit 5000
                ) usager
                where technique.similarity(mot.mot, usager.nom_plie) >= 0.3
            ),
            trouvee as (
                select id, (100 * (1 - max(ressemblance)))::integer as rang
                from voisine
                cross join coupe
                cross join lateral (
                    select greatest(
                        technique.similarity(gauche, nom_plie)
                            * case when droite = '' then 1 else technique.similarity(droite, prenom_plie) end,
                        technique.similarity(droite, nom_plie) * technique.similarity(gauche, prenom_plie))
                ) dite (ressemblance)
                where ressemblance >= 0.3
                group by id
                order by rang
                limit 20
            )
            """ + FICHES)
                .param("gauches", gauches)
                .param("droites", droites)
                .query(FicheTrouvee.class)
                .list();
    }

    /** The planner, which knows nothing of what is typed, would read the whole register in its order: it is given no choice. */
    private static String seul(String colonne, String ensuite, int rang) {
        return """
            select usager.id, case when usager.%1$s = coupe.gauche then 0 else %3$d end as rang
            from coupe
            cross join lateral (
                select usager.id, usager.%1$s
                from usager
                where usager.structure_id = structure_courante()
                    and usager.%1$s >= coupe.gauche
                    and usager.%1$s < coupe.gauche_fin
                order by usager.%1$s, usager.%2$s
                limit 60
            ) usager
            where coupe.droite = ''
            """.formatted(colonne, ensuite, rang);
    }

    private static String deux(String nom, String prenom) {
        return """
            select usager.id, 0 as rang
            from (
                select gauche, gauche_fin, droite, droite_fin from coupe where droite <> ''
                union all
                select droite, droite_fin, gauche, gauche_fin from coupe where droite <> ''
            ) coupe (nom, nom_fin, prenom, prenom_fin)
            cross join lateral (
                select usager.id
                from usager
                where usager.structure_id = structure_courante()
                    and usager.%1$s >= coupe.nom
                    and usager.%1$s < coupe.nom_fin
                    and usager.%2$s >= coupe.prenom
                    and usager.%2$s < coupe.prenom_fin
                order by usager.%1$s, usager.%2$s
                limit 60
            ) usager
            """.formatted(nom, prenom);
    }
}
