package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Mot;
import fr.estran.bilan.rapport.Mot.Nature;
import fr.estran.ville.themes.FormesDAide;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words that the service wrote itself. */
@Repository
record MotRepository(JdbcClient jdbc) {

    record Ecrit(String texte, int revision) {}

    record Ecrits(Map<Mot, Ecrit> mots, FormesDAide formes) {

        MotDuService de(Mot mot, @Nullable String question, String libelle) {
            var ecrit = mots.get(mot);
            return ecrit == null
                    ? new MotDuService(mot, question, libelle, mot.defaut(formes), null, 0)
                    : new MotDuService(mot, question, libelle, mot.defaut(formes), ecrit.texte(), ecrit.revision());
        }
    }

    Ecrits ecrits(FormesDAide formes) {
        var mots = new HashMap<Mot, Ecrit>();
        RowCallbackHandler ligne = rs -> mots.put(
                new Mot(Nature.valueOf(rs.getString("nature").toUpperCase(Locale.ROOT)), rs.getString("code")),
                new Ecrit(rs.getString("texte"), rs.getInt("revision")));
        jdbc.sql("select nature, code, texte, revision from mot").query(ligne);
        return new Ecrits(mots, formes);
    }

    /** Whether nobody else wrote them meanwhile. */
    boolean ecrire(Mot mot, String texte, int revisionLue) {
        return jdbc.sql("""
            insert into mot (structure_id, nature, code, texte, revision)
            values (structure_courante(), :nature, :code, :texte, :revision + 1)
            on conflict (structure_id, nature, code) do update
            set texte = excluded.texte,
                revision = excluded.revision
            where mot.revision = :revision
            """)
                        .param("nature", mot.nature().nom())
                        .param("code", mot.code())
                        .param("texte", texte)
                        .param("revision", revisionLue)
                        .update()
                == 1;
    }

    /** The same. */
    boolean retirer(Mot mot, int revisionLue) {
        int retires = jdbc.sql("delete from mot where nature = :nature and code = :code and revision = :revision")
                .param("nature", mot.nature().nom())
                .param("code", mot.code())
                .param("revision", revisionLue)
                .update();
        return retires == 1 || revisionLue == 0;
    }
}
