package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Annexe.Sorte;
import fr.estran.socle.commun.Identifiants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is added to a frozen report: one row more each time, and none that changes. */
@Repository
record AnnexeRepository(JdbcClient jdbc, Clock horloge) {

    UUID ajouter(RapportId rapport, Sorte nature, String nom, byte[] contenu, String par) {
        var id = Identifiants.nouveau();
        jdbc.sql("""
            insert into rapport_annexe
                (structure_id, id, rapport_id, nature, nom, contenu, empreinte, etabli_le, etabli_par)
            values (structure_courante(), :id, :rapport, :nature, :nom, :contenu, :empreinte, :le, :par)
            """)
                .param("id", id)
                .param("rapport", rapport)
                .param("nature", nature.name().toLowerCase(Locale.ROOT))
                .param("nom", nom)
                .param("contenu", contenu)
                .param("empreinte", Empreinte.de(contenu).octets())
                .param("le", horloge.instant())
                .param("par", par)
                .update();
        return id;
    }

    /** The latest first. */
    List<Annexe> annexes(RapportId rapport) {
        return jdbc.sql("""
            select id, nature, nom, empreinte, length(contenu) as taille, etabli_le, etabli_par
            from rapport_annexe
            where rapport_id = :rapport
            order by etabli_le desc, id desc
            """)
                .param("rapport", rapport)
                .query(AnnexeRepository::annexe)
                .list();
    }

    Optional<Annexe.Contenu> lire(RapportId rapport, UUID id) {
        return jdbc.sql("""
            select id, nature, nom, empreinte, length(contenu) as taille, etabli_le, etabli_par, contenu
            from rapport_annexe
            where rapport_id = :rapport and id = :id
            """)
                .param("rapport", rapport)
                .param("id", id)
                .query((ligne, rang) -> new Annexe.Contenu(annexe(ligne, rang), ligne.getBytes("contenu")))
                .optional();
    }

    private static Annexe annexe(ResultSet ligne, int rang) throws SQLException {
        return new Annexe(
                ligne.getObject("id", UUID.class),
                Sorte.valueOf(ligne.getString("nature").toUpperCase(Locale.ROOT)),
                ligne.getString("nom"),
                new Empreinte(ligne.getBytes("empreinte")),
                ligne.getInt("taille"),
                ligne.getObject("etabli_le", OffsetDateTime.class).toInstant(),
                ligne.getString("etabli_par"));
    }
}
