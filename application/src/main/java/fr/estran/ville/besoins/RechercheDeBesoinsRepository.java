package fr.estran.ville.besoins;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The words of a sentence (V251, V310, ADR 0069). Each brings its radical, or, where no need is said with it, those of the words that it
 * looks or sounds like. Two words that are one when they touch ("docto lib") bring that one too; letters that are spelt ("a p l") are one
 * word; an article that may be stuck to a word that nobody knows ("lurssaf") is taken off it too, less surely: "nautisme" has none.
 */
@Repository
record RechercheDeBesoinsRepository(JdbcClient jdbc) {

    private static final String LIRE = """
        with ecrit as (
            select rang, mot
            from unnest(string_to_array(
                regexp_replace(
                    technique.mots_simples(:texte),
                    '\\m([a-z0-9]) ([a-z0-9])(?: ([a-z0-9])\\M)?(?: ([a-z0-9])\\M)?\\M', '\\1\\2\\3\\4', 'g'),
                ' ')) with ordinality dit (mot, rang)
            where rang <= 40
        ), d_ici as materialized (
            select expression as dite, radicaux from besoin_expression
            union all
            select nom, radicaux from besoin_dit
        ), lu as materialized (
            select rang, mot, 1::double precision as surete
            from ecrit
            union all
            select ecrit.rang, reste.mot, 0.8
            from ecrit
            join technique.mot_livre reste on reste.mot = substring(ecrit.mot from '^(?:qu|[ldjmnstc])([aeiouyh].+)$')
            where not exists (select from technique.mot_livre entier where entier.mot = ecrit.mot)
                and not exists (select from technique.mot_courant courant where courant.mot = ecrit.mot)
                and not exists (select from d_ici where d_ici.radicaux && technique.radicaux(ecrit.mot))
                and technique.radicaux(ecrit.mot) <> '{}'
        ), dit as materialized (
            select rang, mot, surete, radical
            from (
                select 2 * rang as rang, mot, surete from lu
                union all
                select 2 * lu.rang + 1, connu.mot, least(lu.surete, suite.surete)
                from lu
                join lu suite on suite.rang = lu.rang + 1
                cross join lateral (
                    select livre.mot from technique.mot_livre livre where livre.mot = lu.mot || suite.mot
                ) connu
            ) mots
            cross join lateral unnest(coalesce(
                (select array[livre.radical] from technique.mot_livre livre where livre.mot = mots.mot),
                technique.radicaux(mots.mot))) radical
            where length(radical) >= 2
        ), inconnu as materialized (
            select rang, mot, technique.sons(mot) as sons
            from dit
            where length(mot) >= 4
                and not exists (select from technique.radical_livre connu where connu.radical = dit.radical)
                and not exists (select from d_ici where dit.radical = any(d_ici.radicaux))
                and not exists (select from technique.mot_courant courant where courant.mot = dit.mot)
        ), mot_d_ici as materialized (
            select distinct mot
            from d_ici
            cross join lateral unnest(string_to_array(technique.mots_simples(dite), ' ')) mot
            where exists (select from inconnu)
        )
        select rang, radical, surete
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
                select radical, semblable.ressemblance
                from (
                    select mot, technique.similarity(mot, inconnu.mot) as ressemblance from mot_d_ici
                ) semblable
                cross join lateral unnest(technique.radicaux(semblable.mot)) radical
                where semblable.ressemblance >= 0.5
            ) voisin (radical, ressemblance)
            where ressemblance >= 0.5
            group by radical
            order by ressemblance desc, radical
            limit 3
        ) proche
        """;

    List<MotLu> lire(String texte) {
        return jdbc.sql(LIRE).param("texte", texte).query(MotLu.class).list();
    }

    /**
     * A radical that a word of a sentence may stand for.
     *
     * @param rang of the word in the sentence; a word that is read in several ways has several rows
     * @param surete 1 where the word is known, less where it only looks or sounds like one that is
     */
    record MotLu(long rang, String radical, double surete) {}
}
