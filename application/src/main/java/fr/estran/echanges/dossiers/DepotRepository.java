package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Fichier;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

/**
 * The temporary tables in which the rows of a folder wait, one by file, gone at the end of the transaction.
 *
 * <p>COPY fills them, which row-level security forbids on the tables of the domain.
 */
@Repository
record DepotRepository(JdbcClient jdbc, DataSource dataSource) {

    void creer(List<Fichier> fichiers) {
        jdbc.sql(fichiers.stream().map(DepotRepository::creation).collect(joining(";\n")))
                .update();
    }

    private static String creation(Fichier fichier) {
        var colonnes = fichier.colonnes().stream()
                .map(colonne ->
                        "\"%s\" %s".formatted(colonne.nom(), colonne.nature().typeSql()))
                .collect(joining(", "));
        return """
            create temporary table %s (
                ligne bigint not null,
                identifiant uuid,
                implicite boolean not null default false,
                %s
            ) on commit drop
            """.formatted(fichier.depot(), colonnes);
    }

    CopieVersDepot copier(Fichier fichier) {
        var colonnes = fichier.colonnes().stream()
                .map(colonne -> "\"" + colonne.nom() + "\"")
                .collect(joining(", "));
        var identifiant = fichier.aReference() ? "identifiant, " : "";
        try {
            var connexion = DataSourceUtils.getConnection(dataSource).unwrap(PGConnection.class);
            var ordre = "copy %s (ligne, %s%s) from stdin".formatted(fichier.depot(), identifiant, colonnes);
            return new CopieVersDepot(connexion.getCopyAPI().copyIn(ordre), fichier.aReference());
        } catch (SQLException e) {
            throw new IllegalStateException("cannot copy rows into " + fichier.depot(), e);
        }
    }

    /** A row that says no more than its key names what no row describes. */
    void marquerLesNommees(Fichier fichier) {
        var autres = fichier.colonnes().stream()
                .filter(colonne -> !colonne.cle())
                .map(colonne -> "\"" + colonne.nom() + "\"")
                .collect(joining(", "));
        jdbc.sql("update %s set implicite = true where num_nonnulls(%s) = 0".formatted(fichier.depot(), autres))
                .update();
    }

    void analyser(Fichier fichier) {
        jdbc.sql("analyze " + fichier.depot()).update();
    }

    /** Codes that rows name and that no row describes: all of those of a file that is not there, or the one out of list. */
    List<String> codesSansLigne(Fichier fichier, Fichier nommant, Colonne colonne) {
        return jdbc.sql("""
            select distinct nommant."%s"
            from %s nommant
            left join %s decrit on decrit."%s" = nommant."%s"
            where nommant."%s" is not null and decrit."%s" is null
            """.formatted(
                                colonne.nom(),
                                nommant.depot(),
                                fichier.depot(),
                                fichier.nomDeLaCle(),
                                colonne.nom(),
                                colonne.nom(),
                                fichier.nomDeLaCle()))
                .query(String.class)
                .list();
    }

    void ajouterImplicite(Fichier fichier, String code) {
        jdbc.sql("""
            insert into %s (ligne, identifiant, implicite, %s)
            values (0, :identifiant, true, :code)
            """.formatted(fichier.depot(), fichier.nomDeLaCle()))
                .param("identifiant", Identifiants.nouveau())
                .param("code", code)
                .update();
    }

    /** Rows that are in the service already keep the id that they have there. */
    void reconnaitre(Fichier fichier) {
        jdbc.sql("""
            update %s depot
            set identifiant = connue.id
            from %s connue
            where connue.reference = depot.id
            """.formatted(fichier.depot(), fichier.table())).update();
    }

    /** Sends rows to PostgreSQL in its own text format, a buffer at a time: memory does not grow with the file. */
    static final class CopieVersDepot implements LectureFichier.Lignes, AutoCloseable {

        private static final int TAMPON = 64 * 1024;

        private final CopyIn copie;
        private final boolean avecIdentifiant;
        private final StringBuilder tampon = new StringBuilder(TAMPON * 2);
        private long lignes;

        CopieVersDepot(CopyIn copie, boolean avecIdentifiant) {
            this.copie = copie;
            this.avecIdentifiant = avecIdentifiant;
        }

        long lignes() {
            return lignes;
        }

        @Override
        public void recevoir(long ligne, @Nullable String[] valeurs) {
            tampon.append(ligne);
            if (avecIdentifiant) {
                tampon.append('\t').append(Identifiants.nouveau());
            }
            for (var valeur : valeurs) {
                tampon.append('\t');
                ecrire(valeur);
            }
            tampon.append('\n');
            lignes++;
            if (tampon.length() > TAMPON) {
                envoyer();
            }
        }

        private void ecrire(@Nullable String valeur) {
            if (valeur == null) {
                tampon.append("\\N");
                return;
            }
            for (int i = 0; i < valeur.length(); i++) {
                var lettre = valeur.charAt(i);
                switch (lettre) {
                    case '\\' -> tampon.append("\\\\");
                    case '\t' -> tampon.append("\\t");
                    case '\n' -> tampon.append("\\n");
                    case '\r' -> tampon.append("\\r");
                    default -> tampon.append(lettre);
                }
            }
        }

        private void envoyer() {
            var octets = tampon.toString().getBytes(UTF_8);
            tampon.setLength(0);
            try {
                copie.writeToCopy(octets, 0, octets.length);
            } catch (SQLException e) {
                throw new IllegalStateException("the copy of rows was broken off", e);
            }
        }

        @Override
        public void close() {
            envoyer();
            try {
                copie.endCopy();
            } catch (SQLException e) {
                throw new IllegalStateException("the copy of rows did not end", e);
            }
        }
    }
}
