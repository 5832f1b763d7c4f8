package fr.estran.programme.ateliers;

import static fr.estran.programme.ateliers.DescriptionDeModele.MODELE;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two models that are one: what is theirs. */
@Repository
record FusionDesModelesRepository(JdbcClient jdbc) {

    /** What it does not say, the other does; its theme and its title stand. */
    void completer(ModeleDAtelierId de, ModeleDAtelierId vers) {
        jdbc.sql(MODELE.completer()).param("de", de).param("vers", vers).update();
        jdbc.sql("""
            insert into modele_atelier_materiel (structure_id, modele_id, materiel_id)
            select structure_id, :vers, materiel_id
            from modele_atelier_materiel
            where modele_id = :de
                and not exists (select from modele_atelier_materiel garde where garde.modele_id = :vers)
            """).param("de", de).param("vers", vers).update();
    }

    /** All that started from one that went started from the one that stays. */
    void deplacerLesActions() {
        jdbc.sql("""
            update action_modele
            set modele_id = modele_atelier.fusionne_dans_id
            from modele_atelier
            where modele_atelier.structure_id = action_modele.structure_id
                and modele_atelier.id = action_modele.modele_id
                and modele_atelier.fusionne_dans_id is not null
            """).update();
    }
}
