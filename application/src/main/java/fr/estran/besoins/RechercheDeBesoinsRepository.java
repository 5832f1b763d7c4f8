package fr.estran.besoins;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which need a sentence tells (V251, ADR 0069). Each word brings its radical, or, where nothing is said with it, those of the words that it
 * looks or sounds like; two words that are one when they touch ("docto lib") bring that one too. A radical weighs more the fewer needs are
 * said with it, and for a need the more often it is said with it. To this is added the expression that was best recognised as a whole.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RechercheDeBesoinsRepository {

    /** Less than one word that tells something: it is only what everybody says. */
    private static final double ASSEZ = 1.5;

    private static final String CHERCHER = """
            with tape as (
                select rang, mot
                from regexp_split_to_table(technique.mots_simples(:texte), ' ') with ordinality dit (mot, rang)
                where rang <= 40
            ), dit as materialized (
                select row_number() over () as rang, mot, radical
                from (
                    select mot from tape
                    union all
                    select tape.mot || suite.mot
                    from tape
                    join tape suite on suite.rang = tape.rang + 1
                    join technique.mot_livre connu on connu.mot = tape.mot || suite.mot
                ) mots
                cross join lateral unnest(technique.radicaux(mot)) radical
                where length(radical) >= 2
            ), d_ici as materialized (
                select code, radicaux, 1 as poids, technique.mots_simples(expression) as mots
                from besoin_expression
                union all
                select code, technique.radicaux(nom), 3, technique.mots_simples(nom)
                from besoin_dit
            ), mot_d_ici as materialized (
                select distinct mot, radical
                from d_ici
                cross join lateral regexp_split_to_table(mots, ' ') mot
                cross join lateral unnest(technique.radicaux(mot)) radical
            ), inconnu as materialized (
                select rang, mot, technique.sons(mot) as sons
                from dit
                where length(mot) >= 4
                    and not exists (select from technique.radical_livre connu where connu.radical = dit.radical)
                    and not exists (select from mot_d_ici where mot_d_ici.radical = dit.radical)
                    and not exists (select from technique.mot_courant courant where courant.mot = dit.mot)
            ), lu as materialized (
                select rang, radical, 1::double precision as surete
                from dit
                union all
                select inconnu.rang, proche.radical, sqrt(proche.ressemblance)
                from inconnu
                cross join lateral (
                    select radical, max(ressemblance) as ressemblance
                    from (
                        select
                            livre.radical,
                            greatest(technique.similarity(livre.mot, inconnu.mot), 0.95 * technique.similarity(livre.sons, inconnu.sons))
                        from technique.mot_livre livre
                        where livre.sons operator(technique.%) inconnu.sons
                        union all
                        select mot_d_ici.radical, technique.similarity(mot_d_ici.mot, inconnu.mot)
                        from mot_d_ici
                    ) voisin (radical, ressemblance)
                    where ressemblance >= 0.5
                    group by radical
                    order by ressemblance desc, radical
                    limit 3
                ) proche
            ), compris as materialized (
                select lu.radical, max(lu.surete) as surete, coalesce(livre.rarete, 4) as rarete
                from lu
                left join technique.radical_livre livre on livre.radical = lu.radical
                group by lu.radical, livre.rarete
            ), terme as materialized (
                select radical, code, sum(poids)::double precision as poids
                from (
                    select livre.radical, livre.code, livre.poids
                    from technique.terme_livre livre
                    where livre.radical = any(array(select radical from compris))
                    union all
                    select radical, d_ici.code, d_ici.poids
                    from d_ici
                    cross join lateral unnest(d_ici.radicaux) radical
                    where radical = any(array(select radical from compris))
                ) tous
                group by radical, code
            ), par_mot as materialized (
                select terme.code, lu.rang, max(lu.surete * compris.rarete * terme.poids / (terme.poids + 1)) as points
                from lu
                join compris on compris.radical = lu.radical
                join terme on terme.radical = lu.radical
                group by terme.code, lu.rang
            ), expression as materialized (
                select row_number() over () as numero, code, radicaux
                from (
                    select code, radicaux from technique.expression_livree
                    union all
                    select code, radicaux from d_ici
                ) toutes
                where radicaux && array(select radical from compris)
            ), par_expression as materialized (
                select code, max(points) as points
                from (
                    select
                        expression.code,
                        power(coalesce(sum(compris.surete * compris.rarete), 0), 2) / sum(coalesce(livre.rarete, 4)) as points
                    from expression
                    cross join lateral unnest(expression.radicaux) dite (radical)
                    left join technique.radical_livre livre on livre.radical = dite.radical
                    left join compris on compris.radical = dite.radical
                    group by expression.numero, expression.code
                ) chacune
                group by code
            )
            select besoin.code, total.points + par_expression.points as points
            from (
                select code, sum(points) as points
                from par_mot
                group by code
            ) total
            join par_expression on par_expression.code = total.code
            join besoin_retenu besoin on besoin.code = total.code and besoin.retire_le is null
            where total.points + par_expression.points >= :assez
            order by points desc, besoin.code
            limit :combien
            """;

    private final JdbcClient jdbc;

    RechercheDeBesoinsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Trouve(String code, double points) {}

    List<Trouve> chercher(String texte, int combien) {
        return jdbc.sql(CHERCHER)
                .param("texte", texte)
                .param("assez", ASSEZ)
                .param("combien", combien)
                .query(Trouve.class)
                .list();
    }
}
