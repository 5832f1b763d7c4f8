package fr.estran.socle.droits;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.Code;
import java.util.Map;
import java.util.Map.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record DureeRepository(JdbcClient jdbc) {

    Map<Duree, Integer> lire() {
        return jdbc
                .sql("select duree, valeur from duree_reglee")
                .query((ligne, _) -> Map.entry(Code.de(Duree.class, ligne.getString("duree")), ligne.getInt("valeur")))
                .stream()
                .collect(toMap(Entry::getKey, Entry::getValue));
    }

    void regler(Duree duree, int valeur) {
        jdbc.sql("""
            insert into duree_reglee (structure_id, duree, valeur)
            values (structure_courante(), :duree, :valeur)
            on conflict (structure_id, duree) do update set valeur = excluded.valeur
            """).param("duree", duree).param("valeur", valeur).update();
    }
}
