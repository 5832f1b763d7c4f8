package fr.estran.socle.dossier;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Introuvable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of things that are described once: read as their forms say them, written, completed by each other. */
@Repository
public record FicheRepository(JdbcClient jdbc) {

    /** One more of its kind at a time, so that the same one typed by two is seen. */
    public void seReserver(FicheDecrite fiche) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:table || '/' || structure_courante(), 0))")
                .param("table", fiche.table())
                .query(Integer.class)
                .single();
    }

    /** As one of its forms says it. */
    public Champs dire(FicheDecrite fiche, String partie, Object id) {
        return jdbc.sql(fiche.select() + ceci(fiche)).param("id", id).query().listOfRows().stream()
                .findFirst()
                .map(ligne -> fiche.dire(partie, ligne))
                .orElseThrow(Introuvable::new);
    }

    /** All of them as one of their forms says them, by what tells one from another. */
    public Map<String, Champs> toutes(FicheDecrite fiche, String partie) {
        var toutes = new LinkedHashMap<String, Champs>();
        jdbc.sql(fiche.select())
                .query()
                .listOfRows()
                .forEach(ligne ->
                        toutes.put(String.valueOf(ligne.get(fiche.chose().cle())), fiche.dire(partie, ligne)));
        return toutes;
    }

    /** Codes are compared as words, however the database orders them. */
    private static String ceci(FicheDecrite fiche) {
        var cle = fiche.chose().cle();
        return " where " + (cle.equals("id") ? cle : cle + "::text") + " = :id";
    }

    /** One more, or the same written anew. */
    public void ecrire(FicheDecrite fiche, String partie, Object id, Champs dits) {
        ecrire(fiche, partie, id, fiche.lire(partie, dits), Map.of());
    }

    /**
     * The same, of what was read of a form already.
     *
     * @param avec columns that no form of it has
     */
    public void ecrire(FicheDecrite fiche, String partie, Object id, Map<String, ?> dits, Map<String, ?> avec) {
        jdbc.sql(fiche.insert(partie, avec.keySet().toArray(String[]::new)))
                .params(dits)
                .params(avec)
                .param("id", id)
                .update();
    }

    /** What one of its forms says of it, and nothing else. */
    public void corriger(FicheDecrite fiche, String partie, Object id, Champs dits) {
        jdbc.sql(fiche.update(partie) + ceci(fiche))
                .params(fiche.lire(partie, dits))
                .param("id", id)
                .update();
    }

    /** What the sheet of the one that stays does not say, that of the other does. */
    void completer(FicheDecrite fiche, Object de, Object vers) {
        var ordre = fiche.completer();
        if (!ordre.isEmpty()) {
            jdbc.sql(ordre).param("de", de).param("vers", vers).update();
        }
    }
}
