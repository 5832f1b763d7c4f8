package fr.estran.feuillesconnues;

import fr.estran.commun.Code;
import fr.estran.commun.Identifiants;
import fr.estran.commun.StructureCourante;
import fr.estran.correspondances.CorrespondanceGardee;
import fr.estran.correspondances.NatureDeFeuille;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CorrespondanceRepository {

    private final JdbcClient jdbc;

    CorrespondanceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of which a page tells. */
    private record Deux(UUID id, String un, String autre) {}

    List<FeuilleConnue> resumees() {
        return jdbc.sql("""
                        select
                            correspondance.id,
                            correspondance.nom,
                            correspondance.nature,
                            count(correspondance_colonne.titre) as colonnes
                        from correspondance
                        left join correspondance_colonne
                            on correspondance_colonne.structure_id = correspondance.structure_id
                            and correspondance_colonne.correspondance_id = correspondance.id
                        group by correspondance.structure_id, correspondance.id
                        order by lower(correspondance.nom), correspondance.reference
                        """).query(FeuilleConnue.class).list();
    }

    List<CorrespondanceGardee> toutes() {
        var champs = parId("select correspondance_id as id, titre as un, champ as autre from correspondance_colonne");
        var mots = parId("""
                select correspondance_id as id, champ || '.' || regexp_replace(mot, '^-$', '') as un, devient as autre
                from correspondance_mot
                """);
        return jdbc.sql("select id, nom, nature, titres, repeter from correspondance order by reference")
                .query((lue, _) -> {
                    var id = lue.getObject("id", UUID.class);
                    return new CorrespondanceGardee(
                            lue.getString("nom"),
                            Code.de(NatureDeFeuille.class, lue.getString("nature")),
                            lue.getString("titres"),
                            lue.getBoolean("repeter"),
                            champs.getOrDefault(id, Map.of()),
                            mots.getOrDefault(id, Map.of()));
                })
                .list();
    }

    private Map<UUID, Map<String, String>> parId(String sql) {
        return jdbc.sql(sql).query(Deux.class).list().stream()
                .collect(Collectors.groupingBy(
                        Deux::id, Collectors.toMap(Deux::un, Deux::autre, (un, _) -> un, HashMap::new)));
    }

    /** What was kept for the same titles is replaced. */
    UUID garder(CorrespondanceGardee gardee) {
        var id = jdbc.sql("""
                        insert into correspondance (structure_id, id, reference, nom, nature, titres, repeter)
                        values (structure_courante(), :id, :reference, :nom, :nature, :titres, :repeter)
                        on conflict (structure_id, reference) do update
                        set nom = excluded.nom, repeter = excluded.repeter
                        returning id
                        """)
                .param("id", Identifiants.nouveau())
                .param("reference", gardee.reference())
                .param("nom", gardee.nom())
                .param("nature", gardee.nature().code())
                .param("titres", gardee.titres())
                .param("repeter", gardee.repeter())
                .query(UUID.class)
                .single();
        jdbc.sql("delete from correspondance_colonne where correspondance_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from correspondance_mot where correspondance_id = :id")
                .param("id", id)
                .update();
        gardee.champs().forEach((titre, champ) -> ajouterLaColonne(id, titre, champ));
        gardee.motsDits().forEach((mot, devient) -> ajouterLeMot(id, mot.split("\\.", 2), devient));
        return id;
    }

    private void ajouterLaColonne(UUID id, String titre, String champ) {
        jdbc.sql("""
                        insert into correspondance_colonne (structure_id, correspondance_id, titre, champ)
                        values (:structure, :id, :titre, :champ)
                        """)
                .param("structure", structure())
                .param("id", id)
                .param("titre", titre)
                .param("champ", champ)
                .update();
    }

    /** What a blank means is kept as a dash: a folder of records tells no empty cell from none. */
    private void ajouterLeMot(UUID id, String[] champEtMot, String devient) {
        jdbc.sql("""
                        insert into correspondance_mot (structure_id, correspondance_id, champ, mot, devient)
                        values (:structure, :id, :champ, coalesce(nullif(:mot, ''), '-'), :devient)
                        """)
                .param("structure", structure())
                .param("id", id)
                .param("champ", champEtMot[0])
                .param("mot", champEtMot[1])
                .param("devient", devient)
                .update();
    }

    /** @return whether it was still called so */
    boolean renommer(UUID id, String avant, String nom) {
        return jdbc.sql("update correspondance set nom = :nom where id = :id and nom = :avant")
                        .param("id", id)
                        .param("avant", avant)
                        .param("nom", nom)
                        .update()
                > 0;
    }

    boolean oublier(UUID id) {
        return jdbc.sql("delete from correspondance where id = :id")
                        .param("id", id)
                        .update()
                > 0;
    }

    private static UUID structure() {
        return StructureCourante.siConnue().orElseThrow().valeur();
    }
}
