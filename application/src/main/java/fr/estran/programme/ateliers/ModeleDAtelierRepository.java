package fr.estran.programme.ateliers;

import static fr.estran.programme.ateliers.DescriptionDeModele.MATERIEL;
import static fr.estran.programme.ateliers.DescriptionDeModele.MODELE;
import static fr.estran.programme.ateliers.DescriptionDeModele.MODELE_ECRIT;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.dossier.FicheRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record ModeleDAtelierRepository(JdbcClient jdbc, FicheRepository fiches) {

    private static final String MODELES = """
        select
            modele.id,
            thematique.retenue as thematique,
            coalesce(thematique.libelle, thematique.retenue) as theme,
            modele.titre,
            modele.quoi,
            modele.pour_qui,
            modele.avant_de_venir,
            modele.a_apporter,
            modele.appareils,
            modele.niveau,
            modele.duree,
            modele.places,
            array(
                select emporte.materiel_id
                from modele_atelier_materiel emporte
                where emporte.structure_id = modele.structure_id and emporte.modele_id = modele.id
                order by emporte.materiel_id
            ) as materiel,
            modele.retire_le
        from modele_atelier modele
        join thematique_retenue thematique on thematique.structure_id = modele.structure_id
            and thematique.code = modele.thematique
        where modele.fusionne_dans_id is null
        """;

    /** Each once, theme after theme, in the order that somebody gave them. */
    List<ModeleDAtelier> tous() {
        return jdbc.sql(MODELES + """
            order by plier(coalesce(thematique.libelle, thematique.retenue)), thematique.retenue,
                modele.ordre nulls last, plier(modele.titre), modele.id
            """).query(ModeleDAtelier.class).list();
    }

    Optional<ModeleDAtelier> lire(ModeleDAtelierId id) {
        return jdbc.sql(MODELES + "and modele.id = :id")
                .param("id", id)
                .query(ModeleDAtelier.class)
                .optional();
    }

    /** Those of that title, whatever its capitals and accents. */
    List<ModeleDAtelier> semblables(ModeleDAtelierId id, String titre) {
        return jdbc.sql(MODELES + "and modele.id <> :id and plier(modele.titre) = plier(:titre) order by modele.id")
                .param("id", id)
                .param("titre", titre)
                .query(ModeleDAtelier.class)
                .list();
    }

    /** One model more at a time, so that the same one typed by two is seen. */
    void seReserver() {
        fiches.seReserver(MODELE);
    }

    /** Whoever writes it waits for whoever does so already. */
    boolean verrouiller(ModeleDAtelierId id) {
        return jdbc.sql("select true from modele_atelier where id = :id and fusionne_dans_id is null for update")
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** As its form says it. */
    Champs dire(ModeleDAtelierId id) {
        var materiel = jdbc.sql("select materiel_id from modele_atelier_materiel where modele_id = :id order by 1")
                .param("id", id)
                .query(String.class)
                .list();
        return fiches.dire(MODELE, MODELE_ECRIT, id).avec(MATERIEL, materiel);
    }

    /** One more, or the same written anew. */
    void ecrire(ModeleDAtelierId id, Champs dits) {
        fiches.ecrire(MODELE, MODELE_ECRIT, id, dits);
        emporter(id, LectureDeSaisie.ids(dits.tous(MATERIEL)));
    }

    /** What is known of it: the rest is left out. */
    private void emporter(ModeleDAtelierId id, List<UUID> materiel) {
        jdbc.sql("delete from modele_atelier_materiel where modele_id = :id and materiel_id <> all(:materiel)")
                .param("id", id)
                .param("materiel", materiel)
                .update();
        jdbc.sql("""
            insert into modele_atelier_materiel (structure_id, modele_id, materiel_id)
            select structure_id, :id, id from materiel where id = any(:materiel)
            on conflict do nothing
            """).param("id", id).param("materiel", materiel).update();
    }

    void retenir(ActionId action, ModeleDAtelierId modele) {
        jdbc.sql("""
            insert into action_modele (structure_id, action_id, modele_id)
            values (structure_courante(), :action, :modele)
            """).param("action", action).param("modele", modele).update();
    }

    Optional<ModeleDAtelier> deLAction(ActionId action) {
        return jdbc.sql(MODELES + "and modele.id = (select modele_id from action_modele where action_id = :action)")
                .param("action", action)
                .query(ModeleDAtelier.class)
                .optional();
    }
}
