package fr.estran.programme.affiche;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.affiche.CeQuiDiffere.Papier;
import fr.estran.socle.commun.Identifiants;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The papers that went out: added to, and never changed. */
@Repository
record PlaquetteFigeeRepository(JdbcClient jdbc, JsonMapper json, Clock horloge) {

    private record Ligne(OffsetDateTime partieLe, String contenu) {}

    /** The last of a quarter: what was printed again took the place of what was printed before. */
    Optional<Papier> dernier(TrimestreDuProgramme trimestre) {
        return jdbc.sql("""
            select partie_le, contenu::text as contenu
            from plaquette_figee
            where trimestre = :trimestre
            order by partie_le desc, id desc
            limit 1
            """)
                .param("trimestre", trimestre.code())
                .query(Ligne.class)
                .optional()
                .map(ligne -> new Papier(
                        LocalDate.ofInstant(ligne.partieLe().toInstant(), horloge.getZone()), lire(ligne.contenu())));
    }

    /** Papers are kept for years, and the model may change: one that is not understood any more keeps no page from opening. */
    private @Nullable Plaquette lire(String contenu) {
        try {
            return json.readValue(contenu, Plaquette.class);
        } catch (JacksonException _) {
            return null;
        }
    }

    UUID ajouter(Plaquette plaquette) {
        var id = Identifiants.nouveau();
        jdbc.sql("""
            insert into plaquette_figee (structure_id, id, trimestre, partie_le, contenu)
            values (structure_courante(), :id, :trimestre, :quand, cast(:contenu as jsonb))
            """)
                .param("id", id)
                .param("trimestre", plaquette.trimestre())
                .param("quand", horloge.instant())
                .param("contenu", json.writeValueAsString(plaquette))
                .update();
        return id;
    }
}
