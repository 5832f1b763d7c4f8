package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.FeuilleConnue.CorrespondanceId;
import fr.estran.socle.commun.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record CorrespondanceRepository(JdbcClient jdbc) {

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
    CorrespondanceId garder(CorrespondanceGardee gardee) {
        var id = jdbc.sql("""
            insert into correspondance (structure_id, id, reference, nom, nature, titres, repeter)
            values (structure_courante(), :id, :reference, :nom, :nature, :titres, :repeter)
            on conflict (structure_id, reference) do update
            set nom = excluded.nom, repeter = excluded.repeter
            returning id
            """)
                .param("id", CorrespondanceId.nouveau())
                .paramSource(gardee)
                .query(CorrespondanceId.class)
                .single();
        jdbc.sql("delete from correspondance_colonne where correspondance_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from correspondance_mot where correspondance_id = :id")
                .param("id", id)
                .update();
        ajouterLesColonnes(id, gardee.champs());
        ajouterLesMots(id, gardee.motsDits());
        return id;
    }

    private void ajouterLesColonnes(CorrespondanceId id, Map<String, String> champs) {
        var titres = List.copyOf(champs.keySet());
        jdbc.sql("""
            insert into correspondance_colonne (structure_id, correspondance_id, titre, champ)
            select structure_courante(), :id, titre, champ
            from unnest(:titres::text[], :champs::text[]) as dites (titre, champ)
            """)
                .param("id", id)
                .param("titres", titres)
                .param("champs", titres.stream().map(champs::get).toList())
                .update();
    }

    /** What a blank means is kept as a dash: a folder of records tells no empty cell from none. */
    private void ajouterLesMots(CorrespondanceId id, Map<String, String> motsDits) {
        var mots = List.copyOf(motsDits.keySet());
        jdbc.sql("""
            insert into correspondance_mot (structure_id, correspondance_id, champ, mot, devient)
            select
                structure_courante(),
                :id,
                split_part(dit, '.', 1),
                coalesce(nullif(substr(dit, strpos(dit, '.') + 1), ''), '-'),
                devient
            from unnest(:mots::text[], :deviennent::text[]) as dits (dit, devient)
            """)
                .param("id", id)
                .param("mots", mots)
                .param("deviennent", mots.stream().map(motsDits::get).toList())
                .update();
    }

    /** @return whether it was still called so */
    boolean renommer(CorrespondanceId id, String avant, String nom) {
        return jdbc.sql("update correspondance set nom = :nom where id = :id and nom = :avant")
                        .param("id", id)
                        .param("avant", avant)
                        .param("nom", nom)
                        .update()
                > 0;
    }

    boolean oublier(CorrespondanceId id) {
        return jdbc.sql("delete from correspondance where id = :id")
                        .param("id", id)
                        .update()
                > 0;
    }
}
