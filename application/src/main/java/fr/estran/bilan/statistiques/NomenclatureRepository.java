package fr.estran.bilan.statistiques;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the names of what figures are told apart by. */
@Repository
record NomenclatureRepository(JdbcClient jdbc) {

    Nomenclature lire() {
        return new Nomenclature(jdbc.sql("""
            select 'quartier' as famille, code::text as code, coalesce(nom, code) as nom, null::uuid as id
            from quartier
            where fusionne_dans is null
            union all
            select 'lieu', reference, nom, null
            from lieu
            where fusionne_dans_id is null
            union all
            select 'thematique', code, coalesce(libelle, code), null
            from thematique
            where reunie_dans is null
            union all
            select 'champ_action', champ, libelle, null
            from champ_d_action
            where libelle is not null
            union all
            select 'conseiller', reference, nom_entier(conseiller), id
            from conseiller
            union all
            select 'acteur', reference, coalesce(nom, reference), null
            from acteur
            where fusionne_dans_id is null
            union all
            select 'enquete', reference, coalesce(titre, reference), null
            from enquete
            where lancee_le is not null
            union all
            select distinct 'question', question.code, question.libelle, null::uuid
            from enquete_question question
            union all
            select 'type', type, type, null
            from (select distinct type from action) pratique
            union all
            select 'canal', canal, canal, null
            from (select distinct canal from inscription where canal is not null) emprunte
            """).query(Nomenclature.Entree.class).list(), Lexique.DEFAUT);
    }

    /** The same as long as none of the names has changed. */
    String version() {
        return jdbc.sql("""
            select coalesce(bit_xor(empreinte), 0)::text
            from releve_modifie
            """).query(String.class).single();
    }
}
