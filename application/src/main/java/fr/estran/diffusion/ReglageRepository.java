package fr.estran.diffusion;

import fr.estran.diffusion.ReglageActe.NatureActe;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReglageRepository {

    private final JdbcClient jdbc;

    ReglageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReglageActe> lire() {
        return jdbc.sql("""
                        select original, matiere, matiere_intitule, nature, modifie_le
                        from reglage_acte
                        """).query(ReglageRepository::reglage).optional();
    }

    void enregistrer(ReglageActe reglage) {
        jdbc.sql("""
                        insert into reglage_acte (structure_id, original, matiere, matiere_intitule, nature, modifie_le)
                        values (structure_courante(), :original, :matiere, :nom, :nature, :le)
                        on conflict (structure_id) do update
                        set original = excluded.original,
                            matiere = excluded.matiere,
                            matiere_intitule = excluded.matiere_intitule,
                            nature = excluded.nature,
                            modifie_le = excluded.modifie_le
                        """)
                .paramSource(reglage)
                .param("nom", reglage.matiereNom())
                .param("nature", reglage.nature().code())
                .param("le", OffsetDateTime.ofInstant(reglage.modifieLe(), ZoneOffset.UTC))
                .update();
    }

    private static ReglageActe reglage(ResultSet ligne, int rang) throws SQLException {
        return new ReglageActe(
                ligne.getString("original"),
                ligne.getString("matiere"),
                ligne.getString("matiere_intitule"),
                NatureActe.valueOf(ligne.getString("nature").toUpperCase(Locale.ROOT)),
                ligne.getObject("modifie_le", OffsetDateTime.class).toInstant());
    }
}
