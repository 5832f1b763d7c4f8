package fr.estran.banc;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.base.Intendance;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.dossier.Porte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationContext;

/**
 * What the machine itself can do: the rows that an import brought, given by plain COPY to the same tables, with their keys, indexes and
 * triggers, by the administrator of the server, whom row-level security does not bind. Nothing is read from files, checked, compared or
 * counted; and nothing is kept.
 */
record CopieNue(ApplicationContext service) {

    /** Of rows that one structure has already, in the name of another. */
    record Copiees(long lignes, double secondes) {

        double parSeconde() {
            return lignes / secondes;
        }
    }

    Copiees copier(StructureId de) throws SQLException, IOException {
        try (var connexion = service.getBean(Intendance.class).connecter()) {
            connexion.setAutoCommit(false);
            var vers = UUID.randomUUID().toString();
            var lignes = new LinkedHashMap<String, byte[]>();
            long nombre = 0;
            for (var table : tables(connexion)) {
                nombre += lire(connexion, table, de.valeur().toString(), vers, lignes);
            }
            preparer(connexion, de.valeur().toString(), vers);
            var depart = System.nanoTime();
            for (var table : lignes.entrySet()) {
                connexion
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table.getKey() + " from stdin", new ByteArrayInputStream(table.getValue()));
            }
            executer(connexion, "set constraints all immediate");
            var secondes = (System.nanoTime() - depart) / 1e9;
            connexion.rollback();
            return new Copiees(nombre, secondes);
        }
    }

    /** In the order in which rows can be kept. */
    private SequencedSet<String> tables(Connection connexion) throws SQLException {
        var tables = new LinkedHashSet<String>(List.of("structure"));
        service.getBeanProvider(Porte.class)
                .orderedStream()
                .flatMap(porte -> porte.fichiers().stream())
                .filter(fichier -> !fichier.seulementLu())
                .forEach(fichier -> tables.add(fichier.table()));
        try (var vues = connexion.prepareStatement("select viewname from pg_views where schemaname = 'public'");
                var lues = vues.executeQuery()) {
            while (lues.next()) {
                tables.remove(lues.getString(1));
            }
        }
        return tables;
    }

    private static long lire(Connection connexion, String table, String de, String vers, Map<String, byte[]> lignes)
            throws SQLException, IOException {
        var colonnes = colonnes(connexion, table);
        var octets = new ByteArrayOutputStream();
        var nombre = connexion
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select %s from %s where structure_id = '%s') to stdout".formatted(colonnes, table, de),
                        octets);
        if (nombre > 0) {
            lignes.put(
                    "%s (%s)".formatted(table, colonnes),
                    octets.toString(UTF_8).replace(de, vers).getBytes(UTF_8));
        }
        return nombre;
    }

    /** Those that are worked out from others are not given. */
    private static String colonnes(Connection connexion, String table) throws SQLException {
        try (var requete = connexion.prepareStatement("""
                select string_agg(quote_ident(attname), ', ' order by attnum)
                from pg_attribute
                where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                """)) {
            requete.setString(1, table);
            try (var lue = requete.executeQuery()) {
                lue.next();
                return lue.getString(1);
            }
        }
    }

    /** As an import is: rules between rows are judged at the end, and a folder says in which state things are. */
    private static void preparer(Connection connexion, String de, String vers) throws SQLException {
        executer(connexion, "set local estran.structure = '%s'".formatted(vers));
        executer(connexion, """
                insert into technique.structure (structure_id, code_insee, nom)
                select '%s', code_insee, nom || ' copiée' from technique.structure where structure_id = '%s'
                """.formatted(vers, de));
        executer(connexion, "set constraints all deferred");
        executer(connexion, "set local estran.versement = 'oui'");
    }

    private static void executer(Connection connexion, String ordre) throws SQLException {
        try (var requete = connexion.createStatement()) {
            requete.execute(ordre);
        }
    }
}
