package fr.estran.programme.ateliers;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two models that are one: what is theirs. */
@Repository
record FusionDesModelesRepository(JdbcClient jdbc) {

    /** Of a model that was found to be another, that other. */
    Optional<ModeleDAtelierId> garde(ModeleDAtelierId modele) {
        return jdbc.sql("select fusionne_dans_id from modele_atelier where id = :modele and fusionne_dans_id is not"
                        + " null")
                .param("modele", modele)
                .query(ModeleDAtelierId.class)
                .optional();
    }

    /** What it does not say, the other does; its theme and its title stand. */
    void completer(ModeleDAtelierId de, ModeleDAtelierId vers) {
        jdbc.sql("""
            update modele_atelier
            set
                quoi = coalesce(modele_atelier.quoi, autre.quoi),
                pour_qui = coalesce(modele_atelier.pour_qui, autre.pour_qui),
                avant_de_venir = coalesce(modele_atelier.avant_de_venir, autre.avant_de_venir),
                a_apporter = coalesce(modele_atelier.a_apporter, autre.a_apporter),
                appareils = case when modele_atelier.appareils = '{}'
                    then autre.appareils else modele_atelier.appareils end,
                niveau = coalesce(modele_atelier.niveau, autre.niveau),
                duree = coalesce(modele_atelier.duree, autre.duree),
                places = coalesce(modele_atelier.places, autre.places)
            from modele_atelier autre
            where modele_atelier.id = :vers
                and autre.structure_id = modele_atelier.structure_id
                and autre.id = :de
            """).param("de", de).param("vers", vers).update();
        jdbc.sql("""
            insert into modele_atelier_materiel (structure_id, modele_id, materiel_id)
            select structure_id, :vers, materiel_id
            from modele_atelier_materiel
            where modele_id = :de
                and not exists (select from modele_atelier_materiel garde where garde.modele_id = :vers)
            """).param("de", de).param("vers", vers).update();
    }

    /** Those that were found to be this one already follow it. */
    void reunir(ModeleDAtelierId de, ModeleDAtelierId vers, LocalDate jour) {
        jdbc.sql("""
            update modele_atelier
            set fusionne_dans_id = :vers, retire_le = coalesce(retire_le, :jour)
            where id = :de or fusionne_dans_id = :de
            """).param("de", de).param("vers", vers).param("jour", jour).update();
    }

    /** A folder may say that one is another, which was found since to be a third. */
    void deChaineEnUn() {
        jdbc.sql("""
            update modele_atelier
            set fusionne_dans_id = garde.fusionne_dans_id
            from modele_atelier garde
            where garde.structure_id = modele_atelier.structure_id
                and garde.id = modele_atelier.fusionne_dans_id
                and garde.fusionne_dans_id is not null
            """).update();
    }

    /** No folder brings back into the lists what was found to be another. */
    void retirerLesReunis(LocalDate jour) {
        jdbc.sql("""
            update modele_atelier
            set retire_le = :jour
            where fusionne_dans_id is not null and retire_le is null
            """).param("jour", jour).update();
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
