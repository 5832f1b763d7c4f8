package fr.estran.bilan.consultation;

import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record MotifRepository(JdbcClient jdbc) {

    record Cle(TypeDAction type, String motif) implements Comparable<Cle> {

        @Override
        public int compareTo(Cle autre) {
            return Comparator.comparing(Cle::type).thenComparing(Cle::motif).compare(this, autre);
        }
    }

    private record Compte(TypeDAction type, String motif, int nombre) {}

    void verrouiller(String trimestre) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('motif'), hashtext(structure_courante()::text || :trimestre))")
                .param("trimestre", trimestre)
                .query((RowCallbackHandler) rien -> {});
    }

    /** @return whether it is new */
    boolean recevoir(UUID envoi) {
        return jdbc.sql("""
            insert into motif_envoi (structure_id, id)
            values (structure_courante(), :id)
            on conflict (structure_id, id) do nothing
            """).param("id", envoi).update() == 1;
    }

    SortedMap<Cle, Integer> comptes(String trimestre) {
        var comptes = new TreeMap<Cle, Integer>();
        jdbc.sql("select type, motif, nombre from motif where trimestre = :trimestre")
                .param("trimestre", trimestre)
                .query(Compte.class)
                .list()
                .forEach(compte -> comptes.put(new Cle(compte.type(), compte.motif()), compte.nombre()));
        return comptes;
    }

    /** All of them anew, in one order: by their names. */
    void recrire(String trimestre, Map<Cle, Integer> comptes) {
        jdbc.sql("delete from motif where trimestre = :trimestre")
                .param("trimestre", trimestre)
                .update();
        jdbc.sql("""
            insert into motif (structure_id, trimestre, type, motif, nombre)
            select structure_courante(), :trimestre, dit.type, dit.motif, dit.nombre
            from unnest(:types::text[], :motifs::text[], :nombres::integer[]) as dit (type, motif, nombre)
            order by dit.type, dit.motif
            """)
                .param("trimestre", trimestre)
                .param(
                        "types",
                        comptes.keySet().stream().map(cle -> cle.type().code()).toList())
                .param("motifs", comptes.keySet().stream().map(Cle::motif).toList())
                .param("nombres", comptes.values())
                .update();
    }
}
