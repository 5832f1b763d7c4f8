package fr.estran.bilan.actes;

import fr.estran.bilan.publication.Publie.Dit;
import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.ChiffreDefini;
import fr.estran.bilan.rapport.Preparation.Piece;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What validation freezes. The database refuses that it be changed afterwards, or added to. */
@Repository
record FigeRepository(JdbcClient jdbc) {

    void chiffre(RapportId rapport, int rang, ChiffreDefini chiffre) {
        jdbc.sql("""
            insert into rapport_chiffre
                (structure_id, rapport_id, rang, chemin, detail, nom, unite, regle, valeur, avant)
            values (structure_courante(), :rapport, :rang, :chemin, :detail, :nom, :unite, :regle, :valeur, :avant)
            """)
                .param("rapport", rapport)
                .param("rang", rang)
                .paramSource(chiffre)
                .update();
    }

    void texte(RapportId rapport, int rang, TexteFige texte) {
        jdbc.sql("""
            insert into rapport_texte (structure_id, rapport_id, cle, rang, titre, genere, publie)
            values (structure_courante(), :rapport, :cle, :rang, :titre, :genere, :publie)
            """)
                .param("rapport", rapport)
                .paramSource(texte)
                .param("rang", rang)
                .update();
    }

    void dit(RapportId rapport, int rang, Dit dit) {
        jdbc.sql("""
            insert into rapport_dit (structure_id, rapport_id, rang, annee, chemin, codes, valeur)
            values (structure_courante(), :rapport, :rang, :annee, cast(:chemin as text[]),
                cast(:codes as text[]), :valeur)
            """)
                .param("rapport", rapport)
                .param("rang", rang)
                .paramSource(dit)
                .param("codes", dit.codes() == null ? null : dit.codes().toArray(String[]::new))
                .update();
    }

    /** The database checks the imprint against the bytes. */
    void piece(RapportId rapport, Piece piece) {
        jdbc.sql("""
            insert into rapport_piece (structure_id, rapport_id, nom, contenu, empreinte, publique)
            values (structure_courante(), :rapport, :nom, :contenu, :empreinte, :publique)
            """)
                .param("rapport", rapport)
                .paramSource(piece)
                .param("empreinte", Empreinte.de(piece.contenu()).octets())
                .update();
    }

    /** @param porteur the report, or the cover that was made for it */
    void entete(RapportId rapport, UUID porteur, Acte dit) {
        jdbc.sql("""
            insert into rapport_entete (structure_id, porteur, rapport_id, seance, numero, rapporteur)
            values (structure_courante(), :porteur, :rapport, :seance, :numero, :rapporteur)
            """)
                .param("porteur", porteur)
                .param("rapport", rapport)
                .paramSource(dit)
                .update();
    }

    /** What each heading says, by the id of what bears it. */
    Map<UUID, Acte> entetes(RapportId rapport) {
        var entetes = new HashMap<UUID, Acte>();
        jdbc.sql("""
            select porteur, seance, numero, rapporteur
            from rapport_entete
            where rapport_id = :rapport
            """).param("rapport", rapport).query(ligne -> {
            entetes.put(
                    ligne.getObject("porteur", UUID.class),
                    new Acte(
                            ligne.getObject("seance", LocalDate.class),
                            ligne.getString("rapporteur"),
                            ligne.getString("numero")));
        });
        return entetes;
    }

    List<ChiffreDefini> chiffres(RapportId rapport) {
        return jdbc.sql("""
            select chemin, detail, nom, unite, regle, valeur, avant
            from rapport_chiffre
            where rapport_id = :rapport
            order by rang
            """)
                .param("rapport", rapport)
                .query(ChiffreDefini.class)
                .list();
    }

    List<Dit> dits(RapportId rapport) {
        return jdbc.sql("""
            select annee, chemin, codes, valeur
            from rapport_dit
            where rapport_id = :rapport
            order by rang
            """).param("rapport", rapport).query(Dit.class).list();
    }

    List<TexteFige> textes(RapportId rapport) {
        return jdbc.sql("""
            select cle, titre, genere, publie
            from rapport_texte
            where rapport_id = :rapport
            order by rang
            """).param("rapport", rapport).query(TexteFige.class).list();
    }

    List<PieceFigee> pieces(RapportId rapport) {
        return jdbc.sql("""
            select nom, empreinte, length(contenu) as taille, publique
            from rapport_piece
            where rapport_id = :rapport
            order by publique desc, nom
            """)
                .param("rapport", rapport)
                .query(FigeRepository::piece)
                .list();
    }

    Optional<PieceFigee.Contenu> lire(RapportId rapport, String nom) {
        return jdbc.sql("""
            select nom, empreinte, length(contenu) as taille, publique, contenu
            from rapport_piece
            where rapport_id = :rapport and nom = :nom
            """)
                .param("rapport", rapport)
                .param("nom", nom)
                .query((ligne, rang) -> new PieceFigee.Contenu(piece(ligne, rang), ligne.getBytes("contenu")))
                .optional();
    }

    private static PieceFigee piece(ResultSet ligne, int rang) throws SQLException {
        return new PieceFigee(
                ligne.getString("nom"),
                new Empreinte(ligne.getBytes("empreinte")),
                ligne.getInt("taille"),
                ligne.getBoolean("publique"));
    }
}
